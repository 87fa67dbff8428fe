"""Publishing to a branch of a real git repository, over ssh to a real sshd."""
import pathlib
import re
import shutil
import subprocess

from sites import check_result, digest, pages


class Remote:
    """A bare repository at the server."""

    def __init__(self, world, name="kennisbank.git"):
        self.world = world
        self.path = world.fresh(name)
        subprocess.run(["git", "init", "-q", "--bare", self.path], check=True)
        self.address = f"server.test:{self.path}"

    def git(self, *words):
        return subprocess.run(["git", "-C", self.path, *words], check=True, capture_output=True,
                              text=True).stdout.strip()

    def refs(self):
        return self.git("for-each-ref")

    def commits(self, branch="pages"):
        return int(self.git("rev-list", "--count", branch))

    def files(self, branch="pages"):
        """What a pages host would show."""
        folder = self.world.fresh("getoond")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        subprocess.run(f"git -C '{self.path}' archive {branch} | tar -x -C '{folder}'",
                       shell=True, check=True)
        return folder

    def put(self, files, branch="pages"):
        """A commit of somebody else."""
        work = self.world.fresh("ander")
        shutil.rmtree(work, ignore_errors=True)
        clone = subprocess.run(["git", "clone", "-q", "-b", branch, self.path, work],
                               capture_output=True)
        if clone.returncode != 0:
            subprocess.run(["git", "init", "-q", "-b", branch, work], check=True)
        for path, text in files.items():
            (work / path).parent.mkdir(parents=True, exist_ok=True)
            (work / path).write_text(text)
        for words in (["add", "-A"], ["-c", "user.name=x", "-c", "user.email=x@y.example", "commit",
                                      "-q", "-m", "van een ander"],
                      ["push", "-q", self.path, f"HEAD:{branch}"]):
            subprocess.run(["git", "-C", work, *words], check=True)


def test_sends_only_what_changed(world):
    remote = Remote(world)
    where = ["--git", remote.address]
    run = world.program.good("--site", world.sites["one"], *where)
    count = len(pages(world.sites["one"]))
    assert f"{count} bestanden verstuurd" in run.stderr, run.stderr
    check_result(world.sites, remote.files(), "one", foreign=[".nojekyll"])
    assert remote.commits() == 1
    before = remote.refs()
    assert "niets te doen" in world.program.good("--site", world.sites["one"], *where).stderr
    assert remote.refs() == before

    for name, earlier, number in [("two", "one", 2), ("three", "two", 3)]:
        world.program.good("--site", world.sites[name], *where)
        check_result(world.sites, remote.files(), name, earlier, [".nojekyll"])
        assert remote.commits() == number
    subject = remote.git("log", "-1", "--format=%s %an %ae", "pages")
    assert re.fullmatch(
        r"Kennisbank bijgewerkt: \d+ nieuw, \d+ gewijzigd, \d+ verwijderd "
        r"leernetwerk leernetwerk@localhost", subject), subject
    world.program.good("--site", world.sites["three"], *where, "--opruimen")
    check_result(world.sites, remote.files(), "three", foreign=[".nojekyll"])
    assert remote.git("fsck", "--strict") == ""


def test_same_content_gives_same_tree(world):
    first, second = Remote(world, "een.git"), Remote(world, "twee.git")
    # One server leaves out files that are not asked for, as the large hosts do; the others do not, or
    # do and then do not give them one by one.
    third = Remote(world, "drie.git")
    for remote in (first, third):
        remote.git("config", "uploadpack.allowFilter", "true")
    first.git("config", "uploadpack.allowAnySHA1InWant", "true")
    for name in ("one", "two"):
        for remote in (first, second, third):
            world.program.good("--site", world.sites[name], "--git", remote.address, "--tak", "site")
        trees = {remote.git("rev-parse", "site^{tree}") for remote in (first, second, third)}
        assert len(trees) == 1, trees
    check_result(world.sites, first.files("site"), "two", "one", [".nojekyll"])


def test_shows_without_doing(world):
    remote = Remote(world)
    where = ["--git", remote.address]
    for name in ("one", "two"):
        before = digest(remote.path)
        run = world.program.good("--site", world.sites[name], *where, "--proef", "-v")
        assert run.stdout.startswith("nieuw (") and "er is niets veranderd" in run.stderr
        assert digest(remote.path) == before
        world.program.good("--site", world.sites[name], *where)
    folder = world.fresh("web")
    world.program.good("--site", world.sites["two"], "--map", folder)
    plans = [world.program.good("--site", world.sites["three"], *place, "--proef", "-v",
                                "--opruimen").stdout.split("verwijderd")[0]
             for place in (where, ["--map", folder])]
    assert plans[0] == plans[1], "a branch and a folder get the same plan"


def test_leaves_others_alone(world):
    remote = Remote(world)
    where = ["--git", remote.address]
    foreign = {"CNAME": "kennisbank.example", ".well-known/security.txt": "x"}
    remote.put(foreign)
    for name in ("one", "two"):
        world.program.good("--site", world.sites[name], *where)
    remote.put({"innovaties/b/eigen.txt": "z"})
    world.program.good("--site", world.sites["three"], *where)
    check_result(world.sites, remote.files(), "three", "two",
                 [".nojekyll", "innovaties/b/eigen.txt", *foreign])
    assert remote.commits() == 5, "the history is kept"

    remote.put({"README.md": "broncode", "index.html": "x"}, branch="main")
    before = remote.refs()
    run = world.program.bad(
        2, "publiceer-vreemd", "--site", world.sites["one"], *where, "--tak", "main")
    assert "README.md" in run.stderr and remote.refs() == before
    world.program.good("--site", world.sites["one"], *where, "--tak", "main", "--overnemen")
    check_result(world.sites, remote.files("main"), "one", foreign=[".nojekyll", "README.md"])


