"""Publishing to a folder: what is sent, what is kept, what is refused, and what a kill leaves."""
import os
import pathlib
import re
import shutil
import subprocess

from sites import check_result, copy, digest, listed, pages, write_files


def test_sends_only_what_changed(world):
    target = world.fresh("web")
    run = world.program.good("--site", world.sites["one"], "--map", target)
    count = len(pages(world.sites["one"]))
    assert f"{count} bestanden verstuurd" in run.stderr and "0 ongewijzigd" in run.stderr, run.stderr
    check_result(world.sites, target, "one")
    before = inside(target)
    run = world.program.good("--site", world.sites["one"], "--map", target)
    assert "Er is niets te doen" in run.stderr, run.stderr
    assert inside(target) == before

    facts = {path: (target / path).stat().st_ino for path in pages(target)}
    run = world.program.good("--site", world.sites["two"], "--map", target)
    check_result(world.sites, target, "two", earlier="one")
    old, new = pages(world.sites["one"]), pages(world.sites["two"])
    for path in old.keys() & new.keys():
        stays = (target / path).stat().st_ino == facts[path]
        assert stays == (old[path] == new[path]), path
    sent = sum(old.get(path) != new[path] for path in new)
    assert f"{sent} bestanden verstuurd" in run.stderr, run.stderr
    assert not (target / "innovaties/a").exists()


def inside(target):
    """All but the folder itself, in which the lock comes and goes."""
    return digest(target).split("\n")[1:]


def test_keeps_one_publication(world):
    target = world.fresh("web")
    for name in ("one", "two", "two"):
        world.program.good("--site", world.sites[name], "--map", target)
    check_result(world.sites, target, "two", earlier="one")
    world.program.good("--site", world.sites["three"], "--map", target)
    check_result(world.sites, target, "three", earlier="two")
    world.program.good("--site", world.sites["three"], "--map", target, "--opruimen")
    check_result(world.sites, target, "three")
    # What was kept is the site's again when the site goes back.
    world.program.good("--site", world.sites["one"], "--map", target)
    world.program.good("--site", world.sites["three"], "--map", target)
    check_result(world.sites, target, "three", earlier="one")


def test_shows_without_doing(world):
    target = world.fresh("web")
    parent = digest(target.parent)
    run = world.program.good("--site", world.sites["one"], "--map", target, "--proef")
    assert run.stdout.startswith("nieuw ("), run.stdout
    assert "  en nog " in run.stdout and "er is niets veranderd" in run.stderr
    assert digest(target.parent) == parent and not target.exists()
    world.program.good("--site", world.sites["one"], "--map", target)
    before, site = digest(target), digest(world.sites["two"])
    run = world.program.good("--site", world.sites["two"], "--map", target, "--proef", "-v")
    assert digest(target) == before and digest(world.sites["two"]) == site
    shown = set(re.findall(r"^  (\S+)$", run.stdout, re.M))
    old, new = pages(world.sites["one"]), pages(world.sites["two"])
    differing = {path for path in new if old.get(path) != new[path]}
    assert shown == differing | (old.keys() - new.keys()), "exactly what differs is shown"
    assert "\n  en nog" not in run.stdout
    for kind in ("nieuw", "gewijzigd", "verwijderd", "bewaard voor lezers met een open pagina"):
        assert re.search(rf"^{kind} \(\d+\):$", run.stdout, re.M), kind


def test_leaves_others_alone(world):
    target = world.fresh("web")
    foreign = {".well-known/security.txt": "x", "CNAME": "kennisbank.example", "cgi-bin/form": "y"}
    write_files(target, foreign)
    for name in ("one", "two", "three"):
        world.program.good("--site", world.sites[name], "--map", target)
        # What people add below our folders later stays as well.
        (target / "innovaties/b").mkdir(exist_ok=True)
        (target / "innovaties/b/eigen.txt").write_text("z")
    check_result(world.sites, target, "three", "two", [*foreign, "innovaties/b/eigen.txt"])
    for path, text in foreign.items():
        assert (target / path).read_text() == text

    home = world.fresh("home")
    write_files(home, {"brief.odt": "lief", "index.html": "van de host"})
    before = digest(home)
    run = world.program.bad(2, "publiceer-vreemd", "--site", world.sites["one"], "--map", home)
    assert "brief.odt" in run.stderr and digest(home) == before
    world.program.bad(
        2, "publiceer-vreemd", "--site", world.sites["one"], "--map", home, "--proef")
    world.program.good("--site", world.sites["one"], "--map", home, "--overnemen")
    check_result(world.sites, home, "one", foreign=["brief.odt"])

    (home / "innovaties/c").mkdir()
    (home / "innovaties/c/index.html").write_text("eigen pagina")
    before = pages(home)
    run = world.program.bad(2, "publiceer-vreemd", "--site", world.sites["two"], "--map", home)
    assert "innovaties/c/index.html" in run.stderr and pages(home) == before


