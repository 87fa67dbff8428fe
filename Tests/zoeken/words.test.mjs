import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { engine } from "./engine.mjs";

const { fold, wordsOf } = engine;
const vectors = JSON.parse(
  readFileSync(new URL("../vectors/words.json", import.meta.url), "utf8"));

for (const { text, folded } of vectors.fold) {
  test(`${JSON.stringify(text)} is folded to ${JSON.stringify(folded)}`, () => {
    assert.equal(fold(text), folded);
  });
}

for (const { text, words } of vectors.words) {
  const title = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  test(`the words of ${JSON.stringify(title)} are those of the vector`, () => {
    const found = wordsOf(text)
      .map(({ form, parts, start, end }) => ({ form, parts, text: text.slice(start, end) }));
    assert.deepEqual(found, words.map((word) => ({ parts: [], ...word })));
  });
}