def test_touches_no_work_tree(world):
    """Run where git sets its variables for a hook, in a repository with changes that are not committed."""
    remote = Remote(world)
    work = world.fresh("werk")
    subprocess.run(["git", "init", "-q", work], check=True)
    (work / "half.txt").write_text("half af")
    subprocess.run(["git", "-C", work, "add", "half.txt"], check=True)
    before = digest(work)
    world.program.good(
        "--site", world.sites["one"], "--git", remote.address, cwd=work, environment={
            "GIT_DIR": str(work / ".git"), "GIT_INDEX_FILE": str(work / ".git/index"),
            "GIT_WORK_TREE": str(work)})
    assert digest(work) == before
    check_result(world.sites, remote.files(), "one", foreign=[".nojekyll"])


def test_branch_that_moves(world):
    """Somebody else is first: once, and then each time."""
    remote = Remote(world)
    where = ["--git", remote.address]
    world.program.good("--site", world.sites["one"], *where)
    other = world.fresh("ander")
    subprocess.run(["git", "clone", "-q", "-b", "pages", remote.path, other], check=True)
    log = world.fresh("pushes")
    log.write_text("")

    def moving(often):
        log.write_text("")
        world.program.wrap("git", f"""
case "$1" in push)
  echo x >> {log}
  if [ $(wc -l < {log}) -le {often} ]; then
    env -i PATH=/usr/bin:/bin HOME=/nonexistent sh -c 'cd {other} && git pull -q && date +%N >> eigen.txt &&
      git add eigen.txt &&
      git -c user.name=x -c user.email=x@y.example commit -q -m ander && git push -q origin HEAD:pages'
  fi
esac
exec /usr/bin/git "$@"
""")

    moving(1)
    world.program.good("--site", world.sites["two"], *where)
    assert log.read_text() == "x\nx\n"
    check_result(world.sites, remote.files(), "two", "one", [".nojekyll", "eigen.txt"])
    moving(9)
    run = world.program.bad(3, "publiceer-tak", "--site", world.sites["three"], *where)
    assert log.read_text() == "x\nx\n" and "twee keer" in run.stderr
    world.program.wrap("git", None)
    check_result(world.sites, remote.files(), "two", "one", [".nojekyll", "eigen.txt"])
    world.program.good("--site", world.sites["three"], *where)
    check_result(world.sites, remote.files(), "three", "two", [".nojekyll", "eigen.txt"])


def test_two_at_once(world):
    remote = Remote(world)
    world.program.good("--site", world.sites["one"], "--git", remote.address)
    others = [subprocess.Popen(
        [world.program.path, "publish", "-q", "--site", world.copied("two", str(number)), "--git",
         remote.address], env=world.program.environment, stderr=subprocess.PIPE)
        for number in range(2)]
    ends = [(process.communicate()[1].decode(), process.returncode) for process in others]
    assert all(status == 0 for _, status in ends), ends
    check_result(world.sites, remote.files(), "two", "one", [".nojekyll"])


def test_faults_of_the_host(world):
    remote = Remote(world)
    site = world.sites["one"]
    for host, code in [
        ("nieuw.test", "publiceer-hostsleutel"), ("anders.test", "publiceer-hostsleutel"),
        ("vreemd.test", "publiceer-toegang"), ("dicht.test", "publiceer-verbinding"),
        ("weg.test", "publiceer-verbinding"),
    ]:
        run = world.program.bad(3, code, "--site", site, "--git", f"{host}:{remote.path}")
        assert host in run.stderr, run.stderr
    world.program.bad(
        3, "publiceer-toegang", "--site", site, "--git", f"server.test:{remote.path}-niet")
    world.program.bad(3, "publiceer-verbinding", "--site", site, "--git", "https://127.0.0.1:1/x.git")
    hook = pathlib.Path(remote.path) / "hooks/pre-receive"
    hook.write_text("#!/bin/sh\necho 'deze tak is beschermd' >&2\nexit 1\n")
    hook.chmod(0o755)
    run = world.program.bad(3, "publiceer-tak", "--site", site, "--git", remote.address)
    assert "deze tak is beschermd" in run.stderr, run.stderr
    assert remote.refs() == ""


def test_killed_anywhere(world):
    """Killed before or after each call of git: the branch is the old or the new one, and again is enough."""
    remote = Remote(world)
    where = ["--git", remote.path]
    world.program.good("--site", world.sites["one"], *where)
    old = remote.git("rev-parse", "pages")
    count = world.fresh("count")
    points, ends = 0, set()
    for before, after in [("kill -9 $PPID; exit 9", ":"), (":", "kill -9 $PPID")]:
        number = 0
        while True:
            number += 1
            remote.git("update-ref", "refs/heads/pages", old)
            count.write_text("0")
            world.program.wrap("git", f"""
n=$(($(cat {count}) + 1)); echo $n > {count}
if [ $n = {number} ]; then {before}; fi
/usr/bin/git "$@"; status=$?
if [ $n = {number} ]; then {after}; fi
exit $status
""")
            run = world.program.publish("-q", "--site", world.sites["two"], *where)
            world.program.wrap("git", None)
            if run.returncode == 0:
                break
            points += 1
            ends.add(remote.commits())
            world.program.good("-q", "--site", world.sites["two"], *where)
            assert remote.commits() == 2
    check_result(world.sites, remote.files(), "two", "one", [".nojekyll"])
    assert points > 20 and ends == {1, 2}, (points, ends)
    return f"{points} points"
