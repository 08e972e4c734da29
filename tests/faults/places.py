"""Disks that are full, can't be written to, or list their files in any order; and many at once."""

import os
import shutil
import subprocess
from contextlib import contextmanager

from office import MEETING, Failed, Lacking, Office, require
from points import BUILD


@contextmanager
def mounted(where, *command):
    where.mkdir(exist_ok=True)
    if not shutil.which(command[0]):
        raise Lacking(f"there is no {command[0]}")
    done = subprocess.run([*command, str(where)], capture_output=True)
    if done.returncode:
        raise Lacking(f"{' '.join(map(str, command))}: {done.stderr.decode().strip()}")
    try:
        yield
    finally:
        subprocess.run(["umount", str(where)], check=True)


def full(program, root, _):
    """A disk of 4 MB: refused before anything is written, or cut short; never torn."""
    office, disk = Office(program, root / "office"), root / "disk"
    with mounted(disk, "mount", "-t", "tmpfs", "-o", "size=4m,nr_inodes=500", "tmpfs"):
        build = [*BUILD, "--output", str(disk / "output")]
        office.must(*build)
        # Too much by half a megabyte: that is known before.
        attach(office, 4_000_000)
        refused(office, build, disk, b"MB are free")
        # Room enough, but not for so many names.
        attach(office, 3)
        office.must(*build)
        for number in range(os.statvfs(disk).f_ffree - 20):
            (disk / f"file-{number}").touch()
        for day in range(10, 30):
            office.write(f"content/councils/raqqa/2025-02-{day}-regular/meeting.yaml",
                         f"title: Civîn\nkind: regular\ndate: 2025-02-{day - 5:02}\n")
        refused(office, build, disk, b"more files can be made")
        for path in disk.glob("file-*"):
            path.unlink()
        office.must(*build)
        tries = filled(office, [*build, "--full"], disk)
        # A build that changes nothing needs nothing.
        (disk / "more").write_bytes(bytes(room(disk)))
        office.must(*build)
    return f"refused for bytes and for names; {tries} times cut short, the old site each time"


def filled(office, build, disk):
    """Leaves more and more room for a build of which it isn't known before what it writes."""
    old = office.files(disk / "output")
    office.write("content/site.yaml", "title: Tomara din\npublisher: Ofîs\nlanguages: [ku]\n")
    for tries, free in enumerate(range(0, 4_000_000, 50_000)):
        (disk / "fill").write_bytes(bytes(max(0, room(disk) - free)))
        done = office.run(*build)
        if done.returncode == 0:
            require(office.files(disk / "output") != old, "status 0, but not the new site")
            return tries
        require(done.returncode == 2 and f": {disk}" in done.stderr.decode(), f"{done}")
        require(office.files(disk / "output") == old, f"torn with {free} bytes free")
        (disk / "fill").unlink()
    raise Failed("no room was enough")


def refused(office, build, disk, words):
    before = os.listdir(disk), office.files(disk / "output")
    done = office.run(*build)
    require(done.returncode == 2 and words in done.stderr, f"not refused: {done}")
    require(before == (os.listdir(disk), office.files(disk / "output")), "refused, but changed")


def attach(office, size):
    office.write(f"{MEETING}/files/list.csv", "1" * size)


def room(disk):
    found = os.statvfs(disk)
    return found.f_bavail * found.f_frsize


def read_only(program, root, _):
    """An output folder that can't be written to: a clean failure that names it."""
    folder = root / "folder"
    folder.mkdir()
    office = Office(program, folder / "office")
    office.must(*BUILD)
    old = office.files()
    office.write("content/site.yaml", "title: Tomara din\npublisher: Ofîs\nlanguages: [ku]\n")
    with mounted(folder, "mount", "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,bind,ro", str(folder)], check=True)
        for command in (BUILD, ["rollback"]):
            done = office.run(*command)
            require(done.returncode == 2 and str(folder).encode() in done.stderr,
                    f"{command}: {done.returncode}, {done.stderr.decode()}")
        require(office.files() == old and office.is_whole(), "changed")
    office.must(*BUILD)
    require(office.files() != old, "not published when it could be")
    return "refused, then published"


def at_once(program, root, _):
    """Several builds at a time: whoever comes second is told who is at work."""
    office = Office(program, root / "office")
    office.must(*BUILD)
    statuses = []
    for number in range(10):
        office.write("content/site.yaml", f"title: T{number}\npublisher: O\nlanguages: [ku]\n")
        running = [subprocess.Popen([program, "build"], cwd=office.root, stderr=subprocess.PIPE,
                                    stdout=subprocess.DEVNULL) for _ in range(6)]
        ended = [(one.communicate()[1].decode(), one.returncode) for one in running]
        statuses += [status for _, status in ended]
        require(any(status == 0 for _, status in ended), "nobody won")
        require(all(status in (0, 75) for _, status in ended), f"{ended}")
        require(office.is_whole() and not office.litter(), "torn")
    require(75 in statuses, "all of them published")
    return f"{len(statuses)} builds: {statuses.count(0)} published, {statuses.count(75)} came second"


def shuffled(program, root, _):
    """Folders that list their files in another order each time: the same bytes."""
    office = Office(program, root / "office")
    office.must(*BUILD)
    wanted = office.files()
    mixed, real = root / "mixed", root / "office" / "content"
    options = ("disorderfs", "--multi-user=no", "--shuffle-dirents=yes", str(real))
    if not os.path.exists("/dev/fuse"):
        raise Lacking("there is no FUSE")
    with mounted(mixed, *options):
        orders = {tuple(os.listdir(mixed)) for _ in range(20)}
        require(len(orders) > 1, "the order is always the same")
        for number in range(10):
            # The content's folder names reports: the same name as before.
            office.must(*BUILD, "--full", "--content", "../mixed", "--output", f"out-{number}")
            require(office.files(f"out-{number}") == wanted, "another order gave other bytes")
    return f"10 builds, the folder in {len(orders)} orders, the same bytes"
