"""OParl, Popolo and DCAT: what is published is what their specifications ask for.

The tables are written after OParl/spec (`schema/*.json`, and the chapters 2-05, 2-08 and 3-01 of
`src/`, version 1.1), popolo-project/popolo-spec (`schemas/*.json`) and SEMICeu/DCAT-AP 3.0.
"""

import re
import unittest

from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, FOAF, RDF, XSD

from open_sites import DATE, DAY, is_uri, sites

TYPE = "https://schema.oparl.org/1.1/"

# The fields that an object has to have, beside `id` and `type`.
REQUIRED = {
    "System": ["oparlVersion", "body"],
    "Body": ["name", "organization", "person", "meeting", "paper", "legislativeTerm"],
    "Organization": [],
    "Person": [],
    "Membership": [],
    "Meeting": [],
    "AgendaItem": [],
    "File": ["accessUrl"],
    "Location": [],
}

# What each field holds: text, url, list (an external list), day, bool, int, [url], [text], an
# embedded object by its type, or a list of them.
COMMON = {"id": "uri", "type": "text", "web": "url", "deleted": "bool", "keyword": ["text"],
          "license": "url"}
FIELDS = {
    "System": {"oparlVersion": "text", "body": "list", "name": "text", "contactEmail": "text",
               "contactName": "text", "website": "url", "vendor": "url", "product": "url"},
    "Body": {"system": "System", "name": "text", "shortName": "text", "website": "url",
             "contactEmail": "text", "contactName": "text", "organization": "list",
             "person": "list", "meeting": "list", "paper": "list", "legislativeTerm": [],
             "classification": "text"},
    "Organization": {"body": "Body", "name": "text", "shortName": "text", "membership": ["ref"],
                     "organizationType": "text", "classification": "text",
                     "subOrganizationOf": "Organization", "startDate": "day", "endDate": "day",
                     "website": "url"},
    "Person": {"body": "Body", "name": "text", "membership": ["Membership"]},
    "Membership": {"organization": "Organization", "role": "text", "startDate": "day",
                   "endDate": "day"},
    "Meeting": {"name": "text", "meetingState": "text", "cancelled": "bool",
                "location": "{Location}", "organization": ["ref"],
                "resultsProtocol": "{File}", "auxiliaryFile": ["File"],
                "agendaItem": ["AgendaItem"]},
    "AgendaItem": {"number": "text", "order": "int", "name": "text", "public": "bool",
                   "result": "text", "resolutionText": "text"},
    "File": {"name": "text", "fileName": "text", "mimeType": "text", "size": "int",
             "accessUrl": "url", "downloadUrl": "url"},
    "Location": {"description": "text"},
}
ORGANIZATION_TYPES = {"Gremium", "Partei", "Fraktion", "Verwaltungsbereich", "externes Gremium",
                      "Institution", "Sonstiges"}
MEETING_STATES = {"terminiert", "eingeladen", "durchgeführt"}


def kind_of(one):
    return one["type"].removeprefix(TYPE)


