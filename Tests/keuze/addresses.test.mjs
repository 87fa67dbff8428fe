import assert from "node:assert/strict";
import test from "node:test";
import { run } from "./scripts.mjs";

const { pageFor, queryFor, readAsked, slugAt } =
  run(["keuze/addresses.js", "selectie/asked.js"]);
const nothing = { slugs: [], refused: [], doubled: [] };

test("an address is read as it was written", () => {
  const slugs = ["cazhem", "mitz", "24-7-zorg"];
  assert.equal(queryFor(slugs), "?i=cazhem,mitz,24-7-zorg");
  assert.deepEqual(readAsked(queryFor(slugs), 12), { ...nothing, slugs });
  assert.equal(pageFor("selectie", slugs), "https://a.example/kb/selectie/index.html?i=cazhem,mitz,24-7-zorg");
  assert.equal(queryFor([]), "");
});

test("an address is read as programs for mail change it", () => {
  for (const query of ["?i=cazhem%2Cmitz", "?i=cazhem,mitz.", "?i=cazhem, mitz)", "?i=cazhem&i=mitz",
    "?i=CAZHEM,Mitz", "?i=,cazhem,,mitz,", "?utm=x&i=cazhem,mitz&q=1"]) {
    assert.deepEqual(readAsked(query, 12), { ...nothing, slugs: ["cazhem", "mitz"] }, query);
  }
});

test("what stands twice is taken once, and said", () => {
  assert.deepEqual(readAsked("?i=mitz,cazhem,mitz,mitz", 12),
    { ...nothing, slugs: ["mitz", "cazhem"], doubled: ["mitz"] });
});

test("what is no name of a page is refused, as it was written", () => {
  const hostile = ["<b>x</b>", "../../x", "a/b", "__proto__", "a--b", "-a", "a%00b", "javascript:x",
    "é", "\u202eabc", "a".repeat(201)];
  for (const name of hostile) {
    const { slugs, refused } = readAsked(`?i=${encodeURIComponent(name)}`, 12);
    assert.deepEqual(slugs, [], name);
    assert.equal(refused.length, 1, name);
    assert.equal(refused[0].slice(0, 10), name.slice(0, 10));
    assert.ok([...refused[0]].length <= 41);
  }
  assert.deepEqual(readAsked(`?i=${encodeURIComponent("👵".repeat(99))}`, 12).refused, [`${"👵".repeat(40)}…`]);
});

test("nothing, or far too much, does no harm", () => {
  for (const query of ["", "?", "?i", "?i=", "?i=,,", "?q=x"]) {
    assert.deepEqual(readAsked(query, 12), nothing, query);
  }
  const many = Array.from({ length: 5000 }, (_, number) => `n${number}`);
  assert.equal(readAsked(queryFor(many), 12).slugs.length, 12);
});

test("an innovatie is known by its address, with or without the name of the file", () => {
  const root = "https://a.example/kb/";
  for (const end of ["", "index.html", "index.html#partners", "?x", "index.html:~:text=a"].slice(0, 4)) {
    assert.equal(slugAt(`${root}innovaties/cazhem/${end}`, root), "cazhem", end);
  }
  for (const address of [`${root}innovaties/index.html`, `${root}partners/cazhem/index.html`,
    `${root}innovaties/cazhem/feiten.js`, `${root}themas/x/innovaties/index.html`,
    "https://b.example/kb/innovaties/cazhem/index.html"]) {
    assert.equal(slugAt(address, root), undefined, address);
  }
});
