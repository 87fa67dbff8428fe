#!/usr/bin/env python3
"""Holds what Benchmarks/bouwen makes of its runs to runs that were made up."""
import pathlib
import sys
import tempfile
import unittest
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Benchmarks"))
from bouwmeting import changes, instructions, raw, trees  # noqa: E402
from bouwmeting.chart import chart  # noqa: E402
from bouwmeting.figures import HUGO, MKDOCS, OURS, Figures  # noqa: E402
from bouwmeting.goals import GOALS  # noqa: E402
from bouwmeting.report import markdown  # noqa: E402

CALL, LATER = "2026-01-01T10:00:00Z", "2026-01-02T10:00:00Z"
HEAD = {"call": CALL, "commit": "abc", "machine": "2 × A", "folder": "tmpfs", "load": 0.1,
        "versions": {"Hugo": "1"}}


def run(part, size, who, what, wall, **more):
    return {"call": CALL, "commit": "abc", "part": part, "size": size, "who": who, "what": what,
            "wall": wall, "cpu": wall, "memory": 1e8, "files": 5, "pages": 2, "bytes": 1e6, **more}


RUNS = [
    HEAD,
    *(run("koud", 1000, OURS, "cold", wall) for wall in (9, 2, 1)),
    *(run("koud", 1000, HUGO, "cold", wall) for wall in (10, 10, 90)),
    {"call": CALL, "part": "koud", "size": 1000, "who": MKDOCS, "what": "cold",
     "why": "not run above 5"},
    *(run("scenario", 1000, OURS, what, wall)
      for what, wall in [("cold", 2), ("nothing", 0.1), ("one worker", 3), ("two workers", 2)]),
    {"call": CALL, "part": "scenario", "size": 1000, "who": OURS, "what": "clean again",
     "different": 1, "first": ["a.html"]},
    *(run("grens", 1000, who, what, wall)
      for who, what, wall in [
          (OURS, "cold", 2), ("grens", "write 1", 0.7), ("grens", "write 2", 0.4),
          ("grens", "parse 1", 0.2), ("grens", "parse 2", 0.1)]),
    run("schaal", 1000, OURS, "cold", 2), run("schaal", 10000, OURS, "cold", 30),
]


class Tables(unittest.TestCase):
    def test_goals_are_of_medians(self):
        figures = Figures(RUNS)
        reached = {goal.label: goal.value(figures) for goal in GOALS}
        self.assertEqual(reached["cold build ÷ Hugo's pages alone, wall"], 0.2)
        self.assertEqual(reached["nothing changed ÷ cold build, wall"], 0.05)
        self.assertAlmostEqual(reached["two workers ÷ one worker, wall"], 2 / 3)
        self.assertAlmostEqual(reached["cold build ÷ the limit, wall"], 4)
        self.assertEqual(reached["largest ÷ the size before, wall"], 15)
        self.assertIsNone(reached["cold build ÷ Hugo + Pagefind, wall"])

    def test_tables_say_what_was_missed_and_what_was_not_run(self):
        text = markdown(Figures(RUNS), "x.svg")
        self.assertIn("| cold build ÷ Hugo's pages alone, wall | 1,000 | ≤ 0.20 | 0.200 | yes |", text)
        self.assertIn("| nothing changed ÷ cold build, wall | 1,000 | ≤ 0.03 | 0.050 | **no** |", text)
        self.assertLess(text.index("written, by 1 |"), text.index("written, by 2 |"))
        self.assertIn("| wall | 2.00 s | 10.0 s | – | – |", text)
        self.assertIn("Material for MkDocs: not run above 5.", text)
        self.assertIn("1 files differ from those of a clean build**, such as `a.html`", text)

    def test_nothing_measured_makes_tables_and_a_chart_too(self):
        self.assertIn("not measured", markdown(Figures([]), "x.svg"))
        xml.etree.ElementTree.fromstring(chart(Figures([])))

    def test_chart_has_every_tool_and_size(self):
        words = "".join(xml.etree.ElementTree.fromstring(chart(Figures(RUNS))).itertext())
        for word in (OURS, HUGO, "1,000", "10,000", "writing and parsing, in C", "500 ms"):
            self.assertIn(word, words)


