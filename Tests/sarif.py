#!/usr/bin/env python3
"""Holds `leernetwerk check --format sarif` against an independent model of SARIF 2.1.0, over the real
content and over content with mistakes.

    Tests/sarif.py LEERNETWERK
"""
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from pydantic import BaseModel
from sarif_pydantic import Sarif

program = str(pathlib.Path(sys.argv[1]).resolve())
root = pathlib.Path(__file__).resolve().parent.parent


# In the standard (3.13.3 and 3.14.17), not in the model.
KNOWN = {"log.$schema", "log.runs[0].columnKind"}


def unknown(given, model, place):
    """Keys that the model does not have: it passes over them, a schema would not."""
    for key, value in given.items():
        field = next(
            (field for name, field in type(model).model_fields.items()
             if key in (name, field.alias)), None)
        if field is None:
            yield f"{place}.{key}"
            continue
        name = next(n for n, f in type(model).model_fields.items() if f is field)
        parsed = getattr(model, name)
        for index, (part, child) in enumerate(
                zip(value, parsed) if isinstance(value, list) and isinstance(parsed, list)
                else [(value, parsed)]):
            if isinstance(part, dict) and isinstance(child, BaseModel):
                yield from unknown(part, child, f"{place}.{key}[{index}]")


def check(folder):
    run = subprocess.run(
        [program, "check", "--content", "content", "--templates", str(root / "templates"),
         "--format", "sarif"], cwd=folder, capture_output=True)
    log = json.loads(run.stdout)
    strange = set(unknown(log, Sarif.model_validate(log), "log")) - KNOWN
    assert not strange, strange
    rules = [rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]]
    results = log["runs"][0]["results"]
    assert len(set(rules)) == len(rules)
    for result in results:
        assert result["ruleId"] in rules
        place = result["locations"][0]["physicalLocation"]
        path = pathlib.Path(folder) / place["artifactLocation"]["uri"]
        region = place["region"]
        lines = path.read_text(encoding="utf-8").splitlines()
        assert 1 <= region["startLine"] <= len(lines), (path, region)
        assert 1 <= region["startColumn"] <= len(lines[region["startLine"] - 1]) + 1, (path, region)
    return len(results)


with tempfile.TemporaryDirectory() as folder:
    shutil.copytree(root / "content", pathlib.Path(folder) / "content")
    warnings = check(folder)
    broken = pathlib.Path(folder) / "content/innovaties/cazhem.md"
    text = broken.read_text(encoding="utf-8")
    broken.write_text(text.replace("titel:", "titl:", 1) + "\n<b>é</b> [x](niets.md)\n", encoding="utf-8")
    problems = check(folder)
    assert problems > warnings
    print(f"SARIF: {warnings} and {problems} results are valid")
