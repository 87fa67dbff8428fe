import assert from "node:assert/strict";
import test from "node:test";
import { page } from "./page.mjs";

const { bestSentence, fragmentTo, shorten } = page;
const isHit = (form) => ["mantelzorg", "rust"].includes(form);

test("the sentence with most of the words is the best", () => {
  const text = "Mantelzorg is zwaar. Wie mantelzorg geeft, heeft soms rust nodig. Rust en mantelzorg.";
  assert.equal(bestSentence(text, isHit), "Wie mantelzorg geeft, heeft soms rust nodig.");
});

test("of equal sentences a heading comes last", () => {
  const text = "Mantelzorg\nEen naaste die mantelzorg geeft, houdt het zo langer vol.";
  assert.equal(bestSentence(text, isHit), "Een naaste die mantelzorg geeft, houdt het zo langer vol.");
});

test("an abbreviation does not end a sentence", () => {
  assert.equal(bestSentence("Denk aan mantelzorg, e.d. en aan rust.", isHit),
    "Denk aan mantelzorg, e.d. en aan rust.");
});

test("without a hit there is no best sentence", () => {
  assert.equal(bestSentence("Iets anders. En nog iets.", isHit), "");
  assert.equal(bestSentence("", isHit), "");
});

test("a long sentence is cut between words and keeps its hit", () => {
  const sentence = `${"een woord ".repeat(60)}mantelzorg ${"en meer ".repeat(60)}`.trim();
  const short = shorten(sentence, isHit);
  assert.ok(short.length < 330 && short.includes("mantelzorg"));
  assert.match(short, /^… (een|woord) .* …$/);
  assert.equal(shorten("a".repeat(1000), isHit).includes("…"), false);
});

test("a sentence of usual length stays whole", () => {
  assert.equal(shorten("Een zin met mantelzorg.", isHit), "Een zin met mantelzorg.");
});

test("a hyphen does not break the fragment of an address", () => {
  assert.equal(fragmentTo("e-health, nu & later"), ":~:text=e%2Dhealth%2C%20nu%20%26%20later");
});