class Runs(unittest.TestCase):
    def test_a_part_measured_anew_takes_the_place_of_the_old(self):
        later = HEAD | {"call": LATER}
        anew = run("koud", 1000, OURS, "cold", 1, call=LATER)
        lines = raw.replace(RUNS, later, [anew])
        self.assertEqual([line for line in lines if line.get("part") == "koud"], [anew])
        self.assertEqual([line for line in lines if "part" not in line], [HEAD, later])
        self.assertEqual(sum(line.get("part") == "schaal" for line in lines), 2)

    def test_a_call_of_which_nothing_is_left_goes(self):
        later = HEAD | {"call": LATER}
        one = run("koud", 5, OURS, "cold", 1)
        two = run("koud", 5, OURS, "cold", 2, call=LATER)
        self.assertEqual(raw.replace([HEAD, one], later, [two]), [later, two])

    def test_lines_come_back_as_they_were_written(self):
        with tempfile.TemporaryDirectory() as folder:
            raw.write(pathlib.Path(folder) / "a" / "b.jsonl", RUNS)
            self.assertEqual(raw.read(pathlib.Path(folder) / "a" / "b.jsonl"), RUNS)


class Counting(unittest.TestCase):
    def test_instructions_are_counted_where_they_are_done(self):
        dump = ("ob=(1) /x/leernetwerk\nfn=(1) a\n0 10\n+3 5\ncob=(2) /y/libz.so\ncfn=(2) b\n"
                "calls=1 0\n0 1000\n\nob=(2)\nfn=(2) b\n0 7\n")
        names = {}
        self.assertEqual(
            instructions.by_group(dump, names), {"program": 15, "cmark": 0, "other": 7})
        self.assertEqual(instructions.by_group("ob=(2)\nfn=(2)\n0 4\n", names)["other"], 4)


class Changing(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def put(self, name, text):
        file = self.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def test_each_round_changes_another_text(self):
        text = "---\n---\n\n## Aanleiding\n\nAb.\n"
        files = [self.put(f"innovaties/{number}.md", text) for number in range(4)]
        for round in (1, 2, 3):
            changes.change_text(self.folder, round, 3)
        texts = [file.read_text() for file in files]
        self.assertEqual(sum("Er kwam een zin" in text for text in texts), 3)
        self.assertIn("\n\nEr kwam een zin een bij. Ab.\n", texts[1])

    def test_a_theme_gets_another_title_in_each_round(self):
        file = self.put("themas/a.md", "---\ntitel: Acute zorg\n---\n")
        changes.rename_theme(self.folder, 1)
        once = file.read_text()
        changes.rename_theme(self.folder, 2)
        self.assertEqual(once, "---\ntitel: Acute zorg een\n---\n")
        self.assertEqual(file.read_text(), "---\ntitel: Acute zorg twee\n---\n")

    def test_the_real_template_has_a_place_for_a_word(self):
        real = (ROOT / "templates/pages/innovatie.mustache").read_text(encoding="utf-8")
        file = self.put("pages/innovatie.mustache", real)
        changes.change_template(self.folder, 3)
        changed = file.read_text(encoding="utf-8")
        self.assertEqual(len(changed), len(real) + len("drie "))
        self.assertEqual(changed.replace("drie ", "", 1), real)

    def test_a_text_without_a_place_is_told(self):
        self.put("innovaties/a.md", "niets")
        with self.assertRaises(ValueError):
            changes.change_text(self.folder, 1, 3)

    def test_folders_differ_by_a_name_or_a_byte(self):
        for name, text in [("a/x", "1"), ("b/x", "1"), ("a/y", "1"), ("b/y", "2"), ("a/z", "")]:
            self.put(name, text)
        self.put("b/.leernetwerk", "")
        self.assertEqual(trees.differences(self.folder / "a", self.folder / "b"), ["z", "y"])


if __name__ == "__main__":
    unittest.main()
