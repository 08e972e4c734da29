"""The sites that the tests of open standards look at, and what they have in common.

`DIWAN_SITES` names built sites, separated by colons; `DIWAN_BASED_SITE` one that was built with
`--base-url` BASE. A site that isn't named is a failure: a test that looks at nothing shows nothing.
"""

import json
import os
import re
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

import extruct

BASE = "https://councils.example/diwan"
SYSTEM = "data/oparl/system.json"


class OpenSite:
    """A built site. `base` is its address, if it has one."""

    def __init__(self, folder):
        self.folder = Path(folder)
        system = self.json(SYSTEM)["id"]
        self.base = system.removesuffix(f"/{SYSTEM}") if system.startswith("http") else None
        self.root = (self.base or "https://nowhere.invalid/site") + "/"

    def __repr__(self):
        return self.folder.name

    def address(self, path):
        """Where a file would be read."""
        return urljoin(self.root, path)

    def path(self, address, path=""):
        """The path that an address leads to from the file at a path, or None if it leads out."""
        whole = urldefrag(urljoin(self.address(path), address)).url
        return unquote(whole[len(self.root):]) if whole.startswith(self.root) else None

    def has(self, address, path=""):
        found = self.path(address, path)
        return found is not None and (self.folder / found).is_file()

    def json(self, path):
        return json.loads((self.folder / path).read_text(encoding="utf-8"))

    def files(self, pattern):
        return sorted(one.relative_to(self.folder).as_posix() for one in self.folder.glob(pattern))

    @property
    def languages(self):
        return [path.split("/")[0] for path in self.files("*/about.html")]

    def pages_of_resolutions(self, language):
        return self.files(f"{language}/councils/*/*/*.html")


def sites():
    """Every site that the environment names."""
    named = [one for one in os.environ.get("DIWAN_SITES", "").split(":") if one]
    based = os.environ.get("DIWAN_BASED_SITE", "")
    if not named or not based:
        raise AssertionError("DIWAN_SITES and DIWAN_BASED_SITE have to name built sites")
    based = OpenSite(based)
    if based.base != BASE:
        raise AssertionError(f"{based} was not built with --base-url {BASE}")
    return [OpenSite(folder) for folder in named] + [based]


def read_pages(syntax):
    """Every page of every site: the site, the language, the path, the text, and what extruct finds in
    it of a syntax."""
    for site in sites():
        for language in site.languages:
            for path in site.files(f"{language}/**/*.html"):
                text = (site.folder / path).read_text(encoding="utf-8")
                found = extruct.extract(text, base_url=site.address(path), syntaxes=[syntax])
                yield site, language, path, text, found[syntax]


DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_uri(text):
    """A URI (RFC 3986) with a scheme: no space, no letter that has to be encoded."""
    return re.fullmatch(r"[a-z][a-z0-9+.-]*:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]+", text) is not None
