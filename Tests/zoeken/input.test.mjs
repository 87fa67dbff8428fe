import assert from "node:assert/strict";
import test from "node:test";
import { engine as parts, engineOver } from "./engine.mjs";
import { page } from "./page.mjs";
import { indexOf } from "./small.mjs";

const { parseQuestion } = parts;
const { holdsPhrase } = page;
const stop = new Set(["de", "het", "voor"]);
const index = indexOf(["Zorg voor ouderen", "Constructor van zorg", "Zorg 1B en 2.7"]);

const bad = {
  "10,000 letters": "a".repeat(10000),
  "10,000 characters of words": "zorg ".repeat(2000),
  "only punctuation": "!?…(){}[]<>/\\|@#$%^&*+=~`",
  quotes: "\"\"\" „ ” « »",
  HTML: "<script>alert(1)</script><img src=x onerror=alert(1)>",
  ["__proto__"]: "__proto__ zorg",
  constructor: "constructor toString hasOwnProperty",
  "other scripts": "Здравствуйте 日本語 مرحبا ภาษาไทย",
  emoji: "👩‍⚕️ 🏥🏥🏥 zorg",
  "a right-to-left override": "zorg\u202egroz",
  "half a surrogate pair": "zorg \ud83d",
  "a surrogate pair at the cut": "a".repeat(199) + "𝐀",
  "line ends and nulls": "zorg\n\r\t\0ouderen",
  minuses: "- -- --- -zorg- −",
  "forty words": Array.from({ length: 40 }, (_, at) => `w${at}`).join(" "),
  "letters beyond the surrogates": "𝐀𝐁𝐂 \uffe1\uff21 \u{10ffff}",
};
for (const [name, question] of Object.entries(bad)) {
  test(`a question of ${name} breaks nothing`, async () => {
    const { engine } = engineOver(index);
    const answer = await engine.search(question);
    assert.equal(answer.ids.length, answer.total);
    assert.deepEqual(answer.problems, []);
    engine.marker(answer)("__proto__");
    await engine.complete(question);
  });
}

test("a question without a word has an empty answer", async () => {
  const { engine, asked } = engineOver(index);
  const answer = await engine.search("?!");
  assert.equal(answer.total, 0);
  assert.deepEqual(asked, []);
});

test("constructor is a word like another", async () => {
  const { engine } = engineOver(index);
  assert.deepEqual((await engine.search("constructor")).ids, [1]);
  assert.equal((await engine.search("__proto__ hasownproperty")).total, 0);
});

test("numbers and codes are not corrected", async () => {
  const { engine } = engineOver(index);
  assert.deepEqual((await engine.search("1b 2.7")).ids, [2]);
  assert.equal((await engine.search("2.8")).total, 0);
});

test("200 characters of a question count", () => {
  const { text, words } = parseQuestion("zorg ".repeat(39) + "wijkverpleging", stop);
  assert.equal(text.length, 200);
  assert.deepEqual(words.map(({ form }) => form), ["zorg", "wijkv"]);
});

test("what stands between quotation marks of any sort is a phrase", () => {
  for (const question of ['"acute zorg"', "„acute zorg”", "“acute zorg“", "«acute zorg»"]) {
    const { phrases, words } = parseQuestion(question, stop);
    assert.deepEqual(phrases, [["acute", "zorg"]]);
    assert.deepEqual(words.map(({ typed, start }) => [typed, start]), [["acute", 1], ["zorg", 7]]);
  }
  assert.deepEqual(parseQuestion('"acute zorg', stop).phrases, []);
});

test("a minus before a word or phrase leaves it out; a hyphen does not", () => {
  const { excluded, words } = parseQuestion('zorg -app e-health thuis- -"de wijk" −kind', stop);
  assert.deepEqual(excluded, [["de", "wijk"], ["app"], ["kind"]]);
  assert.deepEqual(words.map(({ form }) => form), ["zorg", "ehealth", "thuis"]);
});

test("a text holds a phrase when the words follow each other, hyphens or not", () => {
  assert.ok(holdsPhrase("De acute zórg, thuis.", ["acute", "zorg"]));
  assert.ok(holdsPhrase("Acute-zorg", ["acute", "zorg"]));
  assert.ok(holdsPhrase("e-health", ["ehealth"]));
  assert.ok(!holdsPhrase("acute en zorg", ["acute", "zorg"]));
  assert.ok(!holdsPhrase("subacute zorg", ["acute", "zorg"]));
});
