"""Each system call of small runs: killed there, given an error there, asked to stop there."""

import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor

from calls import changing, strace
from office import MEETING, Office, require

NOTE = "update raqqa/2025-01-05-regular/2 --status in_progress --note Car".split()
REPORT = "update raqqa/2025-01-05-regular/1 --status completed --evidence proof.pdf".split()
NEW = "new meeting --council raqqa --kind public --date 2026-12-10 --title Civîn".split()
INIT = "init other --title Biryar --name Meclis".split()
TRANSLATE = "translate import ku.po".split()
IMPORT = "import press.txt press2.txt --council raqqa".split()
PRESS = "Meclisa Reqayê civîna xwe li dar xist\nCivîn di {}ê Çileya 2026an de hat lidarxistin û "\
    "ev biryar hatin girtin:\n1. Çêkirina rêyan.\n2. Paqijkirina avê.\n"
BUILD = ["build", "--jobs", "1"]


def nothing(_):
    """Begins without a site."""


def two_sites(office):
    """Publishes twice, so that the next build has a site before this one to turn."""
    office.write(f"{MEETING}/minutes.ku.md", "Yek.\n")
    office.must(*BUILD)
    office.write(f"{MEETING}/minutes.ku.md", "Du.\n")
    office.must(*BUILD)


def edited(office):
    two_sites(office)
    office.write(f"{MEETING}/minutes.ku.md", "Sê.\n")


def removed(office):
    """A meeting goes, and nothing is remembered of the site: every file that stays is linked."""
    two_sites(office)
    shutil.rmtree(office.root / MEETING)
    (office.root / ".output.state").unlink()


def words(office):
    office.write("proof.pdf", "%PDF-1.7 delîl")
    office.write("press.txt", PRESS.format(10))
    office.write("press2.txt", PRESS.format(11))


def untranslated(office):
    """Minutes and a title that are translated in a file, and a title that is translated already."""
    office.write("content/site.yaml", "title: {ar: سجل, ku: Tomar}\npublisher: Ofîs\nlanguages: [ar, ku]\n")
    office.write(f"{MEETING}/minutes.ar.md", "محضر.\n")
    (office.root / MEETING / "minutes.ku.md").unlink()
    messages = {"site.yaml publisher": ("Ofîs", "Nivîsgeh"), "councils/raqqa/council.yaml name": ("Meclis", "Civat"),
                "councils/raqqa/2025-01-05-regular/minutes 1": ("محضر.", "Girtek.")}
    header = 'msgid ""\nmsgstr "Language: ku\\nX-Diwan-Site: diwan\\n"\n'
    texts = (f'\nmsgctxt "{name}"\nmsgid "{old}"\nmsgstr "{new}"\n' for name, (old, new) in messages.items())
    office.write("ku.po", header + "".join(texts))


# What is run, and what there is before.
RUNS = {
    "first build": (nothing, BUILD),
    "pages change": (edited, BUILD),
    "pages go": (removed, BUILD),
    "rollback": (two_sites, ["rollback"]),
}


class Run:
    """A command after a beginning, and the two states that it may leave."""

    def __init__(self, program, root, begin, arguments, *always):
        self.program, self.root, self.begin, self.arguments = program, root, begin, arguments
        # What is injected into every run.
        self.always = always
        self.whole = set()
        office = self.office("first")
        self.old = office.files()
        log = root / "first.log"
        done = office.run(*arguments, before=strace(log, *always))
        require(done.returncode == 0, done.stderr.decode())
        self.new, (self.calls, self.counts) = office.files(), changing(log)
        office.must(*BUILD)
        self.healed = office.files()

    def office(self, name):
        office, first = Office(self.program, self.root / name), self.root / "beginning"
        if self.begin != removed:
            # What is remembered of a site names its inodes, which a copy hasn't.
            self.begin(office)
            return office
        if not first.exists():
            self.begin(Office(self.program, first))
        shutil.rmtree(office.root)
        subprocess.run(["cp", "-a", str(first), str(office.root)], check=True)
        return office

    def broken(self, name, injected):
        """Runs it once more with something injected; returns where, and how it ended."""
        office = self.office(name)
        log = self.root / f"{name}.log"
        return office, office.run(*self.arguments, before=strace(log, injected, *self.always))

    def state(self, office):
        """Tells which site is there; fails if it is neither, or not whole."""
        site = office.files()
        require(site in (self.old, self.new), "neither the old site nor the new one")
        state = "old" if site == self.old else "new"
        # Of the same bytes it says the same.
        if site is not None and state not in self.whole:
            require(office.is_whole(), "`diwan verify` disagrees")
            self.whole.add(state)
        return state

    def heals(self, office):
        office.must(*BUILD)
        require(office.files() == self.healed, "the next build makes another site")
        require(not office.litter(), f"left behind: {office.litter()}")
        shutil.rmtree(office.root)


