"""The data of real sites, read by programs that we did not write: a JSON Schema validator, Python's
CSV reader, LibreOffice and openpyxl. What the data page says of the files is taken at its word.

DIWAN_SITES names the sites, with `:` between them; one is of `hostile/`, beside this file.
DIWAN_BASED_SITE names one that was made with `--base-url https://councils.example/diwan`.
"""

import csv
import datetime
import json
import os
import re
import subprocess
import tempfile
import unicodedata
import unittest
import zipfile
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
from jsonschema import Draft202012Validator

TABLES = ["resolutions", "meetings", "councils", "updates", "figures", "clarifications"]
BASE = "https://councils.example/diwan"
SITES = [Path(site) for site in os.environ["DIWAN_SITES"].split(":")]
BASED = Path(os.environ["DIWAN_BASED_SITE"])
ALL = SITES + [BASED]


def load(site, name):
    text = (site / "data" / name).read_text(encoding="utf-8")
    return json.loads(text, parse_float=Decimal)


def rows(site, table):
    return load(site, f"{table}.json")["data"]


def columns(site, table):
    """The columns of a table in order, each with its schema."""
    return load(site, f"{table}.schema.json")["properties"]["data"]["items"]["properties"]


def tags(site):
    return list(load(site, "resolutions.schema.json")["$defs"]["text"]["properties"])