def test_never_follows_a_link_inside(world):
    target, outside = world.fresh("web"), world.fresh("buiten")
    world.program.good("--site", world.sites["one"], "--map", target)
    shutil.move(target / "innovaties", outside)
    os.symlink(outside, target / "innovaties")
    before = digest(outside)
    world.program.bad(2, "publiceer-vreemd", "--site", world.sites["two"], "--map", target)
    world.program.bad(
        2, "publiceer-vreemd", "--site", world.sites["two"], "--map", target, "--overnemen")
    assert digest(outside) == before
    # A link to the target itself is how many servers are set up.
    link = world.fresh("link")
    os.symlink(world.fresh("echt"), link)
    (link.parent / "echt").mkdir()
    world.program.good("--site", world.sites["one"], "--map", link)
    check_result(world.sites, link, "one")


def test_takes_over_a_site_that_was_copied(world):
    target = world.fresh("web")
    copy(world.sites["one"], target)
    world.program.good("--site", world.sites["two"], "--map", target)
    check_result(world.sites, target, "two", earlier="one")


def test_refuses_what_is_no_site(world):
    target = world.fresh("web")
    broken = world.fresh("stuk")
    copy(world.sites["one"], broken)
    (broken / "index.html").unlink()
    run = world.program.bad(2, "publiceer-geen-site", "--site", broken, "--map", target)
    assert "index.html" in run.stderr and not target.exists()
    world.program.bad(2, "publiceer-geen-site", "--site", world.work / "home", "--map", target)
    (broken / "index.html").write_text("x")
    (broken / "notities.txt").write_text("x")
    world.program.bad(2, "uitvoer-vreemd", "--site", broken, "--map", target)
    site = world.sites["one"]
    for place in (site, site / "innovaties", site / "nieuw", site.parent):
        world.program.bad(2, "publiceer-adres", "--site", site, "--map", place)


def test_one_at_a_time(world):
    target = world.fresh("web")
    world.program.good("--site", world.sites["one"], "--map", target)
    before = pages(target)
    lock = ["flock", str(target / ".leernetwerk-slot")]
    world.program.bad(
        3, "publiceer-bezet", "--site", world.sites["two"], "--map", target, before=lock)
    site = world.sites["two"]
    world.program.bad(
        3, "uitvoer-bezet", "--site", site, "--map", target,
        before=["flock", str(site.parent / f".{site.name}.slot")])
    (site.parent / f".{site.name}.slot").unlink()
    (target / ".leernetwerk-slot").unlink()
    assert pages(target) == before
    # Four at once: each is refused or does it all.
    others = [subprocess.Popen(
        [world.program.path, "publish", "-q", "--site", world.copied("two", str(number)), "--map",
         target], env=world.program.environment, stderr=subprocess.PIPE) for number in range(4)]
    ends = [(process.communicate()[1].decode(), process.returncode) for process in others]
    assert all(status in (0, 3) for _, status in ends), ends
    assert any(status == 0 for _, status in ends), ends
    check_result(world.sites, target, "two", earlier="one")


def test_order(world):
    """Each file comes by a rename, assets first, new pages before the lists that lead to them, and what
    goes away last."""
    target = world.fresh("web")
    world.program.good("--site", world.sites["one"], "--map", target)
    log = world.work / "order.log"
    trace = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=renameat,renameat2,unlinkat,syncfs"]
    world.program.good("--site", world.sites["two"], "--map", target, before=trace)
    old, new = pages(world.sites["one"]), pages(world.sites["two"])
    ranks = []
    for line in log.read_text().splitlines():
        moved = re.search(r'renameat2?\([^"]+"([^"]+)", [^"]+"([^"]+)"', line)
        gone = re.search(r'unlinkat\([^"]+"([^"]+)", 0\)', line)
        if "syncfs(" in line:
            ranks.append("sync")
        elif moved and moved[2] == ".leernetwerk":
            ranks.append("list")
        elif moved:
            ranks.append(rank(moved[2], old))
        elif gone and gone[1] in old:
            assert gone[1] not in new
            ranks.append("gone")
    shape = [name for number, name in enumerate(ranks) if number == 0 or ranks[number - 1] != name]
    assert shape == ["sync", "list", "sync", "asset", "sync", "data", "sync", "new page", "sync",
                     "changed page", "sync", "gone", "list", "sync"], shape