def each(run, points, look):
    """Looks at each point, on as many processors as there are; returns what was found."""
    def one(point):
        name = f"{point[0]}-{point[1]}-{point[2]}"
        try:
            return look(name, point)
        except Exception as why:
            raise type(why)(f"{run.arguments[0]}, {run.begin.__name__}, {name}: {why}") from why

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(one, points))


def runs(program, root, *always):
    for name, (begin, arguments) in RUNS.items():
        where = root / name.replace(" ", "-")
        where.mkdir()
        yield name, Run(program, where, begin, arguments, *always)


def killed_everywhere(run, look):
    """Kills a run at each of its calls; a call more than it has must let it run through."""
    found = each(run, [(name, number, "kill") for name, number in run.calls], look)
    for name in {name for name, _ in run.calls}:
        # Ticks of the clock are written until it goes on: at most twenty times.
        past = run.counts[name] + 25
        done = run.broken(f"{name}-end", f"{name}:signal=SIGKILL:when={past}")[1]
        require(done.returncode == 0, f"{name}: the run has more calls than were looked at")
    return found


def kill(program, root, _):
    """SIGKILL: the old site or the new one at every point, and the next build heals."""
    said = []
    for title, run in runs(program, root):
        def look(name, point):
            office, done = run.broken(name, f"{point[0]}:signal=SIGKILL:when={point[1]}")
            # Fewer ticks of the clock than in the first run: it ran through.
            require(done.returncode in (-9, 0), f"status {done.returncode}")
            state = run.state(office)
            run.heals(office)
            return state if done.returncode else "through"

        said.append(told(title, killed_everywhere(run, look)))
    return "; ".join(said)


def fallback(program, root, _):
    """SIGKILL where folders can't be exchanged: a site that is missing is put back by any run."""
    said = []
    for title, run in runs(program, root, "renameat2:error=EINVAL"):
        run.calls = [call for call in run.calls if call[0].startswith(("rename", "rmdir", "sync"))]
        run.calls = [call for call in run.calls if call[0] != "renameat2"]

        def look(name, point):
            office, done = run.broken(name, f"{point[0]}:signal=SIGKILL:when={point[1]}")
            require(done.returncode == -9, f"status {done.returncode}")
            missing = run.old is not None and office.files() is None
            if missing:
                # Even one that has nothing to publish.
                office.run("build", "--content", "nowhere")
            state = run.state(office)
            run.heals(office)
            return "missing until the next run" if missing else state

        said.append(told(title, killed_everywhere(run, look)))
    return "; ".join(said)


def lies(program, root, _):
    """Renames that say that they are done, and aren't: the old site, and no status 0."""
    for title, (begin, arguments) in RUNS.items():
        office = Office(program, root / title.replace(" ", "-"))
        begin(office)
        old, log = office.files(), root / "log"
        done = office.run(*arguments, before=strace(log, "renameat2:retval=0"))
        require(done.returncode == 2, f"{title}: status {done.returncode}")
        require(office.files() == old, f"{title}: another site")
        office.must(*BUILD)
        require(office.is_whole() and not office.litter(), f"{title}: {office.litter()}")
    return f"{len(RUNS)} runs"


def errors(program, root, chance):
    """ENOSPC or EIO, in turn: never fine but not new, and healed by the next build."""
    said, first = [], chance.randrange(2)
    for title, run in runs(program, root):
        def look(name, point):
            office, done = run.broken(name, f"{point[0]}:error={point[2]}:when={point[1]}")
            state = run.state(office)
            told = done.stderr.decode()
            # A rollback that can't read a file takes the site for one that isn't whole.
            refused = run.arguments[0] == "rollback" and done.returncode == 1 and state == "old"
            require(done.returncode in (0, 2) or refused, f"status {done.returncode}: {told}")
            require(done.returncode or state == "new", "status 0, but not the new site")
            require(done.returncode != 2 or ": /" in told or ": -" in told, f"no path: {told}")
            run.heals(office)
            return f"status {done.returncode}, {state}"

        turns = enumerate(run.calls, first)
        points = [(*call, ("ENOSPC", "EIO")[number % 2]) for number, call in turns]
        said.append(told(title, each(run, points, look)))
    return "; ".join(said)


