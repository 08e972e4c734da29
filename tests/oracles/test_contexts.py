"""No text leaves its context: a site in which every field holds a hostile text is the site of harmless
words, sign for sign, but for these words.

`DIWAN_CONTEXTS` is a folder in which `site-hostile` and `site-harmless` were built of what
`write_hostile.py` writes. Others' parsers read both: html5lib, Python's JSON, CSV and XML readers,
icalendar, openpyxl, zipfile. Each file has to be made of the same parts in both (in any order: lists
are sorted by their words), and each hostile text has to be read from it exactly as often as its
harmless twin.
"""

import csv
import functools
import json
import os
import re
import unittest
import zipfile
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urljoin, urlsplit
from xml.etree import ElementTree

import html5lib
import icalendar
import openpyxl

from write_hostile import words

ROOT = Path(os.environ["DIWAN_CONTEXTS"])
HOSTILE, HARMLESS = ROOT / "site-hostile", ROOT / "site-harmless"
# Attributes that hold words; all others have to be the same.
WORDS = {"title", "aria-label", "data-label"}
# Addresses that hold words.
CHATS = ("https://wa.me/", "https://t.me/")
# What the program may put around a text: marks and isolates of direction.
MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069]")


def plain(text):
    """A text without marks of direction, its white space as a page shows it."""
    return " ".join(MARKS.sub("", text).split())


@functools.cache
def pairs():
    return [tuple(map(plain, pair)) for pair in words()]


def preview(element):
    """Whether an element tells chats of the page."""
    return (element.get("property") or element.get("name") or "").startswith(("og:", "twitter:"))


def html(text, fragment=False):
    """A page's skeleton, without the isolates around parts of texts, and its texts."""
    parse = html5lib.parseFragment if fragment else html5lib.parse
    skeleton, texts = [], []

    def walk(element, depth):
        own = depth
        if isinstance(element.tag, str) and element.tag != "bdi":
            values = sorted(element.attrib.items())
            told = WORDS | {"content"} if preview(element) else WORDS
            texts.extend(value for name, value in values if name in told)
            bare = [(name, value) for name, value in values if name not in told]
            if element.get("href", "").startswith(CHATS):
                address = urlsplit(element.get("href"))
                fields = parse_qsl(address.query, strict_parsing=True)
                texts.extend(f"\n{value}" for _, value in fields)
                bare = [address.hostname, address.path, [name for name, _ in fields]]
            skeleton.append((depth, element.tag, bare))
            own += 1
        if element.tag == "script" and element.get("type") == "application/ld+json":
            inner, said = values_of(json.loads(element.text))
            skeleton.append(inner)
            texts.extend(said)
        elif element.tag == "script":
            skeleton.append(element.text)
        elif not isinstance(element.tag, str):
            skeleton.append("comment")
        else:
            texts.append(element.text or "")
        for child in element:
            walk(child, own)
            texts.append(child.tail or "")
        if element.tag != "bdi":
            texts.append("\n")

    walk(parse(text, namespaceHTMLElements=False), 0)
    return skeleton, ["".join(texts)]


def values_of(value):
    """The skeleton of JSON, and its texts."""
    if isinstance(value, dict):
        inner = {name: values_of(one) for name, one in value.items()}
        return ({name: one[0] for name, one in inner.items()},
                [text for one in inner.values() for text in one[1]])
    if isinstance(value, list):
        inner = [values_of(one) for one in value]
        return sorted((one[0] for one in inner), key=repr), [text for one in inner for text in one[1]]
    return ("text", [value]) if isinstance(value, str) else (value, [])


def shard(text):
    """What a search result shows: a call of one function with JSON."""
    before, inner = re.fullmatch(r"([^\[{]*)([\[{].*[\]}])\)?;?\s*", text, re.DOTALL).groups()
    skeleton, texts = values_of(json.loads(inner))
    return [before, skeleton], texts


def feed(text):
    skeleton, texts = [], []
    for element in ElementTree.fromstring(text.encode()).iter():
        bare = {name: one for name, one in element.items() if name not in ("term", "label", "title")}
        texts.extend(one for name, one in element.items() if name not in bare)
        skeleton.append((element.tag, bare, len(element)))
        if element.get("type") == "html":
            inner, said = html(element.text, fragment=True)
            skeleton.append(inner)
            texts.extend(said)
        elif element.text and not element.tag.endswith(("}id", "}updated", "}published", "}uri")):
            texts.append(element.text)
    return skeleton, texts


