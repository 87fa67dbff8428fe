#!/usr/bin/env python3
"""Builds the real kennisbank and a hostile one and reads their open data with parsers of others.

    .build/tools/bin/python Tests/data.py LEERNETWERK [CHECK …]
"""
import pathlib
import sys
import tempfile
import traceback

from opendata import catalogue, hostile, linked, pages, roundtrip, schema, small, tables
from opendata.builtsite import BuiltSite

MODULES = [schema, tables, linked, catalogue, pages, small, roundtrip]


def checks(wanted):
    for module in MODULES:
        for name, check in vars(module).items():
            if name.startswith("check_") and (not wanted or name in wanted):
                yield name, check


def main():
    program, *wanted = sys.argv[1:]
    program = pathlib.Path(program).resolve()
    failed, passed = 0, 0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        sites = [
            BuiltSite(program, pathlib.Path("content"), folder / "echt"),
            BuiltSite(program, hostile.content(folder / "lastig-content"), folder / "lastig"),
            BuiltSite(program, hostile.content(folder / "kaal-content", base_url=False),
                      folder / "kaal"),
        ]
        for site in sites:
            for name, check in checks(wanted):
                try:
                    check(site)
                    passed += 1
                except Exception as fault:
                    failed += 1
                    frames = [frame for frame in traceback.extract_tb(fault.__traceback__)
                              if "/opendata/" in frame.filename]
                    place = frames[-1] if frames else None
                    print(f"FAILED {site.name}: {name}, {place and place.lineno}: "
                          f"{place and place.line}\n  {str(fault)[:1500]}")
    print(f"open data: {passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
