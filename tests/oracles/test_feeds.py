"""Feeds as a program that people read feeds with sees them, and the rules of RFC 4287."""

import datetime
import functools
import html.parser
import re
import unittest
import xml.etree.ElementTree as ElementTree

import feedparser
import sites

ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# RFC 4151: an authority, the year from which it is one, and a name.
TAG = re.compile(r"tag:[a-z0-9.-]+,2026:[a-z0-9/-]+")
# RFC 3339 in UTC; the records have no clock times, so that all are noon and some seconds.
TIME = re.compile(r"\d{4}-\d\d-\d\dT1[2-9]:\d\d:\d\dZ")
MEDIA_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]+")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
MOST_ENTRIES = 100
# What an entry's HTML may be made of, with the attributes that each may have.
MARKUP = {
    "div": {"lang", "dir"}, "p": set(), "b": set(), "br": set(), "bdi": {"lang", "dir"},
    "time": {"datetime", "dir"},
}


class Feed:
    """One feed: its bytes, its XML, and what feedparser makes of it."""

    def __init__(self, site, path):
        self.site = site
        self.path = path.relative_to(site.root).as_posix()
        self.lang, self.below = self.path.split("/", 1)
        self.bytes = path.read_bytes()
        self.xml = ElementTree.fromstring(self.bytes)
        self.read = feedparser.parse(self.bytes, response_headers={
            "content-type": "application/atom+xml; charset=utf-8",
        })
        self.entries = self.xml.findall(ATOM + "entry")

    def __str__(self):
        return f"{self.site.root.name}/{self.path}"

    def link(self, rel):
        """The address of the first link of a kind."""
        return next(one.get("href") for one in links(self.xml) if one.get("rel") == rel)

    @property
    def address(self):
        """Where the site is published."""
        return self.link("self").removesuffix("/" + self.path)


def links(element):
    return element.findall(ATOM + "link")


def text(element, name):
    return element.findtext(ATOM + name)


def feeds_of(site):
    return [Feed(site, path) for path in sorted(site.root.rglob("feed.xml"))]


def of_each_feed(test):
    """Runs a test for each feed, and says for which it failed."""

    @functools.wraps(test)
    def run(self):
        self.assertTrue(FEEDS)
        for feed in FEEDS:
            with self.subTest(feed=str(feed)):
                test(self, feed)

    return run


def setUpModule():
    global SITES, FEEDS
    SITES = sites.every()
    FEEDS = [feed for site in SITES for feed in feeds_of(site)]


