#!/usr/bin/env python3
"""Builds the real kennisbank and a hostile one, and reads all that goes out to readers elsewhere
(calendars, feeds, newsletters) with parsers that know nothing of this program.

    .build/tools/bin/python Tests/post/post.py LEERNETWERK
"""
import pathlib
import re
import subprocess
import sys
import tempfile

import calendars
import feeds
import hostile
import mails
import pages
from site_files import SiteFiles

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BASE = "https://voorbeeld.example:8443/leer/kennisbank/"


def build(program, content, output, base):
    address = ["--base-url", base] if base else []
    subprocess.run(
        [program, "build", "-q", "--content", content, "--templates", ROOT / "templates",
         "--output", output, "--now", "2026-11-21", *address], check=True)
    return SiteFiles(output, base)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        real = build(program, ROOT / "content", folder / "real", BASE)
        meetings = calendars.meetings_of(ROOT / "content")
        assert len(meetings) >= 6
        print("calendars:", calendars.check(real, meetings))
        print("feeds:", feeds.check(real))
        print("mails:", mails.check(real))
        print("pages:", pages.check(real))

        hostile.write(folder / "content")
        strange = build(program, folder / "content", folder / "strange", hostile.BASE)
        print("hostile calendars:", calendars.check(strange, hostile.MEETINGS))
        print("hostile feeds:", feeds.check(strange))
        print("hostile mails:", mails.check(strange))
        hostile.check(strange)
        again = build(program, folder / "content", folder / "again", hostile.BASE)
        assert strange.everything() == again.everything()

        # Without an address of its own, a site gives out what needs none.
        settings = folder / "content/kennisbank.yml"
        settings.write_text(re.sub(r"basis-url: .*\n", "", settings.read_text("utf-8")), "utf-8")
        alone = build(program, folder / "content", folder / "alone", None)
        assert not alone.find("feed.xml") and not alone.find("nieuwsbrief.*")
        assert calendars.check(alone, hostile.MEETINGS)
        pages.check_without_address(alone)


main()
