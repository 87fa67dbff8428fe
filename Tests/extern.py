#!/usr/bin/env python3
"""Holds `leernetwerk check --extern` against websites of our own that do what websites do.

    Tests/extern.py LEERNETWERK

What it prints about each stands in Tests/extern/meldingen.txt, which LEERNETWERK_RECORD=1 writes anew.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

here = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(here / "extern"))
from kennisbank import Kennisbank  # noqa: E402
from website import Websites  # noqa: E402

program = str(pathlib.Path(sys.argv[1]).resolve())
PAUSE = 50
PATIENCE = 1000


def run(folder, *arguments, extern=True, day="2026-06-01"):
    """Runs a check in the folder, without anything of the environment but a home there."""
    line = [program, "check", "--now", day, *arguments]
    if extern:
        line += ["--extern", "--extern-pauze", str(PAUSE), "--extern-geduld", str(PATIENCE)]
    return subprocess.run(
        line, cwd=folder, env={"HOME": str(folder), "PATH": os.environ["PATH"]},
        capture_output=True, text=True, timeout=300)


def certificate(folder, name):
    """A certificate that its own name signed, with its key, in one file."""
    file = pathlib.Path(folder) / "eigen.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
         "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-days", "30",
         "-keyout", file, "-out", str(file) + ".crt"], check=True, capture_output=True)
    file.write_text(file.read_text() + pathlib.Path(str(file) + ".crt").read_text())
    return file


def check_politeness(websites):
    """One question at a time to a host, and a pause after each."""
    assert not websites.overlaps, websites.overlaps
    last = {}
    for request in websites.requests:
        if request.host in last:
            gap = request.begin - last[request.host]
            assert gap * 1000 >= PAUSE - 1, (request, gap)
        last[request.host] = request.end


def golden(text):
    file = here / "extern" / "meldingen.txt"
    if os.environ.get("LEERNETWERK_RECORD"):
        file.write_text(text, encoding="utf-8")
    wanted = file.read_text(encoding="utf-8")
    assert text == wanted, "Tests/extern/meldingen.txt:\n" + text


def answers(folder):
    """Every kind of answer, one website each."""
    plain = Websites()
    secure = Websites(certificate(folder, "eigen.localhost"))
    dead = Websites.listen()
    nobody = dead.getsockname()[1]
    dead.close()

    def at(name, path):
        return f"http://{name}.localhost:{plain.port}/{path}"

    kennisbank = Kennisbank(folder)
    kennisbank.links("antwoorden", [
        at("goed", "goed"), at("goed", "goed#deel"), at("leeg", "status/204"),
        at("weg", "status/404"), at("weg", "status/410"), at("weg", "naar/302/status/404"),
        at("verhuisd", "naar/301/nieuw"), at("verhuisd", "naar/308/goed#deel"),
        at("verhuisd", "naar/301/naar/308/naar/301/nieuw"), at("verhuisd", "naar/301/"),
        at("tijdelijk", "naar/302/goed"), at("tijdelijk", "naar/303/goed"),
        at("tijdelijk", "naar/307/goed"), at("tijdelijk", "naar/301/naar/302/goed"),
        at("kring", "kring/1"), at("trap", "trap/1"),
        at("hoofd", "alleen-get/403"), at("hoofd", "alleen-get/404"), at("hoofd", "alleen-get/405"),
        at("hoofd", "alleen-get/500"), at("hoofd", "alleen-get/501"), at("hoofd", "get-verhuisd"),
        at("dicht", "status/401"), at("dicht", "status/403"), at("dicht", "status/999"),
        at("dicht", "status/418"),
        at("druk", "later/429/1"), at("druk", "later/503/1"),
        at("storing", "storing"), at("storing", "status/500"), at("storing", "status/503"),
        at("traag", "traag"), at("nooit", "nooit"), at("breekt", "weg"),
        f"http://niemand.localhost:{nobody}/",
        at("groot", "eindeloos"), at("kop", "kop"), at("koppen", "koppen"), at("onzin", "onzin"),
        at("buiten", "buiten/bestand"), at("buiten", "buiten/lang"), at("buiten", "buiten/stuur"),
        at("buiten", "buiten/leeg"),
        f"https://eigen.localhost:{secure.port}/",
    ])
    result = run(folder)
    report = result.stderr.replace(str(plain.port), "POORT").replace(str(secure.port), "PORT2")
    golden(report.replace(str(nobody), "PORT3"))
    assert result.returncode == 0, result.returncode
    check_politeness(plain)

    def asked(host, path):
        found = [r for r in plain.requests if (r.host, r.path) == (f"{host}.localhost", "/" + path)]
        return [r.method for r in sorted(found, key=lambda r: r.begin)]

    assert asked("goed", "goed") == ["HEAD"]  # twice in the text, once asked
    assert asked("weg", "status/404") == ["HEAD", "GET"]  # once, though a redirect leads there too
    assert asked("hoofd", "alleen-get/405") == ["HEAD", "GET"]
    assert asked("dicht", "status/403") == ["HEAD", "GET"]
    assert asked("druk", "later/429/1") == ["HEAD", "GET"]
    assert asked("storing", "storing") == ["HEAD", "GET", "GET"]
    assert asked("storing", "status/503") == ["HEAD", "GET", "GET", "GET"]
    assert asked("nooit", "nooit") == ["HEAD", "GET", "GET"]
    assert asked("breekt", "weg") == ["HEAD", "GET", "GET"]
    assert len([r for r in plain.requests if r.host == "trap.localhost"]) == 11
    assert not [r for r in plain.requests if "passwd" in r.path]
    print("antwoorden: goed")


def manners(folder):
    """What a website sees of us, and how long it is left alone when it asks for that."""
    websites = Websites()
    base = f"http://site.localhost:{websites.port}"
    kennisbank = Kennisbank(folder, "basis-url: https://kennisbank.voorbeeld.example/zorg/\n")
    netrc = pathlib.Path(folder) / ".netrc"
    netrc.write_text("default login iemand password geheim\n")
    netrc.chmod(0o600)
    kennisbank.links("een", [f"{base}/koekje", f"{base}/goed", f"{base}/alleen-get/403"])
    lang = f"http://lang.localhost:{websites.port}"
    kennisbank.links(
        "lang", [f"{lang}/later/429/86400"] + [f"{lang}/nieuw/{n}" for n in range(5)])
    result = run(folder)
    assert result.returncode == 0
    agents = {request.headers["User-Agent"] for request in websites.requests}
    assert len(agents) == 1, agents
    agent = agents.pop()
    assert agent.startswith("leernetwerk/") and "link check" in agent, agent
    assert "+https://kennisbank.voorbeeld.example/zorg/" in agent, agent
    for request in websites.requests:
        assert not {"Cookie", "Authorization", "Referer"} & set(request.headers), request
    check_politeness(websites)
    # A website that asks for a day of rest gets it, for all its pages.
    assert len([r for r in websites.requests if r.host == "lang.localhost"]) == 1
    assert result.stderr.count("[extern-onbekend]") == 6, result.stderr

    # Many websites at the same time, but not all.
    many = Websites()
    kennisbank.links(
        "lang", [f"http://x{n}.localhost:{many.port}/even/{m}" for n in range(20) for m in range(3)])
    assert "60 goed" in run(folder, "content/paginas/lang.md").stderr
    check_politeness(many)
    assert 1 < many.most_open <= 8, many.most_open
    assert len(many.requests) == 60
    print("manieren: goed")


def places(folder):
    """All places where a page shows an address, and none where it does not."""
    websites = Websites()
    base = f"http://x.localhost:{websites.port}/status"
    kennisbank = Kennisbank(
        folder, f"basis-url: {base}/404/basis/\nbewerk-url: {base}/404/bewerk\ntoegankelijkheid:\n"
        "  status: eerste-maatregelen\n  opgesteld-op: 2026-01-01\n  onderzoeken:\n"
        f"    - {{ datum: 2026-01-01, rapport: '{base}/404/rapport' }}\n")
    kennisbank.innovatie(
        "velden", fields=(
            f"bronnen:\n  - titel: Een\n    url: {base}/404/bron\n  - {{ titel: Twee, url: '{base}/404/twee' }}\n"
            f"erkenning: {{ niveau: goed, url: \"{base}/404/erkenning\" }}\n"),
        body=f"Zie <{base}/404/punthaken> en {base}/404/bloot.\n\nOok [hier][1] en ![](x){{}}\n\n"
             f"[1]: {base}/404/onderaan\n".replace("![](x){}", "`http://code.example`"))
    kennisbank.write(
        "partners/partij.md", f"---\ntitel: Partij\nwebsite: {base}/404/website\n---\n\nÉén é "
        f"[wég]({base}/404/accent).\n")
    kennisbank.write(
        "bijeenkomsten/straks.md", f"---\ntitel: Straks\nbegin: 2026-07-01\nonline: {base}/404/online\n"
        f"aanmelden: {base}/404/aanmelden\n---\n")
    kennisbank.write(
        "bijeenkomsten/voorbij.md", f"---\ntitel: Voorbij\nbegin: 2026-05-01\n"
        f"aanmelden: {base}/404/voorbij\n---\n")
    kennisbank.write(
        "bijeenkomsten/post.md", "---\ntitel: Post\nbegin: 2026-07-01\n"
        "aanmelden: mailto:info@voorbeeld.example\n---\n")
    kennisbank.pagina("concept", f"[concept]({base}/404/concept)")
    file = kennisbank.content / "paginas/concept.md"
    file.write_text(file.read_text().replace("---\n\n", "concept: ja\n---\n\n"))
    for number in range(8):
        kennisbank.pagina(f"vaak-{number}", f"[vaak]({base}/404/vaak)")
    result = run(folder, "--format", "json")
    log = json.loads(result.stdout)
    found = {}
    for problem in log["problemen"]:
        if problem["code"] == "extern-weg":
            lines = (pathlib.Path(folder) / problem["pad"]).read_text().splitlines()
            text = lines[problem["regel"] - 1][problem["kolom"] - 1:problem["eindkolom"] - 1]
            found[problem["melding"].split("'")[1].rsplit("/", 1)[1]] = (problem["pad"], text)

    def below(path, name):
        return f"content/{path}", f"{base}/404/{name}"

    velden = "innovaties/velden.md"
    assert found.pop("kennisbank.yml") == below("kennisbank.yml", "bewerk"), found
    assert found.pop("bron") == below(velden, "bron")
    for file, name in ((velden, "twee"), (velden, "erkenning"), ("kennisbank.yml", "rapport")):
        path, text = found.pop(name)
        assert path == f"content/{file}" and f"{base}/404/{name}" in text, (path, text)
    assert found.pop("punthaken") == below(velden, "punthaken")
    assert found.pop("bloot") == below(velden, "bloot")
    assert found.pop("onderaan") == below(velden, "onderaan")
    assert found.pop("website") == below("partners/partij.md", "website")
    assert found.pop("accent") == below("partners/partij.md", "accent")
    assert found.pop("online") == below("bijeenkomsten/straks.md", "online")
    assert found.pop("aanmelden") == below("bijeenkomsten/straks.md", "aanmelden")
    assert found.pop("vaak") == below("paginas/vaak-0.md", "vaak")
    assert not found, found
    often = [p for p in log["problemen"] if "/vaak'" in p["melding"]]
    assert len(often) == 1, often
    assert often[0]["hulp"].endswith(
        "staat ook op content/paginas/vaak-1.md:5, content/paginas/vaak-2.md:5, "
        "content/paginas/vaak-3.md:5, content/paginas/vaak-4.md:5, content/paginas/vaak-5.md:5 "
        "en nog 2"), often
    assert log["extern"] == {"adressen": 13, "goed": 0, "verhuisd": 0, "weg": 13, "onbekend": 0}
    assert not {"voorbij", "concept", "basis"} & {r.path.rsplit("/", 1)[1] for r in websites.requests}

    # Only the links of the files that are named.
    websites.forget()
    result = run(folder, "content/partners/partij.md")
    assert {r.path.rsplit("/", 1)[1] for r in websites.requests} == {"website", "accent"}
    assert "2 externe adressen: 2 weg" in result.stderr, result.stderr
    for form, mark in (("github", "::warning file=content/partners/partij.md,line=3,col=10,"),
                       ("sarif", '"ruleId":"extern-weg"')):
        result = run(folder, "content/partners/partij.md", "--format", form)
        assert mark in result.stdout, result.stdout
    print("plaatsen: goed")


def kept(folder):
    """What is kept of a run, for how long, and what a damaged file does."""
    websites = Websites()
    base = f"http://x.localhost:{websites.port}"
    kennisbank = Kennisbank(folder)
    kennisbank.links(
        "een", [f"{base}/goed", f"{base}/naar/301/nieuw", f"{base}/status/403", f"{base}/status/404"])
    file = pathlib.Path(folder) / ".cache/leernetwerk/extern.txt"

    def asked(*arguments, **options):
        websites.forget()
        result = run(folder, *arguments, **options)
        assert result.returncode == 0, result.stderr
        assert "4 externe adressen: 1 goed, 1 verhuisd, 1 weg, 1 onbekend" in result.stderr, result.stderr
        assert result.stderr.count("[extern-verhuisd]") == 1
        return {request.path.split("/")[-1] for request in websites.requests}, result.stderr

    everything = {"goed", "301", "nieuw", "403", "404"} - {"301"}
    assert asked()[0] == everything
    assert file.stat().st_mode & 0o777 == 0o600
    assert [p.name for p in file.parent.iterdir()] == ["extern.txt"]
    assert asked()[0] == {"404"}  # what is wrong is asked again each time
    assert asked(day="2026-06-02")[0] == {"404", "403"}
    assert asked(day="2026-06-07")[0] == {"404", "403"}
    assert asked(day="2026-05-01")[0] == everything  # a clock that was set back
    assert asked(day="2026-06-08")[0] == everything
    whole = file.read_bytes()
    for damaged in (whole[:-20], whole[20:], b"", b"\xff\x00", b"leernetwerk-extern 2\neinde 0\n",
                    whole.replace(b" goed ", b" \x1b[31m "), whole + whole):
        file.write_bytes(damaged)
        paths, text = asked(day="2026-06-08")
        assert paths == everything, damaged
        assert "[extern-bewaard]" in text, text
        assert file.read_bytes() == whole
        assert (file.parent / "extern.txt.oud").read_bytes() == damaged
    (file.parent / "extern.txt.oud").unlink()

    # A run with other content drops nothing that still holds.
    other = pathlib.Path(folder) / "ander"
    Kennisbank(other).links("een", [f"{base}/nieuw"])
    run(folder, "--content", "ander/content", day="2026-06-08")
    assert asked(day="2026-06-08")[0] == {"404"}

    # A folder that cannot be made is told, and everything is asked.
    paths, text = asked("--extern-map", "/proc/nergens")
    assert paths == everything and "kan de uitkomsten niet bewaren" in text, text
    assert asked("--extern-map", "diep/onder/map")[0] == everything
    assert asked("--extern-map", "diep/onder/map")[0] == {"404"}
    # A long run that is stopped has kept what it knew.
    hundred = [f"http://h{n}.localhost:{websites.port}/goed" for n in range(100)]
    Kennisbank(other).links("een", hundred + [f"http://laatste.localhost:{websites.port}/nooit"])
    with subprocess.Popen(
            [program, "check", "--now", "2026-06-08", "--content", "content", "--extern",
             "--extern-pauze", "1", "--extern-geduld", "60000", "--extern-map", "kort"], cwd=other,
            stderr=subprocess.DEVNULL) as running:
        while not (other / "kort/extern.txt").exists():
            assert running.poll() is None
            time.sleep(0.05)
        running.kill()
    assert (other / "kort/extern.txt").read_text().count(" goed ") >= 50

    strict = run(folder, "--streng")
    assert strict.returncode == 1 and "[extern-weg]" in strict.stderr, strict
    print("bewaard: goed")


def no_network_without_asking(folder):
    """Neither a check without --extern nor a build makes a connection."""
    websites = Websites()
    kennisbank = Kennisbank(folder)
    kennisbank.links("een", [f"http://x.localhost:{websites.port}/goed"])
    trace = pathlib.Path(folder) / "trace"
    templates = str(here.parent / "templates")
    for command in ("check", "build"):
        subprocess.run(
            ["strace", "-f", "-o", trace, "-e", "trace=socket,connect,sendto,sendmsg", program, command,
             "--templates", templates, "--now", "2026-06-01"],
            cwd=folder, check=True, capture_output=True)
        calls = [line for line in trace.read_text().splitlines() if "(" in line]
        assert not calls, calls
    assert not websites.requests
    assert (pathlib.Path(folder) / "site/index.html").exists()
    assert not (pathlib.Path(folder) / ".cache").exists()
    strays = run(folder, "--extern-map", "x", extern=False)
    assert strays.returncode == 2 and "--extern ontbreekt" in strays.stderr, strays
    print("zonder --extern geen netwerk: goed")


def main():
    for test in (answers, manners, places, kept, no_network_without_asking):
        with tempfile.TemporaryDirectory() as folder:
            test(folder)
    names = [sys.executable, str(here / "extern" / "names.py"), program]
    subprocess.run(["unshare", "-rmn", *names], check=True)


main()