def calendar(text):
    skeleton, texts = [], []
    for component in icalendar.Calendar.from_ical(text).walk():
        fields = component.property_items(recursive=False)
        skeleton.append([name for name, _ in fields])
        for _, value in fields:
            texts.extend(str(one) for one in getattr(value, "cats", [value]))
    return skeleton, texts


def table(text):
    rows = list(csv.reader(text.removeprefix("\ufeff").splitlines(keepends=True), strict=True))
    return [len(row) for row in rows], [cell for row in rows for cell in row]


def workbook(path):
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    skeleton = [(cell.column, cell.data_type, bool(cell.hyperlink)) for cell in cells]
    return skeleton, [str(cell.value) for cell in cells if cell.value is not None]


def archive(path):
    """The names in a ZIP, and what its pages say."""
    texts, skeleton = [], []
    with zipfile.ZipFile(path) as inside:
        for name in inside.namelist():
            skeleton.append(name)
            if name.endswith("index.html"):
                bare, said = html(inside.read(name).decode())
                skeleton.append(bare)
                texts.extend(said)
    return skeleton, texts


READERS = {".html": html, ".json": lambda text: values_of(json.loads(text)), ".csv": table,
           ".xml": feed, ".ics": calendar, ".webmanifest": lambda text: values_of(json.loads(text))}


def read(path, below):
    """What a program reads of a file; None of one that has no words, or single ones."""
    if path.suffix == ".xlsx":
        return workbook(path)
    if path.suffix == ".zip":
        return archive(path)
    text = path.read_text(encoding="utf-8") if path.suffix not in (".png", ".txt") else ""
    if path.suffix == ".js" and below.startswith(("ar/search/", "ku/search/")):
        return shard(text)
    # Hashes and sizes differ.
    reader = READERS.get(path.suffix) if below != "manifest.json" else None
    return reader and reader(text)


def files(site):
    """All files, those of people by their council: their names are made of the people's."""
    found = [path for path in site.rglob("*") if path.is_file()]
    names = [path.relative_to(site).as_posix() for path in found]
    return {re.sub(r"(/person/[^/]+/).*", r"\1", name): path for name, path in zip(names, found)}


class Contexts(unittest.TestCase):
    maxDiff = 2000

    def test_a_hostile_site_has_the_files_of_a_harmless_one(self):
        self.assertEqual(set(files(HOSTILE)), set(files(HARMLESS)))

    def test_no_text_is_part_of_another(self):
        for column in zip(*pairs()):
            for one in column:
                self.assertGreaterEqual(len(one), 4)
                self.assertEqual([other for other in column if one in other], [one])

    def test_every_file_differs_from_a_harmless_one_in_words_alone(self):
        twins, kinds, found = files(HARMLESS), set(), {one: 0 for one, _ in pairs()}
        for below, path in files(HOSTILE).items():
            hostile, harmless = read(path, below), read(twins[below], below)
            if hostile is None:
                continue
            kinds.add(path.suffix)
            with self.subTest(file=below):
                self.assertEqual(*(sorted(map(repr, one[0])) for one in (hostile, harmless)))
                # A sign that is in no text keeps what follows each other apart.
                own, other = (plain(" \0 ".join(one[1])) for one in (hostile, harmless))
                for text, twin in pairs():
                    times = own.count(text)
                    self.assertEqual(times, other.count(twin), text)
                    found[text] += times
        self.assertEqual(kinds, {".html", ".json", ".csv", ".xml", ".ics", ".webmanifest", ".js",
                                 ".xlsx", ".zip"})
        self.assertEqual([text for text, times in found.items() if times < 100], [])

    def test_every_link_leads_to_a_file_whatever_it_is_called(self):
        attached = 0
        for page in sorted(HOSTILE.glob("*/councils/*/*.html")):
            below = page.relative_to(HOSTILE).as_posix()
            for link in html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False).iter("a"):
                address = link.get("href").split("#")[0]
                if not re.match(r"[a-z]+:", address) and address:
                    self.assertTrue((HOSTILE / unquote(urljoin(below, address))).is_file(), address)
                    attached += "files/" in address
        self.assertGreater(attached, 0)


if __name__ == "__main__":
    unittest.main()
