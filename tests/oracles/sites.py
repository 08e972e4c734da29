"""The sites that the program has made, for other people's readers to judge.

`DIWAN_SITES` names their folders, with `:` between them; `DIWAN_BASED_SITE` is the folder of one
that was built for the address below. Without them nothing is tested, and that is a failure.
"""

import json
import os
import pathlib
from dataclasses import dataclass

ADDRESS = "https://councils.example/diwan"


@dataclass(frozen=True)
class Site:
    """A made site."""

    root: pathlib.Path

    @property
    def has_address(self):
        """Whether it knows where it will be published: only then it has a site map."""
        return (self.root / "sitemap.xml").exists()

    @property
    def date(self):
        """The site's date, as text."""
        return json.loads((self.root / "manifest.json").read_text("utf-8"))["date"]

    @property
    def languages(self):
        """The languages' folders."""
        pages = self.root.glob("*/about.html")
        return sorted(page.parent.name for page in pages)

    def has(self, path):
        """Whether a file is there, by its path in the site."""
        return (self.root / path).is_file()


def based():
    """The site that was built for the address above."""
    return Site(pathlib.Path(os.environ["DIWAN_BASED_SITE"]))


def every():
    """All sites."""
    folders = [folder for folder in os.environ["DIWAN_SITES"].split(":") if folder]
    assert folders, "DIWAN_SITES names no site"
    return [*(Site(pathlib.Path(folder)) for folder in folders), based()]