class OParl:
    """Everything that a program finds which begins at the system and follows lists."""

    def __init__(self, site):
        self.site = site
        self.problems = []
        self.ids = {}
        self.references = []
        self.counts = {}
        self.lists = {}
        start = "data/oparl/system.json"
        system = site.json(start)
        self.check(system, start, "System")
        for body in self.follow(system["body"], start, "Body"):
            path = self.lists["Body"]
            for field, kind in [("organization", "Organization"), ("person", "Person"),
                                ("meeting", "Meeting"), ("paper", "Paper")]:
                list(self.follow(body[field], path, kind))
        for reference, where in self.references:
            self.expect(reference in self.ids, where, f"{reference} is nowhere")

    def expect(self, holds, where, what):
        if not holds:
            self.problems.append(f"{self.site} {where}: {what}")

    def follow(self, address, path, kind):
        """Gives the objects of a list, page by page."""
        seen, sizes = [], []
        while address:
            path = self.site.path(address, path)
            self.expect(path not in seen, path, "a list comes back to itself")
            seen.append(path)
            page = self.site.json(path)
            self.expect(set(page) == {"data", "pagination", "links"}, path, sorted(page))
            links, pagination = page["links"], page["pagination"]
            self.expect(self.site.path(links["self"], path) == path, path, "is not itself")
            self.expect(self.site.path(links["first"], path) == seen[0], path, "another first")
            self.expect(("prev" in links) == (len(seen) > 1), path, "prev")
            self.expect(pagination["currentPage"] == len(seen), path, "the page's number")
            sizes.append((len(page["data"]), pagination["elementsPerPage"]))
            self.lists.setdefault(kind, path)
            for one in page["data"]:
                self.check(one, path, kind)
                yield one
            last = links["last"]
            address = links.get("next")
        self.expect(self.site.path(last, path) == path, path, "another last")
        self.expect(pagination["totalPages"] == len(seen), path, "the number of pages")
        total = sum(size for size, _ in sizes)
        self.expect(pagination["totalElements"] == total, path, "the number of objects")
        self.expect(all(size == most for size, most in sizes[:-1]), path, "a page that isn't full")
        self.expect(sizes[-1][0] <= sizes[-1][1] <= 100, path, "a page that is too full")
        self.counts[kind] = total

    def check(self, one, path, kind):
        where = f"{path} {one.get('id')}"
        self.expect(one.get("type") == TYPE + kind, where, f"type {one.get('type')}")
        self.expect(is_uri(one.get("id", "")), where, "id is no URI")
        self.expect(one["id"] not in self.ids, where, "id twice")
        self.ids[one["id"]] = kind
        self.counts[f"embedded {kind}"] = self.counts.get(f"embedded {kind}", 0) + 1
        if self.site.base:
            self.expect(self.site.has(one["id"]), where, "id leads to no file")
        if not one.get("deleted"):
            for field in REQUIRED[kind]:
                self.expect(field in one, where, f"no {field}")
        for field, value in one.items():
            if not field.startswith("diwan:"):
                self.check_field(value, {**COMMON, **FIELDS[kind]}.get(field), path, f"{where} {field}")
        self.check_words(one, kind, where)

    def check_field(self, value, expected, path, where):
        if isinstance(expected, list):
            self.expect(isinstance(value, list), where, "is no list")
            self.expect(value or not expected, where, "is an empty list")
            for one in value:
                self.check_field(one, f"{{{expected[0]}}}" if expected[0] in FIELDS else expected[0], path, where)
        elif expected in ("text", "uri"):
            self.expect(isinstance(value, str) and value.strip(), where, "is no text")
        elif expected == "day":
            self.expect(DAY.fullmatch(value), where, "is no day")
        elif expected == "bool":
            self.expect(isinstance(value, bool), where, "is neither true nor false")
        elif expected == "int":
            self.expect(isinstance(value, int) and value >= 0, where, "is no number")
        elif expected in ("url", "list"):
            inside = self.site.path(value, path)
            self.expect(inside is None or self.site.has(value, path), where, f"{value} is no file")
            self.expect(expected == "url" or inside, where, "leads out of the site")
        elif expected == "ref" or expected in FIELDS:
            self.expect(is_uri(value), where, "is no id")
            self.references.append((value, where))
        elif expected and expected[1:-1] in FIELDS:
            self.check(value, path, expected[1:-1])
        else:
            self.expect(False, where, "is no field of OParl")

    def check_words(self, one, kind, where):
        if one.get("deleted"):
            return
        if kind == "Organization":
            self.expect(one["organizationType"] in ORGANIZATION_TYPES, where, "organizationType")
        if kind == "Meeting":
            self.expect(one["meetingState"] in MEETING_STATES, where, "meetingState")
            self.expect(DATE.fullmatch(one["diwan:date"]), where, "diwan:date")
            self.expect("start" not in one and "end" not in one, where, "a clock time")
            numbers = [item["order"] for item in one.get("agendaItem", []) if "order" in item]
            self.expect(numbers == sorted(set(numbers)), where, "order")


