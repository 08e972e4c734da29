"""The schemas for editors (`diwan schema`) and the parser, asked about the same files: what a schema
refuses the parser refuses too, for whatever it refuses would be a false alarm in an editor; and what
only the parser refuses is of a few sorts, listed here.

`DIWAN_PROGRAM` is the program. check-jsonschema judges schemas and examples as its authors do; the
thousands of mutants go through the library that it uses, with patterns as ECMAScript reads them.
"""

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from pathlib import Path

import regress
from check_jsonschema.parsers.yaml import construct_yaml_implementation, impl2loader
from jsonschema import Draft7Validator, ValidationError, validators

import schema_mutants

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
PROGRAM = os.environ["DIWAN_PROGRAM"]
DATE = "2026-02-01"
CONTENTS = [ROOT / "content", ROOT / "tests/golden/content", HERE / "hostile"]
GOLDEN = ROOT / "tests/golden/content"

# What a schema can't see of a text, by the parser's code.
ONLY_THE_PARSER = {
    # Other files decide.
    "unknown-council", "unknown-sector", "unknown-meeting", "unknown-resolution", "unknown-figure",
    "unknown-language", "missing-attachment", "altered-source", "missing-relation",
    # Other entries of the same list or of the same record decide.
    "duplicate-number", "named-twice", "ends-before-begin",
    # Names that the site or Windows keeps for itself.
    "reserved-id",
    # A 29 February; how large or long a number in quotes is; an address in the place of a name.
    "impossible-date", "bad-count", "bad-number", "number-needs-id", "bad-url",
    "unfinished",
}

# And of what stands without quotes and is no text: how it was typed (0x7E9, 05, 1e3, True), and
# whether there is a null in the place of a file of comments.
ONLY_AS_TYPED = {"bad-date", "bad-year", "unknown-value", "bad-id", "bad-contact", "bad-hash",
                 "empty-value"}

load_stream = impl2loader(construct_yaml_implementation(pure=True))


@cache
def load(text):
    return load_stream(io.BytesIO(text.encode("utf-8")))


def pattern(_, wanted, instance, __):
    if isinstance(instance, str) and regress.Regex(wanted, "u").find(instance) is None:
        yield ValidationError(f"{instance!r} isn't like {wanted!r}")


ECMA = validators.extend(Draft7Validator, {"pattern": pattern})


def schemas():
    folder = ROOT / "content/.schemas"
    return {path.name.split(".")[0]: path for path in sorted(folder.glob("*.json"))}


VALIDATORS = {name: ECMA(json.loads(path.read_text("utf-8"))) for name, path in schemas().items()}


def refuses(name, document):
    return not VALIDATORS[name].is_valid(document)


def check(content):
    """The codes of the errors that the program finds, by file below the content folder."""
    run = subprocess.run(
        [PROGRAM, "check", "--content", str(content), "--format", "json", "--date", DATE],
        capture_output=True, check=False)
    errors = {}
    assert run.returncode in (0, 1), run.stderr
    for one in json.loads(run.stdout)["diagnostics"]:
        if one["severity"] == "error":
            path = one["file"].split("/", 1)[-1]
            errors.setdefault(path, set()).add(one["code"])
    return errors


