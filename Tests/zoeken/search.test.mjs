import assert from "node:assert/strict";
import test from "node:test";
import { engineOver } from "./engine.mjs";
import { indexOf } from "./small.mjs";

const titles = [
  "Steun voor mantelzorg",
  "Mantelzorgers krijgen hulp | hospice",
  "Mantelzorgondersteuning in de wijk | gemeente en dementie",
  "Eenzaamheid bij ouderen | een coach",
  "Dementie en zorg | gemeente hospice",
  "Ziekenhuizen en thuismonitoring | gemeente",
  "E-health thuis | gemeente zorg coach hospice",
  "Thuis monitoring | zorg",
  "GGZ | zorg hospice",
  "Punt voor ondersteuning | gemeente",
  "Zorg, zorg en nog eens coördinatie",
];
const language = {
  families: [["mantelzorg", "mantelzorgers"], ["ziekenhuis", "ziekenhuizen"]],
  parts: {
    mantelzorgondersteuning: ["mantelzorg", "ondersteuning"],
    thuismonitoring: ["thuis", "monitoring"],
  },
  groups: { "geestelijke gezondheidszorg": "ggz", "e health": "ehealth" },
  synonyms: { psychiatrie: "ggz" },
};
const options = {
  shown: { ggz: "GGZ", ehealth: "e-health", coordinatie: "coördinatie" },
  guards: ["dementi", "hospik", "zorgdoel"],
};
const index = indexOf(titles, language, options);

/** The titles to which a question leads, in order. */
async function found(question, over = index) {
  const { engine } = engineOver(over);
  const answer = await engine.search(question);
  return answer.ids.map((id) => titles[id].split("|")[0].trim());
}

async function answerTo(question, over = index) {
  const { engine, asked } = engineOver(over);
  return { engine, asked, answer: await engine.search(question) };
}

test("the word itself comes before its other forms, and these before what holds it as a part", async () => {
  const { engine, answer } = await answerTo("mantelzorgers");
  assert.equal(answer.ids[0], 1);
  assert.deepEqual([0, 1, 2].map((id) => engine.reasons(answer, id)[0].tier),
    ["sibling", "exact", "part"]);
});

test("a word of which only a synonym stands on pages leads to those pages, and says so", async () => {
  const { engine, answer } = await answerTo("psychiatrie");
  assert.deepEqual(answer.ids, [8]);
  assert.deepEqual(answer.words,
    [{ typed: "psychiatrie", kind: "synonym", used: "psychiatrie", also: ["ggz"] }]);
  assert.deepEqual(engine.reasons(answer, 8), [{ word: "psychiatrie", tier: "synonym" }]);
});

test("capitals, marks, hyphens and full stops do not matter", async () => {
  for (const question of ["COORDINATIE", "coördinatie", "co-ordinatie"]) {
    assert.deepEqual(await found(question), [titles[10]], question);
  }
  assert.deepEqual(await found("g.g.z."), ["GGZ"]);
});

test("a group of words leads to the word that means the same", async () => {
  assert.deepEqual(await found("geestelijke gezondheidszorg"), ["GGZ"]);
  assert.deepEqual(await found("e health"), ["E-health thuis"]);
  assert.deepEqual(await found("mantelzorg-ondersteuning"), ["Mantelzorgondersteuning in de wijk"]);
});

test("words that are written apart lead to the compound", async () => {
  assert.deepEqual((await found("thuis monitoring")).sort(),
    ["Thuis monitoring", "Ziekenhuizen en thuismonitoring"]);
});

for (const [typed, meant] of [
  ["mantelzrog", "mantelzorg"], ["mantlezorg", "mantelzorg"], ["eenzaamhied", "eenzaamheid"],
  ["gemente", "gemeente"], ["gemeenete", "gemeente"], ["demensie", "dementie"],
  ["ondersteunning", "ondersteuning"], ["antelzorg", "mantelzorg"], ["wantelzorg", "mantelzorg"],
  ["onderstuening", "ondersteuning"], ["eenzamheidt", "eenzaamheid"], ["hospise", "hospice"],
]) {
  test(`“${typed}” is taken as “${meant}”, and the reader is told`, async () => {
    const { answer } = await answerTo(typed);
    assert.equal(answer.words[0].kind, "corrected");
    assert.equal(answer.words[0].used, meant);
    assert.equal(answer.corrected, true);
    assert.deepEqual(answer.correction, { question: meant });
    assert.deepEqual([...answer.ids].sort(), [...(await answerTo(meant)).answer.ids].sort());
  });
}

test("a correction changes only the misspelt word of the question", async () => {
  const { answer } = await answerTo("Hulp: mantelzrog, \"de gemente\"");
  assert.deepEqual(answer.correction, { question: "Hulp: mantelzorg, \"de gemeente\"" });
});

test("an unfinished last word stands for the words that begin with it", async () => {
  const { answer } = await answerTo("gemeente ziekenh");
  assert.deepEqual(answer.ids, [5]);
  assert.equal(answer.words[1].kind, "unfinished");
  assert.equal(answer.words[1].used, "ziekenhuizen");
  assert.deepEqual(await found("ziekenhuiz"), ["Ziekenhuizen en thuismonitoring"]);
});

test("a word that lacks one letter stands for that word alone", async () => {
  const { answer } = await answerTo("mantelzor");
  assert.deepEqual(answer.words[0].used, "mantelzorg");
  assert.deepEqual([...answer.ids].sort(), [0, 1, 2]);
});

