"""The file of runs: JSON, a line a run of a program, and a line a call of this command.

A call that measures a part at a size anew takes the place of the earlier lines of that part and
size, so that parts can be measured at different moments.
"""
import json
import os


def read(path):
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def replace(lines, head, measured):
    """The lines with those just measured in place of earlier ones of the same parts and sizes.

    `head` says what the call was (`{"call": …, "commit": …, "machine": …}`); those of earlier calls
    of which nothing is left go.
    """
    anew = {(line["part"], line["size"]) for line in measured}
    kept = [
        line for line in lines
        if "part" in line and (line["part"], line["size"]) not in anew]
    used = {line["call"] for line in kept}
    heads = [
        line for line in lines
        if "part" not in line and line["call"] in used and line["call"] != head["call"]]
    return heads + [head] + kept + measured


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text(
        "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    os.replace(beside, path)