class EveryFeed(unittest.TestCase):
    """What holds for each feed of each site."""

    @of_each_feed
    def test_feedparser_has_nothing_to_say_against_it(self, feed):
        self.assertFalse(feed.read.bozo, feed.read.get("bozo_exception"))
        self.assertEqual(feed.read.version, "atom10")
        self.assertEqual(feed.read.encoding, "utf-8")
        self.assertEqual(len(feed.read.entries), len(feed.entries))

    @of_each_feed
    def test_it_has_what_the_standard_requires_and_nothing_twice(self, feed):
        for element in [feed.xml, *feed.entries]:
            for name in ["id", "title", "updated"]:
                self.assertEqual(len(element.findall(ATOM + name)), 1, name)
                self.assertTrue(text(element, name).strip(), name)
            for name in ["published", "rights", "subtitle", "generator", "content", "summary"]:
                self.assertLessEqual(len(element.findall(ATOM + name)), 1, name)
        self.assertTrue(feed.xml.findtext(f"{ATOM}author/{ATOM}name").strip())
        for category in feed.xml.iter(ATOM + "category"):
            self.assertTrue(category.get("term"))
        known = {"id", "title", "updated", "link", "subtitle", "author", "rights", "generator",
                 "entry"}
        self.assertLessEqual({child.tag.removeprefix(ATOM) for child in feed.xml}, known)

    @of_each_feed
    def test_ids_are_permanent_names_and_unique(self, feed):
        ids = [text(entry, "id") for entry in feed.entries]
        self.assertEqual(len(ids), len(set(ids)))
        for name in [text(feed.xml, "id"), *ids]:
            self.assertRegex(name, f"^{TAG.pattern}$")
        authority = text(feed.xml, "id").split(":")[1]
        self.assertEqual({name.split(":")[1] for name in ids} - {authority}, set())

    @of_each_feed
    def test_times_are_in_order_and_none_is_to_come(self, feed):
        end = feed.site.date + "T23:59:59Z"
        updated = [text(entry, "updated") for entry in feed.entries]
        for time in [text(feed.xml, "updated"), *updated]:
            self.assertRegex(time, f"^{TIME.pattern}$")
            datetime.datetime.fromisoformat(time.replace("Z", "+00:00"))
            self.assertLessEqual(time, end)
        self.assertEqual(updated, sorted(updated, reverse=True))
        if updated:
            self.assertEqual(text(feed.xml, "updated"), updated[0])
        for entry, read in zip(feed.entries, feed.read.entries):
            self.assertLessEqual(text(entry, "published"), text(entry, "updated"))
            self.assertIsNotNone(read.updated_parsed)
            self.assertIsNotNone(read.published_parsed)
        self.assertLessEqual(len(feed.entries), MOST_ENTRIES)

    @of_each_feed
    def test_links_are_whole_and_lead_to_files_of_the_site(self, feed):
        for element in [feed.xml, *feed.entries]:
            seen = set()
            for link in links(element):
                self.assertRegex(link.get("type"), f"^{MEDIA_TYPE.pattern}$")
                self.assertRegex(link.get("hreflang"), f"^{LANGUAGE.pattern}$")
                kind = (link.get("type"), link.get("hreflang"))
                if link.get("rel") == "alternate":
                    self.assertNotIn(kind, seen)
                    seen.add(kind)
                address = link.get("href")
                self.assertTrue(address.startswith(feed.address + "/"), address)
                path = address.removeprefix(feed.address + "/")
                self.assertTrue(feed.site.has(path), address)
                self.assertEqual(path.split("/")[0], link.get("hreflang"))

    @of_each_feed
    def test_it_names_its_own_address_once(self, feed):
        own = [link for link in links(feed.xml) if link.get("rel") == "self"]
        self.assertEqual(len(own), 1)
        self.assertTrue(own[0].get("href").endswith("/" + feed.path))
        self.assertTrue(feed.address.startswith(("https://", "http://")))

    @of_each_feed
    def test_every_program_opens_the_page_in_the_language_of_the_feed(self, feed):
        for read in [feed.read.feed, *feed.read.entries]:
            self.assertTrue(read.link.startswith(f"{feed.address}/{feed.lang}/"), read.link)
            self.assertTrue(read.link.endswith(".html"), read.link)

    @of_each_feed
    def test_languages_are_named(self, feed):
        self.assertEqual(feed.xml.get(LANG), feed.lang)
        self.assertEqual(feed.read.feed.language, feed.lang)
        for element in feed.xml.iter():
            self.assertIn(element.get(LANG, feed.lang), feed.site.languages)

    @of_each_feed
    def test_content_is_simple_html_that_says_its_language_and_direction(self, feed):
        directions = {"ar": "rtl", "ku": "ltr"}
        for entry in feed.entries:
            content = entry.find(ATOM + "content")
            self.assertEqual(content.get("type"), "html")
            self.assertEqual(len(content), 0)
            checker = Markup()
            checker.feed(content.text)
            checker.close()
            self.assertEqual(checker.open, [])
            self.assertEqual(checker.problems, [])
            self.assertEqual(checker.first["lang"], feed.lang)
            expected = directions.get(feed.lang, checker.first["dir"])
            self.assertEqual(checker.first["dir"], expected)


class Markup(html.parser.HTMLParser):
    """Checks that HTML is balanced and holds nothing but what is expected."""

    def __init__(self):
        super().__init__()
        self.open, self.problems, self.first = [], [], None

    def handle_starttag(self, tag, attrs):
        self.first = self.first or dict(attrs)
        if not {name for name, _ in attrs} <= MARKUP.get(tag, set()) or tag not in MARKUP:
            self.problems.append(f"<{tag} {attrs}>")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.problems.append(f"</{tag}>")


class EverySite(unittest.TestCase):
    """What holds for the feeds of a site together."""

    def test_there_are_feeds_where_there_is_an_address(self):
        for site in SITES:
            with self.subTest(site=str(site.root.name)):
                found = feeds_of(site)
                self.assertEqual(bool(found), site.has_address)
                paths = {lang: set() for lang in site.languages}
                for feed in found:
                    paths[feed.lang].add(feed.below)
                self.assertEqual(len({frozenset(one) for one in paths.values()}), 1)
                if found:
                    self.assertEqual({feed.address for feed in found}, {found[0].address})

    def test_the_site_has_every_feed_at_the_address_it_was_built_for(self):
        site = sites.based()
        found = {feed.path: feed for feed in feeds_of(site)}
        self.assertTrue(site.has_address)
        for lang in site.languages:
            expected = {"feed.xml", "clarifications/feed.xml", "corrections/feed.xml"}
            councils = (site.root / lang / "councils").glob("*/index.html")
            expected |= {f"councils/{page.parent.name}/feed.xml" for page in councils}
            for path in expected:
                self.assertEqual(found[f"{lang}/{path}"].address, sites.ADDRESS)
            self.assertTrue(found[f"{lang}/feed.xml"].entries)

    def test_an_entry_has_the_same_times_in_every_feed_and_language(self):
        for site in SITES:
            times, heads = {}, set()
            for feed in feeds_of(site):
                self.assertNotIn(text(feed.xml, "id"), heads)
                heads.add(text(feed.xml, "id"))
                for entry in feed.entries:
                    own = (text(entry, "updated"), text(entry, "published"))
                    self.assertEqual(times.setdefault(text(entry, "id"), own), own)
            self.assertEqual(heads & set(times), set())


if __name__ == "__main__":
    unittest.main()
