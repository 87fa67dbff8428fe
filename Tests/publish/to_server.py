"""Publishing over rsync and ssh, to a real sshd."""
import os
import pty
import shutil
import subprocess

from sites import check_result, copy, digest, listed, pages, write_files


def test_sends_only_what_changed(world):
    target = world.fresh("web")
    where = f"server.test:{target}"
    run = world.program.good("--site", world.sites["one"], "--ssh", where)
    count = len(pages(world.sites["one"]))
    assert f"{count} bestanden verstuurd" in run.stderr, run.stderr
    check_result(world.sites, target, "one")
    before = digest(target)
    assert "niets te doen" in world.program.good(
        "--site", world.sites["one"], "--ssh", where).stderr
    assert digest(target) == before

    # Times do not count, only bytes.
    for path in target.rglob("*.html"):
        os.utime(path, (1, 1))
    facts = {path: (target / path).stat().st_ino for path in pages(target)}
    run = world.program.good("--site", world.sites["two"], "--ssh", where)
    check_result(world.sites, target, "two", earlier="one")
    old, new = pages(world.sites["one"]), pages(world.sites["two"])
    sent = sum(old.get(path) != new[path] for path in new)
    assert f"{sent} bestanden verstuurd" in run.stderr, run.stderr
    for path in old.keys() & new.keys():
        stays = (target / path).stat().st_ino == facts[path]
        assert stays == (old[path] == new[path]), path
    assert not (target / "innovaties/a").exists()
    for path in target.rglob("*"):
        assert path.stat().st_mode & 0o444 == 0o444, f"{path} cannot be read by the web server"

    world.program.good("--site", world.sites["two"], "--ssh", where)
    world.program.good("--site", world.sites["three"], "--ssh", where)
    check_result(world.sites, target, "three", earlier="two")
    world.program.good("--site", world.sites["three"], "--ssh", where, "--opruimen")
    check_result(world.sites, target, "three")


def test_home_port_and_user(world):
    """A path from home, a port, and a user are passed on as they are."""
    name = f"leernetwerk-proef-{os.getpid()} 'met $(tekens)"
    home = os.path.expanduser(f"~/{name}")
    user = subprocess.run(["id", "-un"], capture_output=True, text=True).stdout.strip()
    try:
        for written in (name, f"~/{name}"):
            world.program.good("--site", world.sites["one"], "--ssh", f"{user}@server.test:{written}",
                               "--poort", world.server.port)
        check_result(world.sites, home, "one")
    finally:
        shutil.rmtree(home, ignore_errors=True)
    world.program.bad(3, "publiceer-verbinding", "--site", world.sites["one"], "--ssh",
                      "server.test:web", "--poort", "1")


def test_shows_without_doing(world):
    target = world.fresh("web")
    where = f"server.test:{target}"
    parent = digest(target.parent)
    run = world.program.good("--site", world.sites["one"], "--ssh", where, "--proef")
    assert run.stdout.startswith("nieuw (") and "er is niets veranderd" in run.stderr
    assert digest(target.parent) == parent
    world.program.good("--site", world.sites["one"], "--ssh", where)
    before = digest(target)
    there = world.program.good("--site", world.sites["two"], "--ssh", where, "--proef", "-v").stdout
    assert digest(target) == before
    here = world.program.good("--site", world.sites["two"], "--map", target, "--proef", "-v").stdout
    assert there == here, "a server and a folder get the same plan"
    world.program.bad(2, "publiceer-vreemd", "--site", world.sites["one"], "--ssh",
                      f"server.test:{world.sites['one'].parent}", "--proef")


def test_leaves_others_alone(world):
    target = world.fresh("web")
    where = f"server.test:{target}"
    foreign = {".well-known/security.txt": "x", "CNAME": "kennisbank.example", ".git/HEAD": "y"}
    write_files(target, foreign)
    for name in ("one", "two", "three"):
        world.program.good("--site", world.sites[name], "--ssh", where)
        (target / "innovaties/b").mkdir(exist_ok=True)
        (target / "innovaties/b/eigen.txt").write_text("z")
    check_result(world.sites, target, "three", "two", [*foreign, "innovaties/b/eigen.txt"])

    home = world.fresh("home")
    write_files(home, {"brief.odt": "lief", "index.html": "van de host"})
    before = digest(home)
    where = f"server.test:{home}"
    world.program.bad(2, "publiceer-vreemd", "--site", world.sites["one"], "--ssh", where)
    assert digest(home) == before
    world.program.good("--site", world.sites["one"], "--ssh", where, "--overnemen")
    check_result(world.sites, home, "one", foreign=["brief.odt"])
    os.symlink("/etc", home / "innovaties/c")
    before = digest(home)
    world.program.bad(2, "publiceer-vreemd", "--site", world.sites["two"], "--ssh", where)
    assert digest(home) == before