def rank(path, old):
    if path.endswith((".html", ".xml")):
        return "changed page" if path in old else "new page"
    return "asset" if path.startswith(("assets/", "zoeken/")) else "data"


def test_killed_anywhere(world):
    """Killed at every system call that changes the disk: what stands has its assets, and the next run
    makes it whole."""
    start, target = world.fresh("start"), world.fresh("web")
    world.program.good("--site", world.sites["one"], "--map", start)
    points = 0
    for call in ("renameat", "mkdirat", "unlinkat", "syncfs", "write"):
        number = 0
        while True:
            number += 1
            copy(start, target)
            run = world.program.publish(
                "-q", "--site", world.sites["two"], "--map", target,
                before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                        f"inject={call}:signal=SIGKILL:when={number}"])
            if run.returncode == 0:
                break
            points += 1
            where = f"killed at {call} {number}"
            faults = world.sites.faults(target)
            assert not faults, f"{where}: {faults[:3]}"
            world.program.good("-q", "--site", world.sites["two"], "--map", target)
            try:
                check_result(world.sites, target, "two", earlier="one")
            except AssertionError as error:
                raise AssertionError(f"{where}, then published again: {error}") from error
    assert points > 50, points
    return f"{points} points"


def test_disk_full(world):
    """A disk that fills up leaves the earlier site; with room the next run makes it whole."""
    start, target = world.fresh("start"), world.fresh("web")
    world.program.good("--site", world.sites["one"], "--map", start)
    for call in ("write", "mkdirat"):
        for number in range(1, 12):
            copy(start, target)
            run = world.program.publish(
                "--site", world.sites["two"], "--map", target,
                before=["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e",
                        f"inject={call}:error=ENOSPC:when={number}+"])
            assert world.sites.faults(target) == []
            if "[machine-weigert]" in run.stderr:
                assert run.returncode == 3 and "publiceer opnieuw" in run.stderr, run.stderr
            world.program.good("--site", world.sites["two"], "--map", target)
            check_result(world.sites, target, "two", earlier="one")


def test_small_disk(world):
    """The same on a real small disk, where mounting is allowed."""
    disk = world.fresh("schijf")
    disk.mkdir()
    room = sum(path.lstat().st_size + 4096 for path in world.sites["one"].rglob("*")) * 3
    if not world.mount("tmpfs", disk, "-t", "tmpfs", "-o", f"size={room}"):
        return "left out: no mounting here"
    target = disk / "web"
    world.program.good("--site", world.sites["one"], "--map", target)
    before = pages(target)
    filler = disk / "vulling"
    size = shutil.disk_usage(disk).free - 3 * 4096
    with open(filler, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, size)
    run = world.program.bad(3, "machine-weigert", "--site", world.sites["two"], "--map", target)
    assert "ENOSPC" in run.stderr and "er is nog niets gepubliceerd" in run.stderr, run.stderr
    assert pages(target) == before and world.sites.faults(target) == []
    filler.unlink()
    world.program.good("--site", world.sites["two"], "--map", target)
    check_result(world.sites, target, "two", earlier="one")


def test_stick(world):
    """A USB stick with exFAT: no links, and no difference between upper and lower case."""
    stick = world.fresh("stick")
    stick.mkdir()
    if not world.plug_in(stick):
        return "left out: no exFAT here"
    (stick / "System Volume Information").mkdir()
    for name, earlier in [("one", None), ("two", "one"), ("three", "two")]:
        world.program.good("--site", world.sites[name], "--map", stick)
        shutil.rmtree(stick / "System Volume Information", ignore_errors=True)
        check_result(world.sites, stick, name, earlier)
    assert "niets te doen" in world.program.good(
        "--site", world.sites["three"], "--map", stick).stderr


def test_no_right_to_write(world):
    target = world.fresh("web")
    world.program.good("--site", world.sites["one"], "--map", target)
    if os.getuid() == 0:
        if not world.mount(target, target, "--bind") or not world.mount(
                target, target, "-o", "remount,ro,bind"):
            return "left out: no mounting here"
    else:
        target.chmod(0o555)
    before = pages(target)
    run = world.program.bad(3, "machine-weigert", "--site", world.sites["two"], "--map", target)
    assert "er is nog niets gepubliceerd" in run.stderr, run.stderr
    assert pages(target) == before
    world.program.good("--site", world.sites["two"], "--map", target, "--proef")
    if os.getuid() != 0:
        target.chmod(0o755)
