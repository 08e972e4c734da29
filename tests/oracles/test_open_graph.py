"""What a chat shows beside a link to a page: the Open Graph protocol (https://ogp.me), read by extruct."""

import re
import struct
import unittest

import lxml.html

from open_sites import read_pages

# Pages of one record; the older pages of a long list, and the later ones of a meeting, have none.
RECORD = re.compile(r"\w+/(councils/[^/]+/([^/]+/)?[^/]+|clarifications/(?!index)[^/]+)\.html")
LATER = re.compile(r"-\d+\.html$")
# What a chat on a bad link still loads, in bytes.
HEAVIEST = 100_000
SAME = ("title", "description", "image", "image:alt")
MARKS = str.maketrans("", "", "\u200e\u200f\u2066\u2067\u2068\u2069")


def words(text):
    return " ".join(text.translate(MARKS).split())


class OpenGraphTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = list(read_pages("opengraph"))

    def test_pages_of_records_have_it_where_the_site_has_an_address(self):
        counted = 0
        for site, _, path, _, found in self.pages:
            if path.endswith("councils/index.html") or LATER.search(path):
                continue
            expected = bool(site.base and RECORD.fullmatch(path))
            self.assertEqual(bool(found), expected, f"{site} {path}")
            counted += expected
        self.assertGreater(counted, 100)

    def test_it_names_the_record_and_its_own_address(self):
        for site, _, path, text, found in self.pages:
            for one in found:
                told = dict(one["properties"])
                (heading,) = lxml.html.fromstring(text.encode()).xpath("//h1")
                heading, title = words(heading.text_content()), words(told["og:title"])
                # A resolution without a title has the beginning of its text.
                self.assertTrue(heading.startswith(title.removesuffix("…").rstrip()), path)
                self.assertEqual(told["og:url"], site.address(path))
                self.assertTrue(words(told["og:description"]), path)
                self.assertTrue(words(told["og:site_name"]), path)
                self.assertEqual(told["og:type"], "article")

    def test_it_shows_the_card_of_its_language(self):
        shown = 0
        for site, language, path, text, found in self.pages:
            has_cards = (site.folder / language / "cards").exists()
            for one in found:
                told = dict(one["properties"])
                self.assertEqual("og:image" in told, has_cards, f"{site} {path}")
                if not has_cards:
                    continue
                card = site.path(told["og:image"])
                self.assertTrue(card.startswith(f"{language}/cards/"), f"{path}: {card}")
                picture = (site.folder / card).read_bytes()
                self.assertLessEqual(len(picture), HEAVIEST, card)
                self.assertEqual(picture[:8], b"\x89PNG\r\n\x1a\n", card)
                size = struct.unpack(">II", picture[16:24])
                self.assertEqual(size, (1200, 630), card)
                told_size = int(told["og:image:width"]), int(told["og:image:height"])
                self.assertEqual(told_size, size, path)
                self.assertEqual(told["og:image:type"], "image/png")
                self.assertIn(words(told["og:title"]), words(told["og:image:alt"]), path)
                shown += 1
        self.assertGreater(shown, 100)

    def test_the_tags_of_twitter_say_the_same(self):
        for site, _, path, text, found in self.pages:
            tags = lxml.html.fromstring(text.encode()).xpath("//meta[starts-with(@name, 'twitter:')]")
            tags = {tag.get("name"): tag.get("content") for tag in tags}
            told = dict(found[0]["properties"]) if found else {}
            expected = {f"twitter:{name}": told[f"og:{name}"] for name in SAME if f"og:{name}" in told}
            if told:
                is_large = "og:image" in told
                expected["twitter:card"] = "summary_large_image" if is_large else "summary"
            self.assertEqual(tags, expected, f"{site} {path}")


if __name__ == "__main__":
    unittest.main()
