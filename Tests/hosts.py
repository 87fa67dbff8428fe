#!/usr/bin/env python3
"""Builds the real kennisbank for every host, and visits it there: on Debian's nginx, Apache, Caddy and
python3 -m http.server, at the root and in a sub-folder, and from disk. What cannot run here is read by
rule.

    .build/tools/bin/python Tests/hosts.py LEERNETWERK [HOST …]
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).parent / "hosting"))

from playwright.sync_api import sync_playwright

import browse
import crawl
import rules
import servers

HOST = "https://kennisbank.voorbeeld.example"
SUB = "/leer/kennisbank/"
# Kinds of file that a kennisbank may hold, besides those that it has today.
KINDS = ["ics", "csv", "md", "json", "jsonld", "vcf", "eml", "webmanifest", "bib", "ris", "png", "jpg",
         "webp", "pdf"]


def build(program, folder, base, *options):
    folder.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [program, "build", "-q", "--output", folder, "--base-url", HOST + base, *options], check=True)


def on_server(program, browser, host, serve, base, scratch):
    root = scratch / "web"
    folder = root / base.strip("/") if base != "/" else root
    options = ["--host", host, "--comprimeer"] if host else []
    build(program, folder, base, *options)
    for kind in KINDS:
        (folder / "bestanden").mkdir(exist_ok=True)
        (folder / f"bestanden/proef.{kind}").write_bytes(b"x" * 100)
    with serve(root, base, scratch) as address:
        crawl.Crawl(address + base, folder, reads_files=bool(host)).run()
        browse.browse(
            browser, address + base, has_lost_page=bool(host), without_javascript=base == SUB)
    if host == "nginx":
        crawl.expect_packed_forms(folder)


def apache_without_modules(program, browser, scratch):
    """What a server lacks is left out, and nothing fails."""
    root = scratch / "web"
    build(program, root, "/", "--host", "apache", "--comprimeer")
    with servers.apache(root, "/", scratch, asked=[]) as address:
        client = crawl.Client(address)
        for path in ["/", "/innovaties/", "/sitemap.xml"]:
            assert client.get(path).status == 200, path
        assert client.get("/weg/").status == 404
        client.close()


def on_disk(program, browser, scratch):
    folder = scratch / "een map met spaties"
    build(program, folder, "/")
    browse.browse(browser, folder.as_uri() + "/", has_lost_page=False)


def by_rule(program, browser, scratch):
    for base in ["/", SUB]:
        for host in rules.HOSTS:
            folder = scratch / (host + base.replace("/", "-"))
            build(program, folder, base, "--host", host)
            rules.check(host, folder, base)


def cases(program, browser):
    for host, serve in [
        ("nginx", servers.nginx), ("apache", servers.apache), ("caddy", servers.caddy),
        (None, servers.python),
    ]:
        for base in ["/", SUB]:
            name = f"{host or 'python'} {base}"
            yield name, lambda scratch, host=host, serve=serve, base=base: on_server(
                program, browser, host, serve, base, scratch)
    for check in (apache_without_modules, on_disk, by_rule):
        yield check.__name__, lambda scratch, check=check: check(program, browser, scratch)


def main():
    program, *wanted = sys.argv[1:]
    if servers.missing():
        sys.exit(f"{servers.missing()} missing: run scripts/setup tests")
    failed = 0
    with sync_playwright() as playwright:
        # No name but the machine's own leads anywhere.
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"),
            args=["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"])
        for name, case in cases(program, browser):
            if wanted and not any(word in name for word in wanted):
                continue
            start = time.monotonic()
            with tempfile.TemporaryDirectory() as scratch:
                scratch = pathlib.Path(scratch)
                # A server that is started by root reads as somebody else.
                scratch.chmod(0o755)
                try:
                    case(scratch)
                    print(f"{name}: good ({time.monotonic() - start:.1f} s)", flush=True)
                except Exception as fault:
                    failed += 1
                    print(f"FAILED {name}: {str(fault)[:600]}")
                    traceback.print_exc()
        browser.close()
    sys.exit(1 if failed else 0)


main()