def stop(program, root, _):
    """SIGTERM: stopped with the old site and no litter, or finished with the new one."""
    said = []
    for title, run in runs(program, root):
        def look(name, point):
            office, done = run.broken(name, f"{point[0]}:signal=SIGTERM:when={point[1]}")
            state = run.state(office)
            ended = {143: "old", 0: "new"}.get(done.returncode)
            if done.returncode == 143 and not office.litter() and run.old is None:
                require(set(os.listdir(office.root)) <= {"content", ".output.lock"},
                        f"left behind: {os.listdir(office.root)}")
            require(state == ended, f"status {done.returncode}, {state}")
            require(not office.litter(), f"left behind: {office.litter()}")
            last = done.stderr.decode().splitlines()[-1:]
            require(state == "new" or "stopped, and nothing was changed" in last[0], f"{last}")
            run.heals(office)
            return "stopped" if done.returncode else "finished"

        points = [(*call, "stop") for call in run.calls[::3]]
        said.append(told(title, each(run, points, look)))
    return "; ".join(said)


def content(program, root, _):
    """`update`, `import` and `translate`, killed, given errors and asked to stop: all or nothing."""
    said = []
    for title, begin, arguments in CONTENT_RUNS:
        where = root / title
        where.mkdir()
        run = Content(program, where, begin, arguments)
        found = killed_everywhere(run, lambda name, point: run.look(name, point, "signal=SIGKILL"))
        said.append(told(f"{title} killed", found))
        for injected in ("error=ENOSPC", "error=EIO", "signal=SIGTERM"):
            points = [(*call, injected[-4:]) for call in run.calls]
            look = lambda name, point: run.look(name, point, injected)
            said.append(told(f"{title} {injected}", each(run, points, look)))
    return "; ".join(said)


CONTENT_RUNS = (("update", words, REPORT), ("import", words, IMPORT),
                ("translate", untranslated, TRANSLATE), ("new", nothing, NEW), ("init", nothing, INIT))


class Content(Run):
    """A command that writes into the content."""

    def __init__(self, program, root, begin, arguments):
        self.program, self.root, self.begin, self.arguments = program, root, begin, arguments
        self.always = ()
        office = self.office("first")
        self.old = self.visible(office)
        log = root / "first.log"
        done = office.run(*arguments, before=strace(log))
        require(done.returncode == 0, done.stderr.decode())
        self.new, (self.calls, self.counts) = self.visible(office), changing(log)

    def visible(self, office):
        found = {path: text for path, text in office.files("content").items() if "/." not in path}
        other = office.files("other") or {}
        # What is hidden at the top of the new site's folder was begun and isn't there yet.
        return found | {f"other/{path}": text for path, text in other.items() if path[0] != "."}

    def look(self, name, point, injected):
        office, done = self.broken(name, f"{point[0]}:{injected}:when={point[1]}")
        require(done.returncode in (-9, 0, 2), f"status {done.returncode}: {done.stderr}")
        seen = self.visible(office)
        if done.returncode == 0:
            require(seen == self.new, "status 0, but not all is there")
        if "TERM" in injected:
            require(done.returncode == 0, f"status {done.returncode}")
        # Evidence may lie there before the report that names it, and one record before another; the
        # next run takes back or finishes.
        require(office.run("check").returncode == 0, "the content isn't sound")
        updates = f"{MEETING}/updates.yaml".removeprefix("content/")
        if self.arguments[0] == "update":
            old = seen.get(updates) == self.old.get(updates)
            office.must(*NOTE)
        elif self.arguments[0] == "translate":
            # It records nothing new: what agrees was recorded with the import, or isn't there.
            office.must("translate", "done", "site.yaml", "--to", "ar")
            old = self.visible(office) == self.old
        elif self.arguments[0] == "new":
            office.must(*NEW[:7], "2026-12-20", *NEW[8:])
            old = not any("2026-12-10" in path for path in self.visible(office))
        elif self.arguments[0] == "init":
            old = seen == self.old
            done = office.run(*INIT)
            require(done.returncode == (0 if old else 2), f"{done.returncode}: {done.stderr}")
            if old:
                shutil.rmtree(office.root / "other/content")
            require(not list((office.root / "other").glob(".*")), "left behind in the new folder")
        else:
            office.write("press3.txt", PRESS.format(20))
            office.must("import", "press3.txt", "--council", "raqqa")
            old = not any("2026-01-1" in path for path in self.visible(office))
        after = {path: text for path, text in self.visible(office).items() if "-20-" not in path}
        wanted = dict(self.old if old else self.new)
        if self.arguments[0] == "update":
            require(after.pop(updates).startswith(wanted.pop(updates, b"")), "the report is lost")
        require(after == wanted, f"not all or nothing: {set(after) ^ set(wanted)}")
        require(not office.litter(), f"left behind: {office.litter()}")
        return "old" if old else "new"


def told(title, found):
    kinds = sorted(set(found))
    counts = ", ".join(f"{found.count(kind)} {kind}" for kind in kinds)
    return f"{title}, {len(found)} points: {counts}"
