"""System calls that change something: which a run makes, and breaking it off at one of them.

strace counts calls by name and by thread. With `--jobs 1` a build runs on one thread, so that the
k-th call of a name is the same one in each run. What changes anything in other commands is on one
thread, too; only the opening of files to read isn't.
"""

import functools
import os
import re
import subprocess
from collections import Counter

from office import Lacking

# What changes a file or folder, or takes care that it lasts.
NAMES = (
    "openat,write,pwrite64,writev,mkdir,mkdirat,rename,renameat,renameat2,link,linkat,symlink,"
    "symlinkat,unlink,unlinkat,rmdir,ftruncate,truncate,fsync,fdatasync,syncfs,copy_file_range,"
    "sendfile,fchmod,fchmodat,utimensat,fallocate"
)
CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")
WRITES = re.compile(r"O_CREAT|O_WRONLY|O_RDWR|O_TRUNC")


def strace(log, *injected):
    allowed()
    expressions = [word for one in injected for word in ("-e", f"inject={one}")]
    return ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={NAMES}", "-e", "signal=none",
            *expressions]


@functools.cache
def allowed():
    """Fails where programs may not be traced."""
    try:
        done = subprocess.run(["strace", "-f", "-o", os.devnull, "true"], capture_output=True)
    except FileNotFoundError as none:
        raise Lacking("there is no strace") from none
    if done.returncode:
        raise Lacking(f"strace: {done.stderr.decode().strip()}")


def read(log):
    """Returns the calls of a log: thread, name, which of this name and thread, and its words."""
    counted, calls = Counter(), []
    for line in log.read_text(errors="replace").splitlines():
        if found := CALL.match(line):
            thread, name, words = found.groups()
            counted[thread, name] += 1
            calls.append((thread, name, counted[thread, name], words))
    return calls


def changing(log):
    """Returns the calls that change something, each as its name and its number; and how many there
    are of each name, with those that only open."""
    calls = read(log)
    counts = Counter(name for _, name, *_ in calls)
    calls = [call for call in calls if call[1] != "openat" or WRITES.search(call[3])]
    threads = {thread for thread, *_ in calls}
    assert len(threads) == 1, f"calls of several threads can't be told apart: {threads}"
    return [(name, number) for _, name, number, _ in calls], counts
