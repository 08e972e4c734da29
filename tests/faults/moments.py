"""SIGKILL at random moments of a larger site, on all processors."""

import signal
import subprocess
import time

from office import Office, require

MEETINGS = 60
KILLS = 40


def kill(program, root, chance):
    office = Office(program, root / "office")
    for number in range(MEETINGS):
        folder = f"content/councils/raqqa/2024-{number // 28 + 1:02}-{number % 28 + 1:02}-regular"
        office.write(f"{folder}/meeting.yaml", meeting(number))
    office.write("content/site.yaml", site(1))
    office.must("build")
    sites, ended = {1: office.files()}, {"killed": 0, "through": 0}
    office.write("content/site.yaml", site(2))
    start = time.monotonic()
    office.must("build")
    longest = time.monotonic() - start
    sites[2] = office.files()
    for number in range(KILLS):
        # Another title on every page, so that all of them change.
        office.write("content/site.yaml", site(number % 2 + 1))
        running = subprocess.Popen([program, "build"], cwd=office.root, env=ENVIRONMENT,
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            running.wait(chance.uniform(0, longest))
        except subprocess.TimeoutExpired:
            running.send_signal(signal.SIGKILL)
        ended["killed" if running.wait() else "through"] += 1
        require(office.files() in sites.values(), f"kill {number}: a mixture")
        require(office.is_whole(), f"kill {number}: `diwan verify` disagrees")
    office.must("build")
    require(office.files() == sites[(KILLS - 1) % 2 + 1], "the next build makes another site")
    require(not office.litter(), f"left behind: {office.litter()}")
    return f"{len(sites[1])} files: {ended['killed']} killed, {ended['through']} ran through"


ENVIRONMENT = {"SOURCE_DATE_EPOCH": "1769904000"}


def site(number):
    return f"title: Tomar {number}\npublisher: Ofîs\nlanguages: [ku]\n"


def meeting(number):
    resolutions = "".join(f"  - text: Nivîs {number} {each}\n" for each in range(4))
    return f"title: Civîn {number}\nkind: regular\ndate: 2024-02-03\nresolutions:\n{resolutions}"
