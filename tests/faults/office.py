"""A folder with a small content, where the program runs; and what must hold of what it leaves."""

import os
import shutil
import subprocess
from pathlib import Path

# A site with all there is to publish, in as few files as can be.
CONTENT = {
    "site.yaml": "title: Tomar\npublisher: Ofîs\nlanguages: [ku]\n",
    "sectors.yaml": "water: {name: Av}\n",
    "councils/raqqa/council.yaml": "name: Meclis\nkind: executive\n",
    "councils/raqqa/2025-01-05-regular/meeting.yaml":
        "title: Civîn\nkind: regular\ndate: 2025-01-05\nresolutions:\n  - text: Nivîs\n"
        "  - text: Nivîseke din\n"
        "documents:\n  - {title: Pelge, file: list.csv}\n",
    "councils/raqqa/2025-01-05-regular/minutes.ku.md": "Girtek.\n",
    "councils/raqqa/2025-01-05-regular/files/list.csv": "a,b\n1,2\n",
}
MEETING = "content/councils/raqqa/2025-01-05-regular"
# What may lie beside a site when nobody is at work.
KEPT = {".output.lock", ".output.state", ".output.records", ".output.previous"}


class Failed(Exception):
    """Something doesn't hold."""


class Lacking(Exception):
    """Something that this machine doesn't have or allow."""


def require(holds, why):
    if not holds:
        raise Failed(why)


class Office:
    def __init__(self, program, root):
        self.program, self.root = program, root
        self.reset()

    def reset(self):
        shutil.rmtree(self.root, ignore_errors=True)
        for path, text in CONTENT.items():
            self.write(f"content/{path}", text)

    def write(self, path, text):
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def run(self, *arguments, before=()):
        """Runs the program on one thread, so that its system calls come in one order."""
        environment = {"PATH": os.environ["PATH"], "RAYON_NUM_THREADS": "1", "LC_ALL": "C",
                       "SOURCE_DATE_EPOCH": "1769904000"}
        command = [*before, str(self.program), *arguments]
        return subprocess.run(command, cwd=self.root, env=environment, capture_output=True,
                              stdin=subprocess.DEVNULL)

    def must(self, *arguments):
        done = self.run(*arguments)
        require(done.returncode == 0, f"{arguments}: {done.stderr.decode()}")

    def files(self, folder="output"):
        """Returns the bytes of each file in a folder; nothing if it isn't there."""
        root = self.root / folder
        if not root.is_dir():
            return None
        found = (Path(at) / name for at, _, names in os.walk(root) for name in names)
        return {str(path.relative_to(root)): path.read_bytes() for path in found}

    def litter(self):
        """Returns what lies beside the site, and hidden in the content, and has no business there."""
        beside = {path.name for path in self.root.iterdir() if path.name.startswith(".")}
        hidden = {path for path in self.files("content") if "/." in path}
        return (beside - KEPT) | hidden

    def is_whole(self, folder="output"):
        return self.run("verify", folder).returncode == 0