class OParlTest(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.found = [OParl(site) for site in sites()]

    def test_every_object_is_as_the_schema_says_and_every_reference_is_there(self):
        for found in self.found:
            self.assertEqual(found.problems[:20], [])

    def test_every_resolution_is_an_agenda_item(self):
        for found in self.found:
            pages = len(found.site.pages_of_resolutions(found.site.languages[0]))
            self.assertGreater(pages, 0)
            self.assertEqual(found.counts["embedded AgendaItem"], pages, found.site)

    def test_every_file_of_an_object_says_what_its_list_says(self):
        for found in self.found:
            site = found.site
            for folder, kind in [("organization", "Organization"), ("meeting", "Meeting"),
                                 ("person", "Person")]:
                files = site.files(f"data/oparl/{folder}/**/*.json")
                self.assertEqual(len(files), found.counts[kind], site)
                for path in files:
                    one = site.json(path)
                    self.assertIn(one["id"], found.ids, path)
                    if site.base:
                        self.assertEqual(site.path(one["id"]), path)

    def test_the_licence_is_said_once_at_the_top(self):
        for found in self.found:
            self.assertTrue(found.site.json("data/oparl/system.json")["oparlVersion"])
            texts = found.site.files("data/oparl/*/**/*.json")
            self.assertFalse([path for path in texts if "license" in found.site.json(path)])


# Popolo: fields by class, those that a record can't do without, and the dates among them.
POPOLO = {
    "organizations": (["id", "name"], {"other_names", "identifiers", "classification", "parent_id",
                      "area", "area_id", "founding_date", "dissolution_date", "contact_details",
                      "links", "sources"}),
    "persons": (["id", "name"], {"other_names", "identifiers", "contact_details", "links",
                                 "memberships", "sources"}),
    "memberships": (["id", "person_id", "organization_id"],
                    {"label", "role", "post_id", "on_behalf_of_id", "start_date", "end_date",
                     "contact_details", "links", "sources"}),
    "events": (["id", "organization_id", "name", "start_date", "classification"],
               {"description", "end_date", "location", "status", "identifiers", "attendees",
                "parent_id", "children", "sources"}),
    "motions": (["id", "organization_id", "legislative_session_id", "text", "identifier",
                 "classification", "date", "result"],
                {"creator_id", "requirement", "vote_events", "sources"}),
}


class PopoloTest(unittest.TestCase):
    def test_every_object_is_as_its_class_says(self):
        for site in sites():
            data = site.json("data/popolo.json")
            for name, (required, optional) in POPOLO.items():
                ids = [one["id"] for one in data[name]]
                self.assertEqual(len(ids), len(set(ids)), f"{site} {name}")
                for one in data[name]:
                    where = f"{site} {name} {one['id']}"
                    own = {field for field in one if not field.startswith("diwan:")}
                    self.assertLessEqual(own, set(required) | optional, where)
                    if "diwan:withdrawn" not in one:
                        self.assertLessEqual(set(required), own, where)
                    self.check_values(site, one, where)

    def check_values(self, site, one, where):
        for field, value in one.items():
            if field == "date" or field.endswith("_date"):
                self.assertRegex(value, f"^{DATE.pattern}$", where)
            if field in ("sources", "links"):
                for link in value:
                    inside = site.path(link["url"], "data/popolo.json")
                    self.assertTrue(inside is None or site.has(link["url"], "data/popolo.json"), where)
            for other in value if field == "other_names" else []:
                self.assertTrue(other["name"] and other["lang"] in site.languages, where)
            for detail in value if field == "contact_details" else []:
                self.assertTrue(detail["type"] and detail["value"], where)
            for vote in value if field == "vote_events" else []:
                self.assertEqual(vote["motion_id"], one["id"], where)
                for count in vote["counts"]:
                    self.assertIn(count["option"], ("yes", "no", "abstain"), where)
                    self.assertIsInstance(count["value"], int, where)

    def test_every_reference_is_there(self):
        for site in sites():
            data = site.json("data/popolo.json")
            ids = {name: {one["id"] for one in data[name]} for name in POPOLO}
            for name in POPOLO:
                for one in data[name]:
                    for field, target in [("organization_id", "organizations"),
                                          ("parent_id", "organizations"), ("person_id", "persons"),
                                          ("legislative_session_id", "events")]:
                        if field in one:
                            self.assertIn(one[field], ids[target], f"{site} {one['id']}")
            for person in ids["persons"]:
                self.assertTrue(any(one["person_id"] == person for one in data["memberships"]))

    def test_every_record_is_in_it(self):
        for site in sites():
            data = site.json("data/popolo.json")
            language = site.languages[0]
            self.assertEqual(len(data["motions"]), len(site.pages_of_resolutions(language)), site)
            councils = site.files(f"{language}/councils/*/index.html")
            self.assertEqual({one["id"] for one in data["organizations"]},
                             {path.split("/")[2] for path in councils}, site)
            meetings = site.files("data/oparl/meeting/*/*.json")
            self.assertEqual({one["id"] for one in data["events"]},
                             {path.removeprefix("data/oparl/meeting/").removesuffix(".json")
                              for path in meetings}, site)


EU = "http://publications.europa.eu/resource/authority/"
TABLES = ["resolutions", "meetings", "councils", "updates", "figures", "clarifications"]


class CatalogTest(unittest.TestCase):
    """rdflib reads the catalogue offline: its context is inside."""

    @classmethod
    def setUpClass(cls):
        cls.graphs = []
        for site in sites():
            graph = Graph()
            text = (site.folder / "data/catalog.json").read_text(encoding="utf-8")
            graph.parse(data=text, format="json-ld", publicID=site.address("data/catalog.json"))
            cls.graphs.append((site, graph))

    def test_the_catalogue_has_what_the_profile_requires(self):
        for site, graph in self.graphs:
            (catalog,) = graph.subjects(RDF.type, DCAT.Catalog)
            for kind in (DCTERMS.title, DCTERMS.description):
                languages = {one.language for one in graph.objects(catalog, kind)}
                self.assertTrue(languages and languages <= set(site.languages), site)
            (publisher,) = graph.objects(catalog, DCTERMS.publisher)
            self.assertTrue(list(graph.objects(publisher, FOAF.name)), site)
            self.assertEqual(list(graph.subjects(RDF.type, FOAF.Organization)), [publisher])
            datasets = set(graph.objects(catalog, DCAT.dataset))
            self.assertEqual(datasets, set(graph.subjects(RDF.type, DCAT.Dataset)), site)
            parts = {re.split(r"[/#]", str(one))[-1] for one in datasets}
            expected = {*TABLES, "oparl", "popolo", "calendars"}
            self.assertEqual(parts, expected | ({"feeds"} if site.base else set()), site)

    def test_every_dataset_says_what_it_is(self):
        for site, graph in self.graphs:
            for dataset in graph.subjects(RDF.type, DCAT.Dataset):
                for kind in (DCTERMS.title, DCTERMS.description):
                    found = {one.language: str(one) for one in graph.objects(dataset, kind)}
                    self.assertEqual(set(found), set(site.languages), dataset)
                    self.assertFalse([text for text in found.values() if text.startswith("catalog-")])
                self.assertTrue(list(graph.objects(dataset, DCTERMS.publisher)), dataset)
                (rights,) = graph.objects(dataset, DCTERMS.accessRights)
                self.assertEqual(rights, URIRef(EU + "access-right/PUBLIC"))
                (theme,) = graph.objects(dataset, DCAT.theme)
                self.assertTrue(str(theme).startswith(EU + "data-theme/"))
                (modified,) = graph.objects(dataset, DCTERMS.modified)
                self.assertEqual(modified.datatype, XSD.date)
                self.assertTrue(list(graph.objects(dataset, DCTERMS.language)), dataset)
                for period in graph.objects(dataset, DCTERMS.temporal):
                    (start,) = graph.objects(period, DCAT.startDate)
                    (end,) = graph.objects(period, DCAT.endDate)
                    self.assertIn(start.datatype, (XSD.date, XSD.gYear, XSD.gYearMonth))
                    self.assertLessEqual(str(start)[:4], str(end)[:4], dataset)

    def test_every_distribution_is_a_file(self):
        for site, graph in self.graphs:
            seen = set()
            for one in graph.subjects(RDF.type, DCAT.Distribution):
                (address,) = graph.objects(one, DCAT.downloadURL)
                self.assertEqual([address], list(graph.objects(one, DCAT.accessURL)))
                self.assertTrue(site.has(str(address)), f"{site}: no {site.path(str(address))}")
                self.assertNotIn(address, seen)
                seen.add(address)
                (media,) = graph.objects(one, DCAT.mediaType)
                self.assertRegex(str(media), r"^https://www\.iana\.org/assignments/media-types/\w+/")
                self.assertTrue(list(graph.objects(one, DCTERMS.title)))
                for standard in graph.objects(one, DCTERMS.conformsTo):
                    inside = site.path(str(standard))
                    self.assertTrue(inside is None or site.has(str(standard)), standard)

    def test_a_licence_is_on_all_or_on_none(self):
        for site, graph in self.graphs:
            licences = set(graph.objects(None, DCTERMS.license))
            self.assertLessEqual(len(licences), 1, site)
            for one in graph.subjects(RDF.type, DCAT.Distribution) if licences else []:
                self.assertEqual(set(graph.objects(one, DCTERMS.license)), licences)

    def test_nothing_is_left_unread(self):
        # A name that the context doesn't know is dropped in silence: then its values are missing.
        for site, graph in self.graphs:
            texts = {str(one) for one in graph.objects() if isinstance(one, Literal)}
            addresses = {str(one) for one in graph.all_nodes()}

            def values(node):
                if isinstance(node, dict):
                    for name, value in node.items():
                        if name not in ("@context", "@type", "@language"):
                            yield from values(value)
                elif isinstance(node, list):
                    for value in node:
                        yield from values(value)
                else:
                    yield node

            for value in values(site.json("data/catalog.json")):
                found = value in texts or value in addresses
                self.assertTrue(found or site.address("data/") + value in addresses
                                or site.has(value, "data/catalog.json"), f"{site}: {value}")


if __name__ == "__main__":
    unittest.main()
