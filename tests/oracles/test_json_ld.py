"""Pages that say for programs what they are about: schema.org as JSON-LD.

extruct reads the pages as search engines do. The properties are those that schema.org defines for
the types (https://schema.org/Event, /GovernmentOrganization, /Legislation and what they hold).
"""

import json
import unittest

import lxml.html
from rdflib import Graph

from open_sites import DATE, is_uri, read_pages

THING = {"@type", "@id", "name", "url", "alternateName", "sameAs"}
PROPERTIES = {
    "Event": {"inLanguage", "startDate", "eventStatus", "location", "organizer", "subEvent"},
    "GovernmentOrganization": {"parentOrganization", "areaServed", "dissolutionDate",
                               "contactPoint", "member"},
    "Legislation": {"inLanguage", "legislationIdentifier", "legislationType", "legislationDate",
                    "legislationPassedBy", "legislationResponsible", "about",
                    "creativeWorkStatus", "legislationChanges", "legislationAmends",
                    "legislationRepeals", "legislationEnsuresImplementationOf", "citation"},
    "Article": {"inLanguage", "headline", "datePublished", "dateModified", "author", "isBasedOn",
                "creativeWorkStatus"},
    "ClaimReview": {"inLanguage", "headline", "datePublished", "dateModified", "author",
                    "isBasedOn", "creativeWorkStatus", "claimReviewed", "itemReviewed",
                    "reviewRating"},
    "Claim": {"datePublished", "appearance"},
    "Rating": {"ratingValue", "worstRating", "bestRating"},
    "CreativeWork": set(),
    "Organization": set(),
    "OrganizationRole": {"member", "roleName", "startDate", "endDate"},
    "ContactPoint": {"telephone", "email"},
    "Person": set(),
    "Place": set(),
    "Thing": set(),
}
REQUIRED = {
    "Event": {"@id", "name", "startDate", "eventStatus", "organizer", "inLanguage"},
    "GovernmentOrganization": {"@id", "name"},
    "Legislation": {"@id", "name", "legislationIdentifier", "legislationType", "legislationDate",
                    "inLanguage"},
    "Article": {"@id", "headline", "datePublished", "author", "isBasedOn", "inLanguage"},
    # What search engines ask for.
    "ClaimReview": {"@id", "headline", "datePublished", "author", "isBasedOn", "inLanguage",
                    "claimReviewed", "reviewRating"},
}
STATES = {f"https://schema.org/Event{one}" for one in ("Scheduled", "Postponed", "Cancelled")}


def expected_type(site, path):
    """What a page is about, by its path; None for pages that are about nothing by themselves."""
    parts = path.split("/")
    if len(parts) == 3 and parts[1] == "clarifications" and parts[2][:5] != "index":
        # The golden site asks for it.
        return "ClaimReview" if site.folder.name == "everything" else "Article"
    if len(parts) < 4 or parts[1] != "councils":
        return None
    if len(parts) == 5:
        return "Legislation"
    if parts[3] == "index.html":
        return "GovernmentOrganization"
    record = f"data/oparl/meeting/{parts[2]}/{parts[3].removesuffix('.html')}.json"
    return "Event" if (site.folder / record).is_file() else None


def plain(text):
    """A name without the language it is in; runs of spaces are one space on a page."""
    text = text["@value"] if isinstance(text, dict) else text
    return " ".join(text.split())


def title(one):
    return one["headline"] if "headline" in one else one["name"]


class JsonLdTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = list(read_pages("json-ld"))

    def test_each_page_says_one_thing_or_none(self):
        kinds = set()
        for site, language, path, _, found in self.pages:
            kind = expected_type(site, path)
            self.assertEqual([one["@type"] for one in found], [kind] if kind else [], f"{site} {path}")
            kinds.add((language, kind))
        for language in {one for one, _ in kinds}:
            for kind in ("Event", "GovernmentOrganization", "Legislation", "Article", "ClaimReview"):
                self.assertIn((language, kind), kinds)

    def test_every_property_is_one_of_the_type(self):
        for site, language, path, _, found in self.pages:
            for one in found:
                self.assertEqual(one.pop("@context"), "https://schema.org", path)
                self.assertLessEqual(REQUIRED[one["@type"]], set(one), f"{site} {path}")
                self.check(one, site, f"{site} {path}")
                one["@context"] = "https://schema.org"
                self.assertEqual(one.get("inLanguage", language), language, path)

    def check(self, one, site, where):
        if "@value" in one:
            self.assertEqual(set(one), {"@value", "@language"}, where)
            return
        self.assertLessEqual(set(one), THING | PROPERTIES[one["@type"]], where)
        if "@id" in one:
            self.assertTrue(is_uri(one["@id"]), where)
            if site.base:
                self.assertTrue(site.has(one["@id"]), f"{where}: {one['@id']}")
        self.assertIn(one.get("eventStatus", min(STATES)), STATES, where)
        for name, value in one.items():
            if name.endswith("Date"):
                self.assertRegex(value, f"^{DATE.pattern}$", where)
            for inner in value if isinstance(value, list) else [value]:
                if isinstance(inner, dict):
                    self.check(inner, site, where)

    def test_a_page_has_its_own_address_only_where_the_site_has_one(self):
        for site, _, path, _, found in self.pages:
            for one in found:
                self.assertEqual(one.get("url"), site.address(path) if site.base else None, path)

    def test_the_id_is_the_same_in_every_language(self):
        ids = {}
        for site, language, path, _, found in self.pages:
            for one in found:
                key = (site, path.removeprefix(language))
                self.assertEqual(ids.setdefault(key, one["@id"]), one["@id"], path)

    def test_the_name_is_the_heading_whatever_is_in_it(self):
        hostile = 0
        for site, language, path, text, found in self.pages:
            for one in found:
                (heading,) = lxml.html.fromstring(text.encode()).xpath("//h1")
                self.assertEqual(plain(title(one)), plain(heading.text_content()), path)
                hostile += "<script" in plain(title(one))
                if isinstance(title(one), dict):
                    self.assertNotEqual(title(one)["@language"], language, path)
        # The golden site has such a title.
        self.assertGreater(hostile, 0, "no site has a title that could end a block")

    def test_nothing_in_a_block_could_end_it(self):
        for site, _, path, text, _ in self.pages:
            for block in text.split('<script type="application/ld+json">')[1:]:
                inner, end, _ = block.partition("</script>")
                self.assertTrue(end, path)
                self.assertFalse(set("<>&\u2028\u2029\n") & set(inner), path)

    def test_it_is_json_ld(self):
        # The words of schema.org stand below one address; nothing is fetched.
        for site, _, path, _, found in self.pages[:200]:
            for one in found:
                graph = Graph()
                data = {**one, "@context": {"@vocab": "https://schema.org/"}}
                graph.parse(data=json.dumps(data), format="json-ld")
                self.assertGreater(len(graph), 2, path)


if __name__ == "__main__":
    unittest.main()
