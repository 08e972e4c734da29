"""The photos of a site as another program sees them: what their names say, and nothing beside it."""

import re
import unittest

import sites
from PIL import Image, ImageChops, ImageStat

NAME = re.compile(r"([0-9a-f]{16}-(\d+))\.(webp|jpg)")
FORMATS = {"webp": "WEBP", "jpg": "JPEG"}
# What Pillow tells of a picture that says nothing of people: density and how a file is written.
HARMLESS = {"background", "dpi", "jfif", "jfif_density", "jfif_unit", "jfif_version", "loop", "progression",
            "progressive", "timestamp", "duration"}


class Photos(unittest.TestCase):
    def test_each_is_what_its_name_says_and_tells_nothing(self):
        for path, name in PHOTOS:
            with self.subTest(photo=str(path)), Image.open(path) as photo:
                photo.load()
                self.assertEqual(photo.format, FORMATS[name[3]])
                self.assertEqual((photo.width, photo.mode), (int(name[2]), "RGB"))
                self.assertLessEqual(set(photo.info), HARMLESS)
                self.assertFalse(photo.getexif())

    def test_both_encodings_show_the_same(self):
        for path, _ in PHOTOS:
            if path.suffix == ".webp":
                with self.subTest(photo=str(path)), Image.open(path) as one, Image.open(path.with_suffix(".jpg")) as other:
                    self.assertEqual(one.size, other.size)
                    apart = ImageStat.Stat(ImageChops.difference(one.convert("RGB"), other))
                    self.assertLess(max(apart.mean), 10)


PHOTOS = [(path, NAME.fullmatch(path.name)) for site in sites.every() for path in sorted(site.root.glob("photos/*"))]
assert any(name[2] == "960" for _, name in PHOTOS), "no site has a photo that had to be made smaller"