def records(site, table):
    with open(site / "data" / f"{table}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, strict=True))


def stated(schema):
    """What a schema says of a value that is not null."""
    return schema["anyOf"][0] if "anyOf" in schema else schema


def is_text(schema):
    return stated(schema).get("$ref") == "#/$defs/text"


def is_number_or_date(schema):
    own = stated(schema)
    return (
        own.get("$ref") == "#/$defs/date"
        or own.get("format") == "date"
        or own.get("type") in ("number", "integer", "boolean")
    )


def names(name, schema, languages):
    """The CSV columns of a value, each with whether its cells may begin with an apostrophe."""
    own = stated(schema)
    if is_text(schema):
        return [(f"{name}_{tag}", True) for tag in languages]
    if own.get("type") == "array":
        return [(inner, True) for inner, _ in names(name, own["items"], languages)]
    if own.get("type") == "object":
        inside = own["properties"].items()
        return [one for key, inner in inside for one in names(f"{name}_{key}", inner, languages)]
    return [(name, not is_number_or_date(schema))]


def cells(value, schema, languages):
    """The CSV cells of a value, without apostrophes."""
    own = stated(schema)
    if own.get("type") == "array":
        width = len(names("", own["items"], languages))
        entries = [cells(entry, own["items"], languages) for entry in value]
        lists = [[entry[at] for entry in entries] for at in range(width)]
        return ["; ".join(one) if any(one) else "" for one in lists]
    if is_text(schema):
        return [(value or {}).get(tag, "") for tag in languages]
    if own.get("type") == "object":
        inside = own["properties"].items()
        return [
            cell
            for key, inner in inside
            for cell in cells(value and value[key], inner, languages)
        ]
    if value is None:
        # A value that isn't stated.
        return [""]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    return [format(value, "f") if isinstance(value, Decimal) else str(value)]


class Json(unittest.TestCase):
    def test_every_file_is_as_its_schema_says(self):
        for site in ALL:
            for table in TABLES:
                with self.subTest(site=site.name, table=table):
                    schema = load(site, f"{table}.schema.json")
                    Draft202012Validator.check_schema(schema)
                    checker = Draft202012Validator.FORMAT_CHECKER
                    for known in ("date", "iri", "iri-reference", "idn-email"):
                        self.assertIn(known, checker.checkers)
                    validator = Draft202012Validator(schema, format_checker=checker)
                    errors = validator.iter_errors(load(site, f"{table}.json"))
                    self.assertEqual([error.message for error in errors], [])

    def test_a_schema_refuses_what_is_not_in_it(self):
        schema = load(BASED, "resolutions.schema.json")
        validator = Draft202012Validator(schema)
        whole = load(BASED, "resolutions.json")
        self.assertTrue(validator.is_valid(whole))
        for change in ({"status": "done"}, {"more": 1}, {"text": {}}, {"date": "5.1.2025"}):
            row = whole["data"][0] | change
            self.assertFalse(validator.is_valid(whole | {"data": [row]}), change)

    def test_names_are_unique_and_lead_to_their_rows(self):
        for site in ALL:
            with self.subTest(site=site.name):
                ids = {}
                for table in TABLES:
                    own = [row["id"] for row in rows(site, table)]
                    self.assertEqual(len(own), len(set(own)), table)
                    ids[table] = set(own)
                for row in rows(site, "resolutions"):
                    self.assertIn(row["meeting"], ids["meetings"])
                    self.assertLessEqual({row["council"], *row["with"]}, ids["councils"])
                    for relation in row["relations"] + row["inverse_relations"]:
                        self.assertIn(relation["resolution"], ids["resolutions"])
                for row in rows(site, "updates"):
                    self.assertIn(row["resolution"], ids["resolutions"])
                    self.assertEqual(row["id"], f"{row['resolution']}/updates/{row['position']}")

    def test_every_page_and_file_is_there(self):
        for site in ALL:
            for table in TABLES:
                for row in rows(site, table):
                    for tag in tags(site):
                        self.assertTrue((site / tag / row["path"]).is_file(), row["id"])
                    for file in files(row):
                        self.assertTrue((site / file).is_file(), file)

    def test_addresses_are_whole_where_the_site_has_one(self):
        for site in ALL:
            for table in TABLES:
                for row in rows(site, table):
                    start = row["url"].removesuffix(row["path"])
                    if site == BASED:
                        self.assertEqual(start, f"{BASE}/{tags(site)[0]}/")
                    elif start:
                        self.assertRegex(start, f"^https?://.+/{tags(site)[0]}/$")
        for table in TABLES:
            own = load(BASED, f"{table}.schema.json")["$id"]
            self.assertEqual(own, f"{BASE}/data/{table}.schema.json")


def files(value):
    if isinstance(value, dict):
        own = [value["file"]] if value.get("file") else []
        return own + files(list(value.values()))
    if isinstance(value, list):
        return [file for entry in value for file in files(entry)]
    return []


class Csv(unittest.TestCase):
    def test_the_same_rows_as_in_json(self):
        for site in ALL:
            languages = tags(site)
            for table in TABLES:
                with self.subTest(site=site.name, table=table):
                    schemas = columns(site, table).items()
                    head = [one for key, own in schemas for one in names(key, own, languages)]
                    first, *others = records(site, table)
                    self.assertEqual(first, [name for name, _ in head])
                    data = rows(site, table)
                    self.assertEqual(len(others), len(data))
                    for record, row in zip(others, data):
                        plain = [
                            cell.removeprefix("'") if guarded else cell
                            for cell, (_, guarded) in zip(record, head, strict=True)
                        ]
                        expected = [
                            cell
                            for key, own in schemas
                            for cell in cells(row[key], own, languages)
                        ]
                        self.assertEqual(plain, expected)

    def test_bytes_are_those_of_the_format(self):
        for site in ALL:
            for table in TABLES:
                data = (site / "data" / f"{table}.csv").read_bytes()
                self.assertTrue(data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n"))

    def test_nothing_begins_a_formula(self):
        hostile = 0
        for site in ALL:
            for table in TABLES:
                for cell in (cell for record in records(site, table) for cell in record):
                    seen = cell.lstrip(" \u00a0\u200b\u200e\u200f\u061c\u2060")
                    number = re.fullmatch(r"-\d+(\.\d+)?", cell)
                    begins = seen[:1] in tuple("=+-@＝＋－＠\t\r\n")
                    self.assertFalse(begins and not number, cell)
                    hostile += cell.startswith("'=")
        self.assertGreater(hostile, 10, "no site of hostile texts is among DIWAN_SITES")


class LibreOffice(unittest.TestCase):
    """Opens CSV as a spreadsheet does, with formulas on."""

    # Comma, quotes, UTF-8, from line 1, …, numbers recognised, …, formulas evaluated.
    FILTER = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true"

    def convert(self, paths, folder):
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", "--headless", "--norestore", profile, f"--infilter={self.FILTER}"]
        command += ["--convert-to", "xlsx", "--outdir", str(folder), *map(str, paths)]
        subprocess.run(command, check=True, capture_output=True, timeout=300)

    def test_texts_come_back_as_texts(self):
        for site in ALL:
            with tempfile.TemporaryDirectory() as folder:
                paths = [site / "data" / f"{table}.csv" for table in TABLES]
                self.convert(paths, folder)
                for table in TABLES:
                    with self.subTest(site=site.name, table=table):
                        self.compare(Path(folder, f"{table}.xlsx"), records(site, table))

    def compare(self, path, expected):
        self.assertFalse(formulas(path))
        sheet = openpyxl.load_workbook(path).active
        found = list(sheet.iter_rows(values_only=True))
        self.assertEqual(len(found), len(expected))
        for record, row in zip(expected, found):
            for cell, value in zip(record, row):
                # Numbers, dates and truths are read as such; everything else is letter for letter.
                if isinstance(value, str) or value is None:
                    self.assertEqual(lines(value or ""), lines(cell))
                else:
                    self.assertRegex(cell, r"^(-?[\d.,]+%?|[\d-]+|true|false)$")

    def test_a_formula_would_be_found(self):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "control.csv")
            path.write_text("a\n=1+1\n'=1+1\n", encoding="utf-8")
            self.convert([path], folder)
            self.assertEqual(len(formulas(Path(folder, "control.xlsx"))), 1)


def lines(text):
    """A text with its lines ended as spreadsheets end them."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def formulas(path):
    with zipfile.ZipFile(path) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
        return [one for name in sheets for one in re.findall(rb"<f[ >]", archive.read(name))]


class Xlsx(unittest.TestCase):
    def test_the_same_resolutions_in_the_language_s_words(self):
        for site in ALL:
            languages = tags(site)
            for tag in languages:
                with self.subTest(site=site.name, lang=tag):
                    self.check(site, tag, languages)

    def check(self, site, tag, languages):
        path = site / "data" / f"resolutions.{tag}.xlsx"
        self.assertFalse(formulas(path))
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        for one in book.worksheets:
            self.assertEqual(bool(one.sheet_view.rightToLeft), direction(site, tag) == "rtl")
            self.assertFalse(one._hyperlinks)
        self.assertEqual(sheet.freeze_panes, "A2")
        schemas = columns(site, "resolutions")
        keys = list(schemas)
        head, *found = sheet.iter_rows(values_only=True)
        self.assertEqual(len(head), len(keys))
        self.assertEqual(len(set(head)), len(keys))
        self.assertEqual(sheet.auto_filter.ref.split(":")[0], "A1")
        data = rows(site, "resolutions")
        self.assertEqual(len(found), len(data))
        for cells_of_row, row in zip(found, data):
            for key, cell in zip(keys, cells_of_row):
                self.compare(row[key], schemas[key], cell, [tag] + languages)
        license = load(site, "resolutions.json")["license"]
        self.assertIn(license, book.properties.description)
        date = load(site, "resolutions.json")["date"]
        self.assertEqual(str(book.properties.created.date()), date)

    def compare(self, value, schema, cell, languages):
        own = stated(schema)
        if value is None or value == []:
            self.assertIsNone(cell)
        elif is_text(schema):
            shown = next(value[tag] for tag in languages if tag in value)
            self.assertEqual(cell, lines(shown))
        elif own.get("format") == "date" or own.get("$ref") == "#/$defs/date":
            whole = len(value) == 10
            self.assertEqual(isinstance(cell, datetime.datetime), whole)
            self.assertEqual(str(cell)[: len(value)], value)
        elif own.get("type") in ("integer", "number"):
            self.assertEqual(Decimal(str(cell)), Decimal(value))
        else:
            # A name or a word, in the language's own words.
            self.assertTrue(cell)


def direction(site, tag):
    head = (site / tag / "index.html").read_text(encoding="utf-8")[:400]
    return re.search(r'<html [^>]*dir="(\w+)"', head)[1]


class Board(unittest.TestCase):
    def test_its_numbers_can_be_worked_out_from_the_data(self):
        for site in ALL:
            counts = {}
            for row in rows(site, "resolutions"):
                for council in [row["council"], *row["with"]]:
                    own = counts.setdefault(council, [0] * 5)
                    for at, counted in enumerate(counted_as(row)):
                        own[at] += counted
            for row in rows(site, "councils"):
                words = ("adopted", "completed", "in_progress", "late", "unreported")
                own = counts.get(row["id"], [0] * 5)
                self.assertEqual([row[word] for word in words], own, row["id"])
            for tag in tags(site):
                with self.subTest(site=site.name, lang=tag):
                    shown = board(site, tag)
                    self.assertTrue(shown)
                    meetings = rows(site, "meetings")
                    met = {id for row in meetings for id in [row["council"], *row["with"]]}
                    self.assertEqual(set(shown), met)
                    for council, own in shown.items():
                        self.assertEqual(own, counts.get(council, [0] * 5), council)


def counted_as(row):
    """Adopted, done, under way, late, unreported: as the data page tells."""
    if row["withdrawn"]:
        return [False] * 5
    status = row["status"]
    return [
        status != "not_applicable",
        status == "completed",
        status == "in_progress",
        "overdue" in row["flags"],
        status == "unreported",
    ]


def board(site, tag):
    """The numbers of each council on the board, over all its pages."""
    shown = {}
    for page in sorted((site / tag).glob("index*.html")):
        reader = BoardReader()
        reader.feed(page.read_text(encoding="utf-8"))
        shown |= reader.rows
    return shown


class BoardReader(HTMLParser):
    """Reads the rows of `<table class="rows board">`: the council linked, and five numbers."""

    def __init__(self):
        super().__init__()
        self.rows, self.inside, self.council, self.cell = {}, False, None, None

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "table":
            self.inside = "board" in (values.get("class") or "").split()
        elif not self.inside:
            return
        elif tag == "tr":
            self.council, self.cell = None, None
        elif tag == "a" and self.council is None:
            found = re.search(r"councils/([^/]+)/", values.get("href", ""))
            if found:
                self.council = found[1]
                self.rows[self.council] = []
        elif tag == "td" and self.council and "data-label" in values:
            self.cell = ""

    def handle_data(self, data):
        if self.cell is not None:
            self.cell += data

    def handle_endtag(self, tag):
        if tag == "table":
            self.inside = False
        elif tag == "td" and self.cell is not None:
            digits = [str(unicodedata.digit(one)) for one in self.cell if one.isdigit()]
            self.rows[self.council].append(int("".join(digits)))
            self.cell = None


if __name__ == "__main__":
    unittest.main()