def calls(world, before="", after=""):
    """Puts a counter before rsync; `$n` is the number of this call and `$PPID` the publication."""
    count = world.fresh("count")
    count.write_text("0")
    world.program.wrap("rsync", f"""
n=$(($(cat {count}) + 1)); echo $n > {count}
{before}
/usr/bin/rsync "$@"; status=$?
echo "$n $*" >> {count}.log
{after}
exit $status
""")
    return count


def test_order(world):
    """A look at the target after each call: the list comes first and last, and no page stands before its
    assets."""
    target = world.fresh("web")
    where = f"server.test:{target}"
    world.program.good("--site", world.sites["one"], "--ssh", where)
    states = world.fresh("states")
    states.mkdir()
    calls(world, after=f"cp -a {target} {states}/$n")
    world.program.good("--site", world.sites["two"], "--ssh", where)
    old, new = pages(world.sites["one"]), pages(world.sites["two"])
    seen = []
    earlier = pages(target.parent / "states/1")
    for number in range(1, len(list(states.iterdir())) + 1):
        now = pages(states / str(number))
        assert world.sites.faults(states / str(number)) == [], number
        kinds = {"gone" for path in earlier.keys() - now.keys()}
        for path in now:
            if now[path] != earlier.get(path):
                if path.endswith((".html", ".xml")):
                    kinds.add("changed page" if path in old else "new page")
                else:
                    kinds.add("asset" if path.startswith(("assets/", "zoeken/")) else "data")
        if listed(states / str(number))[2] and "bezig" not in seen:
            kinds.add("bezig")
        assert len(kinds) <= 1, kinds
        seen += sorted(kinds)
        earlier = now
    assert seen == ["bezig", "asset", "data", "new page", "changed page", "gone"], seen
    assert not listed(target)[2]


def test_killed_anywhere(world):
    """Killed before and in the middle of each call of rsync."""
    start, target = world.fresh("start"), world.fresh("web")
    where = f"server.test:{target}"
    world.program.good("--site", world.sites["one"], "--ssh", f"server.test:{start}")
    halfway = """timeout -s KILL 0.3 /usr/bin/rsync --bwlimit=40 "$@" >/dev/null 2>&1
      kill -9 $PPID; exit 9"""
    points = 0
    for how in ("kill -9 $PPID; exit 9", halfway):
        number = 0
        while True:
            number += 1
            copy(start, target)
            calls(world, before=f"if [ $n = {number} ]; then {how}; fi")
            run = world.program.publish("-q", "--site", world.sites["two"], "--ssh", where)
            if run.returncode == 0:
                break
            points += 1
            step = f"killed {'in' if how == halfway else 'before'} call {number}"
            faults = world.sites.faults(target)
            assert not faults, f"{step}: {faults[:3]}"
            world.program.wrap("rsync", None)
            world.program.good("-q", "--site", world.sites["two"], "--ssh", where)
            try:
                check_result(world.sites, target, "two", earlier="one")
            except AssertionError as error:
                raise AssertionError(f"{step}, then published again: {error}") from error
    assert points > 15, points
    return f"{points} points"


def test_one_at_a_time(world):
    target = world.fresh("web")
    where = f"server.test:{target}"
    world.program.good("--site", world.sites["one"], "--ssh", where)
    before = digest(target)
    world.program.bad(3, "publiceer-bezet", "--site", world.sites["two"], "--ssh", where,
                      before=["flock", str(target)])
    assert digest(target) == before
    # While one publishes, another is refused; and the lock ends with it.
    other = world.copied("three", "2")
    environment = " ".join(f"{name}='{value}'" for name, value in world.program.environment.items()
                           if name != "PATH")
    calls(world, before=f"""if [ $n = 6 ]; then
  {environment} PATH={world.program.bin}:/usr/bin:/bin {world.program.path} publish --site {other} \
    --ssh {where} 2> {target.parent}/second; echo $? >> {target.parent}/second
fi""")
    world.program.good("--site", world.sites["two"], "--ssh", where)
    second = (target.parent / "second").read_text()
    assert "[publiceer-bezet]" in second and second.endswith("\n3\n"), second
    check_result(world.sites, target, "two", earlier="one")
    world.program.good("--site", world.sites["three"], "--ssh", where)


