import assert from "node:assert/strict";
import test from "node:test";
import { engineOver } from "./engine.mjs";
import { indexOf } from "./small.mjs";

const titles = ["Zorg een", "Zorg twee", "Zorg drie | wijk", "Steun", "Zorg thema"];
const options = {
  kinds: [["innovatie", "Innovatie", "innovaties/*/index.html", 4],
    ["thema", "Thema", "themas/*/index.html", 1]],
  runs: [[0, 1, 2], [1, 0, 1], [-1, 1, 1]],
  facets: [
    { name: "thema", title: "Thema", values: [["wonen", "Wonen", [0, 1, 2]], ["jeugd", "Jeugd en gezin", [1, 2]]] },
    { name: "fase", title: "Fase", values: [["pilot", "Pilot"], ["geborgd", "Geborgd"]] },
    { name: "gemeente", title: "Gemeente", place: "lists", values: [["velsen", "Velsen", [0, 2]], ["zandvoort", "Zandvoort", []]] },
    { name: "partner", title: "Partner", place: "file", values: [["buurtzorg", "Buurtzorg", [2, 3]]] },
  ],
};
const index = indexOf(titles, {}, options);
const filters = (object) => new Map(Object.entries(object));
const ids = async (question, chosen) =>
  [...(await engineOver(index).engine.search(question, { filters: filters(chosen) })).ids];

test("values of a facet add up, facets narrow", async () => {
  assert.deepEqual(await ids("zorg", { thema: ["jeugd"] }), [1, 2]);
  assert.deepEqual(await ids("zorg", { gemeente: ["velsen", "zandvoort"], thema: ["jeugd"] }), [2]);
  assert.deepEqual(await ids("zorg", { fase: ["geborgd"] }), [0, 1]);
  assert.deepEqual(await ids("zorg", { soort: ["thema"] }), [4]);
  assert.deepEqual(await ids("zorg", { partner: ["buurtzorg"] }), [2]);
});

test("filters that do not exist leave all as it was", async () => {
  assert.equal((await ids("zorg", { thema: ["weg"], __proto__: ["x"], verzonnen: ["y"] })).length, 4);
});

test("filters without a question lead to all that they leave", async () => {
  assert.deepEqual(await ids("", { fase: ["geborgd"] }), [0, 1, 3]);
  assert.deepEqual(await ids("", {}), []);
});

test("counts are exact, within what is chosen of the other facets", async () => {
  const { engine } = engineOver(index);
  const answer = await engine.search("zorg", { filters: filters({ thema: ["jeugd"] }) });
  const counts = async (name) =>
    (await engine.counts(name, answer)).map(({ value, count, chosen }) => [value, count, chosen]);
  assert.deepEqual(await counts("thema"), [["wonen", 3, false], ["jeugd", 2, true]]);
  assert.deepEqual(await counts("fase"), [["pilot", 1, false], ["geborgd", 1, false]]);
  assert.deepEqual(await counts("gemeente"), [["velsen", 1, false], ["zandvoort", 0, false]]);
  assert.deepEqual(await counts("partner"), [["buurtzorg", 1, false]]);
  assert.deepEqual(await counts("soort"), [["innovatie", 2, false], ["thema", 0, false]]);
});

test("facets say whether their counts cost a request", () => {
  const { engine } = engineOver(index);
  assert.deepEqual(engine.facets.map(({ name, ready }) => [name, ready]), [
    ["soort", true], ["thema", true], ["fase", true], ["gemeente", false], ["partner", false]]);
});

test("a word that names a value is offered as a filter, also in the plural and in two words", async () => {
  const { engine } = engineOver(index);
  const offers = async (question, chosen = {}) =>
    (await engine.search(question, { filters: filters(chosen) })).offers
      .map(({ facet, value, word }) => [facet, value, word]);
  assert.deepEqual(await offers("Pilots in velsen"),
    [["fase", "pilot", "Pilots"], ["gemeente", "velsen", "velsen"]]);
  assert.deepEqual(await offers("zorg Jeugd en gezin"), [["thema", "jeugd", "Jeugd en gezin"]]);
  assert.deepEqual(await offers("pilot", { fase: ["pilot"] }), []);
});

test("a facet that cannot be had is a problem, and the rest is shown without it", async () => {
  const { engine } = engineOver({ root: index.root, files: new Map([...index.files]
    .filter(([path]) => !path.includes("/f/"))) });
  const answer = await engine.search("zorg", { filters: filters({ partner: ["buurtzorg"], thema: ["jeugd"] }) });
  assert.deepEqual(answer.ids, [1, 2]);
  assert.deepEqual(answer.problems.map(({ kind }) => kind), ["missing"]);
  await assert.rejects(engine.counts("partner", answer), { kind: "missing" });
});

test("a result tells kind, fase, lead thema and address", async () => {
  const { engine } = engineOver(index);
  const [first, third, last] = await engine.describe([0, 2, 4]);
  assert.deepEqual([first.title, first.address, first.kindLabel, first.faseLabel, first.themaLabel],
    ["Zorg een", "innovaties/zorg-een/index.html", "Innovatie", "Geborgd", "Wonen"]);
  assert.deepEqual([third.fase, third.thema, third.text], ["pilot", "jeugd", "wijk"]);
  assert.deepEqual([last.kind, last.fase, last.thema, last.address],
    ["thema", null, null, "themas/zorg-thema/index.html"]);
});
