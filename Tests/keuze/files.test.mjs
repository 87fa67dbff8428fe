import assert from "node:assert/strict";
import test from "node:test";
import { run } from "./scripts.mjs";

const { bibtexOf, csvOf, csvRows, risOf } = run(["selectie/csv.js", "selectie/citations.js"]);
const source = { author: "Zorg & Welzijn, Noord", site: "Kennisbank_Test", today: "2026-11-21" };
const facts = {
  slug: "belkring", titel: "Belkring & {co}: 100%", kort: "Bellen.", fase: "pilot",
  iso: "2024-03-15", gecontroleerd: "15 maart 2024", verouderd: true,
  themas: [{ tekst: "Zorg thuis", doelen: [{ code: "1A", tekst: "Langer thuis" }] }],
  partners: [{ rol: "Trekker", namen: [{ tekst: "Welzijn" }] }, { rol: "Deelnemers", namen: [{ tekst: "A" }, { tekst: "B" }] }],
  kosten: [{ tekst: "€ 100", details: "peiljaar 2024" }],
  url: "https://a.example/kb/innovaties/belkring/",
};

test("a file of rows has the mark for accents, commas, and lines that end as RFC 4180 says", () => {
  assert.equal(csvOf([["a", "b, c"], ["zei \"ja\"", ""]]), "\ufeffa,\"b, c\"\r\n\"zei \"\"ja\"\"\",\r\n");
});

test("no text is run by a spreadsheet", () => {
  const cells = ["=1+1", "+1", "-1", "@x", "＝1", " =1", "\t=1", "\u200b=1", "\r\n@x", "=\"a\",b"];
  const lines = csvOf(cells.map((cell) => [cell])).slice(1).split("\r\n").filter(Boolean);
  assert.equal(lines.length, cells.length);
  for (const line of lines) assert.match(line, /^"?'/);
});

test("a row says what the page says", () => {
  const [names, row] = csvRows([facts]);
  const shown = Object.fromEntries(names.map((name, at) => [name, row[at]]));
  assert.equal(shown.titel, facts.titel);
  assert.equal(shown.doelen, "1A Langer thuis");
  assert.equal(shown.partners, "Trekker: Welzijn; Deelnemers: A, B");
  assert.equal(shown.kosten, "€ 100 (peiljaar 2024)");
  assert.equal(shown["mogelijk verouderd"], "ja");
  assert.equal(shown.adres, facts.url);
  assert.ok(row.every((cell) => typeof cell === "string"));
});

test("no sign of a title has a meaning in BibTeX, and braces stay in pairs", () => {
  const text = bibtexOf([facts, { ...facts, slug: "b", titel: "}}} \\end $x_1^2~#%" }], source);
  assert.ok(text.includes("title = {{Belkring \\& \\textbraceleft{}co\\textbraceright{}: 100\\%}}"));
  assert.ok(text.includes("author = {{Zorg \\& Welzijn, Noord}}"));
  assert.ok(text.includes("note = {Fase: pilot. Nagekeken op 15 maart 2024; mogelijk verouderd.}"));
  let depth = 0;
  for (const sign of text) {
    depth += { "{": 1, "}": -1 }[sign] || 0;
    assert.ok(depth >= 0);
  }
  assert.equal(depth, 0);
});

test("an address of a citation cannot end its field", () => {
  const text = bibtexOf([{ ...facts, url: "https://a.example/{x}}/%41_b/" }], source);
  assert.ok(text.includes("url = {https://a.example/%7Bx%7D%7D/%41_b/}"));
});

test("a citation in RIS begins with its type, ends, and has one line for each fact", () => {
  const text = risOf([{ ...facts, kort: "Een.\r\nER  - \r\nTY  - BOOK" }], source);
  const lines = text.split("\r\n");
  assert.equal(lines[0], "TY  - ELEC");
  assert.deepEqual(lines.slice(-2), ["ER  - ", ""]);
  assert.equal(lines.filter((line) => line.startsWith("ER")).length, 1);
  assert.ok(lines.includes("AU  - Zorg & Welzijn, Noord"));
  assert.ok(lines.includes("Y2  - 2026/11/21"));
});

test("without an address of the site a citation has none", () => {
  assert.ok(!bibtexOf([{ ...facts, url: "" }], source).includes(" url ="));
  assert.ok(!risOf([{ ...facts, url: "" }], source).includes("UR"));
});