def test_one_connection(world):
    """A password would be asked once: all of rsync goes over the connection of the lock."""
    log = world.server.folder / "log"
    where = f"server.test:{world.fresh('web')}"
    before = log.read_text().count("Accepted publickey")
    world.program.good("--site", world.sites["one"], "--ssh", where)
    assert log.read_text().count("Accepted publickey") == before + 1


def test_server_with_only_rsync(world):
    """A key that may run nothing but rsync in one folder (rrsync) gives no lock, and is good enough."""
    world.program.bad(
        2, "publiceer-adres", "--site", world.sites["one"], "--ssh", "beperkt.test:web")
    (world.server.limited / "web").mkdir()
    for name, earlier in [("one", None), ("two", "one")]:
        world.program.good("--site", world.sites[name], "--ssh", "beperkt.test:web")
        check_result(world.sites, world.server.limited / "web", name, earlier)


def test_faults_of_the_server(world):
    site = world.sites["one"]
    target = world.fresh("web")
    for host, status, code in [
        ("nieuw.test", 3, "publiceer-hostsleutel"),
        ("anders.test", 3, "publiceer-hostsleutel"),
        ("vreemd.test", 3, "publiceer-toegang"),
        ("dicht.test", 3, "publiceer-verbinding"),
        ("weg.test", 3, "publiceer-verbinding"),
        ("kaal.test", 3, "publiceer-programma"),
    ]:
        run = world.program.bad(status, code, "--site", site, "--ssh", f"{host}:{target}")
        assert host in run.stderr, run.stderr
        world.program.bad(status, code, "--site", site, "--ssh", f"{host}:{target}", "--proef")
    for trial in ([], ["--proef"]):
        world.program.bad(
            2, "publiceer-adres", "--site", site, "--ssh", f"server.test:{target}/a/b", *trial)
    assert not target.exists()
    changed = world.program.publish("--site", site, "--ssh", f"anders.test:{target}").stderr
    fresh = world.program.publish("--site", site, "--ssh", f"nieuw.test:{target}").stderr
    assert "andere sleutel dan eerst" in changed and "nog niet" in fresh, changed + fresh


def test_server_disk_full(world):
    disk = world.fresh("schijf")
    disk.mkdir()
    room = sum(path.lstat().st_size + 4096 for path in world.sites["one"].rglob("*")) * 3
    if not world.mount("tmpfs", disk, "-t", "tmpfs", "-o", f"size={room}"):
        return "left out: no mounting here"
    target = disk / "web"
    where = f"server.test:{target}"
    world.program.good("--site", world.sites["one"], "--ssh", where)
    filler = disk / "vulling"
    with open(filler, "wb") as file:
        os.posix_fallocate(file.fileno(), 0, shutil.disk_usage(disk).free - 16 * 4096)
    world.program.bad(3, "publiceer-schijf", "--site", world.sites["two"], "--ssh", where)
    assert world.sites.faults(target) == []
    filler.unlink()
    world.program.good("--site", world.sites["two"], "--ssh", where)
    check_result(world.sites, target, "two", earlier="one")


def test_server_without_right(world):
    target = world.fresh("web")
    where = f"server.test:{target}"
    world.program.good("--site", world.sites["one"], "--ssh", where)
    if not world.mount(target, target, "--bind") or not world.mount(
            target, target, "-o", "remount,ro,bind"):
        return "left out: no mounting here"
    before = digest(target)
    world.program.bad(3, "publiceer-toegang", "--site", world.sites["two"], "--ssh", where)
    assert digest(target) == before


def test_asks_at_a_terminal(world):
    """Where somebody sits, ssh asks what it always asks; here whether the key of the server is right."""
    target = world.fresh("web")
    process, terminal = pty.fork()
    if process == 0:
        os.chdir(world.work)
        os.execve(world.program.path,
                  [world.program.path, "publish", "--site", str(world.sites["one"]), "--ssh",
                   f"vraag.test:{target}"], {**world.program.environment, "TERM": "dumb"})
    seen = b""
    while True:
        try:
            seen += os.read(terminal, 4096)
        except OSError:
            break
        if b"(yes/no" in seen and b"yes\r\n" not in seen:
            os.write(terminal, b"yes\n")
            seen += b"yes\r\n"
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0, seen.decode()
    assert "bestanden verstuurd" in seen.decode(), seen.decode()
    check_result(world.sites, target, "one")