def check_jsonschema(*arguments):
    command = [str(Path(sys.executable).parent / "check-jsonschema"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def example(path):
    return load((GOLDEN / path).read_text("utf-8"))


def pruned(value):
    """A document without list entries that are like an earlier one but for their words."""
    if isinstance(value, dict):
        return {key: pruned(one) for key, one in value.items()}
    if not isinstance(value, list):
        return value
    kinds = {}
    for one in value:
        kinds.setdefault(str(sorted(one)) if isinstance(one, dict) else type(one), one)
    return [pruned(one) for one in kinds.values()]


MEETING = "councils/town/2025-01-05-regular"
SITE = example("site.yaml")
EXAMPLES = {
    "council": example("councils/town/council.yaml"),
    "meeting": example(f"{MEETING}/meeting.yaml"),
    # What another resolution took the place of, another meeting says.
    "updates": [one for one in example(f"{MEETING}/updates.yaml") if one["status"] != "superseded"],
    "corrections": example(f"{MEETING}/corrections.yaml"),
    "clarification": example("clarifications/2025-02-01-well/clarification.yaml"),
    "site": SITE | {
        "languages": ["ar", {"tag": "kmr", "name": "Kurmancî", "dir": "ltr", "digits": "latn"}],
    },
    "sectors": example("sectors.yaml"),
    "translations": example(f"{MEETING}/translations.yaml"),
}


class Judged:
    """Texts for one kind of file, and what the parser says of each: many in one content."""

    def __init__(self, name, texts):
        self.texts = list(texts)
        with tempfile.TemporaryDirectory() as folder:
            if name in ("site", "sectors"):
                with ThreadPoolExecutor() as threads:
                    folders = (Path(folder) / str(number) for number in range(len(self.texts)))
                    self.codes = list(threads.map(partial(self.alone, name), folders, self.texts))
            else:
                self.codes = self.together(Path(folder) / "content", name)

    def alone(self, name, folder, text):
        folder.mkdir()
        (folder / "site.yaml").write_text((GOLDEN / "site.yaml").read_text("utf-8"), "utf-8")
        (folder / f"{name}.yaml").write_text(text, "utf-8")
        return check(folder).get(f"{name}.yaml", set())

    def together(self, content, name):
        shutil.copytree(GOLDEN, content)
        paths = []
        for number, text in enumerate(self.texts):
            if name == "council":
                path = f"councils/m{number:05}/council.yaml"
            elif name == "clarification":
                folder = f"clarifications/m{number:05}"
                shutil.copytree(GOLDEN / "clarifications/2025-02-01-well", content / folder)
                path = f"{folder}/clarification.yaml"
            else:
                folder = f"councils/town/m{number:05}"
                shutil.copytree(GOLDEN / MEETING, content / folder)
                path = f"{folder}/{name}.yaml"
            (content / path).parent.mkdir(exist_ok=True)
            (content / path).write_text(text, "utf-8")
            paths.append(path)
        errors = check(content)
        return [errors.get(path, set()) for path in paths]


class Schemas(unittest.TestCase):
    def test_each_is_a_sound_schema(self):
        done = check_jsonschema("--check-metaschema", *schemas().values())
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertEqual(set(VALIDATORS), set(EXAMPLES))

    def test_every_example_fits(self):
        for name, schema in schemas().items():
            files = [file for content in CONTENTS for file in sorted(content.rglob(f"{name}.yaml"))]
            self.assertTrue(files, name)
            done = check_jsonschema("--schemafile", schema, *files)
            self.assertEqual(done.returncode, 0, f"{name}: {done.stdout}")

    def test_every_example_of_the_readme_fits(self):
        readme = (ROOT / "README.md").read_text("utf-8")
        blocks = re.findall(r"^```yaml\n# (?:\S*/)?(\w+)\.yaml.*\n((?:.*\n)*?)```", readme, re.M)
        self.assertEqual(len(blocks), readme.count("```yaml"))
        for name, text in blocks:
            self.assertFalse(refuses(name, load(text)), text)

    def test_examples_of_reports_are_refused_only_with_an_error(self):
        asked = 0
        for file in sorted((ROOT / "tests/diagnostics").glob("*.md")):
            for section in file.read_text("utf-8").split("\n## "):
                reports = "\n".join(re.findall(r"^```report\n((?:.*\n)*?)```", section, re.M))
                wrong = set(re.findall(r"^error\[.*\n +--> content/([^:\n]*)", reports, re.M))
                for path, text in re.findall(r"^```yaml (\S+)\n((?:.*\n)*?)```", section, re.M):
                    name = Path(path).stem
                    if path not in wrong and name in VALIDATORS:
                        self.assertFalse(refuses(name, load(text)), f"{file.name}: {section[:40]}")
                        asked += 1
        self.assertGreater(asked, 30)

    def test_what_import_writes_fits(self):
        with tempfile.TemporaryDirectory() as folder:
            content = Path(folder) / "content"
            shutil.copytree(ROOT / "content", content)
            presses = sorted((ROOT / "tests/import").glob("*/press.txt"))
            # A council has names for 26 meetings of one day.
            for council, start in [("tabqa", 0), ("jazira", 25), ("deir-ez-zor", 50)]:
                command = [PROGRAM, "import", *presses[start:start + 25], "--content", content]
                command += ["--council", council, "--date", "2026-01-10"]
                done = subprocess.run(command, capture_output=True, check=False)
                self.assertEqual(done.returncode, 0, done.stderr.decode())
            files = sorted(content.glob("councils/*/2026-*/meeting.yaml"))
            self.assertEqual(len(files), len(presses))
            for file in files:
                text = file.read_text("utf-8")
                self.assertTrue(text.startswith("# yaml-language-server: $schema="), file)
                self.assertFalse(refuses("meeting", load(text)), file)


class Agreement(unittest.TestCase):
    def judge(self, name, mutants):
        """Asks both; returns what both refuse."""
        judged = Judged(name, (text for _, text, _ in mutants))
        both = set()
        for (what, _, document), codes in zip(mutants, judged.codes):
            refused = refuses(name, document)
            if refused and not codes:
                self.fail(f"{name}, {what}: only the schema refuses it")
            if codes and not refused:
                allowed = set(ONLY_THE_PARSER)
                if not isinstance(load(what.split(": ", 1)[-1]), str):
                    allowed |= ONLY_AS_TYPED
                if name == "site":
                    # A language that the theme doesn't know needs more fields.
                    allowed |= {"missing-field"}
                self.assertLessEqual(codes, allowed, f"{name}, {what}: only the parser")
                self.lonely.setdefault(next(iter(codes)), []).append(f"{name} {what}")
            if refused:
                both.add(what)
        return both

    def setUp(self):
        self.lonely = {}

    def tearDown(self):
        if os.environ.get("DIWAN_SHOW"):
            for code, what in sorted(self.lonely.items()):
                print(code, len(what), what[:12])

    def test_every_wrong_neighbour_of_an_example(self):
        for name, document in EXAMPLES.items():
            with self.subTest(name):
                mutants = list(schema_mutants.mutants(pruned(document), load))
                both = self.judge(name, mutants)
                self.assertNotIn("nothing", both)
                for what, _, _ in mutants:
                    if what.startswith("unknown ") and not self.is_open(name, what[8:]):
                        self.assertIn(what, both)
                self.assertGreater(len(both), len(mutants) // 3)

    def is_open(self, name, where):
        """Whether somebody may have a key of any name there: an id, or a language."""
        value = pruned(EXAMPLES[name])
        for key in where.split("/") if where else []:
            value = value[int(key) if isinstance(value, list) else key]
        return (name, where) == ("sectors", "") or set(value) <= schema_mutants.LANGUAGES

    def test_values_as_chance_writes_them(self):
        for sort, (name, path, right, _) in schema_mutants.SORTS.items():
            with self.subTest(sort):
                def judge(tokens):
                    example, written = EXAMPLES[name], schema_mutants.written
                    return self.judge(name, [written(example, path, one, load) for one in tokens])

                self.assertFalse(judge([json.dumps(one) for one in right if one.strip()]))
                both = judge(schema_mutants.values(sort, 60 if name == "site" else 200))
                self.assertGreater(len(both), 3)


if __name__ == "__main__":
    unittest.main()