test("a real word that stands on no page is not corrected, only offered another spelling", async () => {
  const { answer } = await answerTo("hospik");
  assert.equal(answer.total, 0);
  assert.equal(answer.words[0].kind, "guard");
  assert.equal(answer.corrected, false);
});

test("a real word is completed when it lacks one letter", async () => {
  const { answer } = await answerTo("dementi");
  assert.equal(answer.words[0].used, "dementie");
});

for (const [typed, used] of [
  ["mantelzorgondersteuningspunt", "mantelzorgondersteuning punt"],
  ["dementiezorgcoach", "dementie zorg coach"],
  ["hospicecoach", "hospice coach"],
]) {
  test(`the unknown compound “${typed}” is taken as “${used}”`, async () => {
    const { answer, asked } = await answerTo(typed);
    assert.equal(answer.words[0].kind, "split");
    assert.equal(answer.words[0].used, used);
    assert.ok(asked.filter((path) => path.includes("/w/")).length <= 8, asked.join(" "));
  });
}

test("a document must hold all words; stop words do not count", async () => {
  assert.deepEqual(await found("zorg voor de gemeente"), ["Dementie en zorg", "E-health thuis"]);
  const { answer } = await answerTo("zorg voor de gemeente");
  assert.deepEqual(answer.words.map(({ kind }) => kind), ["exact", "stop", "stop", "exact"]);
});

test("a question of stop words alone is a question", async () => {
  assert.equal((await answerTo("de")).answer.total, 1);
});

test("when no document holds all words, those with most of them come, and what was let go is named", async () => {
  const { answer } = await answerTo("zorg eenzaamheid coach");
  assert.deepEqual([...answer.ids], [3, 6]);
  assert.deepEqual(answer.relaxed, ["zorg"]);
  assert.deepEqual((await answerTo("gemeente qqqqqq")).answer.relaxed, ["qqqqqq"]);
  assert.deepEqual((await answerTo("qqqqqq")).answer.relaxed, []);
});

test("a minus leaves out a word, a compound with it, or a group of words", async () => {
  assert.deepEqual(await found("gemeente -zorg"),
    ["Mantelzorgondersteuning in de wijk", "Ziekenhuizen en thuismonitoring", "Punt voor ondersteuning"]);
  assert.deepEqual(await found("gemeente -mantelzorg -\"dementie hospice\" -e-health"),
    ["Ziekenhuizen en thuismonitoring", "Punt voor ondersteuning"]);
  assert.deepEqual(await found("zorg -zorg"), []);
  assert.deepEqual(await found("gemeente -qqqqqq"), await found("gemeente"));
});

test("equal documents come in the order of their numbers", async () => {
  const { answer } = await answerTo("hospice");
  assert.deepEqual(answer.ids, [1, 4, 6, 8]);
});

test("what was loaded before does not change an answer", async () => {
  const questions = ["e health", "thuis monitoring", "mantelzrog", "dementiezorgcoach", "ziekenh",
    "geestelijke gezondheidszorg", "zorg monitoring thuis"];
  const { engine } = engineOver(index);
  for (const question of [...questions, ...questions.reverse()]) {
    const answer = await engine.search(question);
    const { answer: fresh } = await answerTo(question);
    assert.deepEqual([answer.ids, answer.words], [fresh.ids, fresh.words]);
  }
});

test("two questions at once do not disturb each other", async () => {
  const { engine } = engineOver(index);
  const [one, other] = await Promise.all([engine.search("zorg"), engine.search("hospice gemeente")]);
  assert.deepEqual(one.ids, (await answerTo("zorg")).answer.ids);
  assert.deepEqual(other.ids, (await answerTo("hospice gemeente")).answer.ids);
});

test("a word on one page is offered a spelling that is far commoner, but is not changed", async () => {
  const many = [...Array(40).fill("Gemeente"), "Gemeende"];
  const { engine } = engineOver(indexOf(many));
  const answer = await engine.search("gemeende");
  assert.deepEqual(answer.ids, [40]);
  assert.equal(answer.corrected, false);
  assert.deepEqual(answer.correction, { question: "gemeente" });
});

test("completion gives the commonest words that begin with what was typed", async () => {
  const { engine } = engineOver(index);
  assert.deepEqual(await engine.complete("hulp gem"),
    [{ text: "hulp gemeente", word: "gemeente", count: 5 }]);
  const words = (await engine.complete("m")).concat(await engine.complete("man"));
  assert.deepEqual(words.map(({ word }) => word), ["mantelzorg", "mantelzorgondersteuning"]);
  assert.deepEqual(await engine.complete("coö"),
    [{ text: "coördinatie", word: "coördinatie", count: 1 }]);
  assert.deepEqual(await engine.complete("gem "), []);
});

test("hits in a text are the words searched, their other forms, compounds with them, and synonyms", async () => {
  const { engine, answer } = await answerTo("mantelzorg psychiatrie");
  const isHit = engine.marker(answer);
  const hits = ["mantelzorg", "mantelzorgers", "mantelzorgondersteuning", "ggz", "psychiatrie"];
  assert.deepEqual(hits.filter(isHit), hits);
  assert.deepEqual(["mantel", "zorg", "mantelzorgt", "de", ""].filter(isHit), []);
});
