"""Texts that go out to translators and come back, by programs that translators use.

`DIWAN_PROGRAM` is the program, `DIWAN_CONTENT` a content with texts that lack a language.
"""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import polib

PROGRAM = pathlib.Path(os.environ["DIWAN_PROGRAM"]).resolve()
CONTENT = pathlib.Path(os.environ["DIWAN_CONTENT"]).resolve()
LANGUAGES = ("ku", "ar")
# What would mean something to YAML, to Markdown or to a PO file.
MARKER = 'Werger {}: "a" \\ [b] {{c}} #d'
ENVIRONMENT = {"SOURCE_DATE_EPOCH": "1769904000", "LC_ALL": "C"}


class Translation(unittest.TestCase):
    def setUp(self):
        self.root = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        shutil.copytree(CONTENT, self.root / "content")

    def run_program(self, *arguments):
        done = subprocess.run([PROGRAM, *arguments], cwd=self.root, env=ENVIRONMENT, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def export(self, tag, *options):
        (self.root / f"{tag}.po").write_text(self.run_program("translate", "export", "--to", tag, *options), "utf-8")
        return polib.pofile(str(self.root / f"{tag}.po"))

    def pages(self, name):
        self.run_program("build", "--output", name)
        root = self.root / name
        return {path.relative_to(root): path.read_bytes() for path in (root / "ar").rglob("*.html")}

    def test_gettext_takes_every_file(self):
        for tag in LANGUAGES:
            self.export(tag, "--all")
            done = subprocess.run(["msgfmt", "--check", "--output-file", os.devnull, f"{tag}.po"], cwd=self.root,
                                  capture_output=True, text=True)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_what_is_translated_elsewhere_comes_back_and_nothing_lacks(self):
        before = self.pages("before")
        for tag in LANGUAGES:
            file = self.export(tag, "--all")
            self.assertTrue(len({entry.msgctxt for entry in file}) == len(file) > 0)
            wanted = [entry for entry in file if entry.fuzzy or not entry.msgstr]
            self.assertEqual({entry.msgctxt for entry in wanted}, {entry.msgctxt for entry in self.export(tag)})
            for number, entry in enumerate(wanted):
                entry.msgstr = MARKER.format(number)
                entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
            # Whatever width its lines are folded to.
            file.wrapwidth = 20
            file.save(str(self.root / "translated.po"))
            said = self.run_program("translate", "import", "translated.po").splitlines()[-1]
            self.assertEqual(said, f"imported: {len(wanted)} \u00b7 unchanged: {len(file) - len(wanted)} \u00b7 left out: 0")
            self.assertEqual(len(self.export(tag)), 0)
            if tag == LANGUAGES[0]:
                texts = {entry.msgctxt: entry.msgstr for entry in file}
                self.assertEqual({entry.msgctxt: entry.msgstr for entry in self.export(tag, "--all")}, texts)
                # What is said in the first language is what it was.
                self.assertEqual(self.pages("after"), before)


if __name__ == "__main__":
    unittest.main()
