import assert from "node:assert/strict";
import test from "node:test";
import { page } from "./page.mjs";

const { readAddress, toggleFilter, writeAddress } = page;
const facets = ["thema", "fase"];

test("an address is read as it was written", () => {
  const ask = { text: "eenzaam & alleen +1", filters: new Map([["fase", ["pilot", "gewenst"]]]) };
  assert.deepEqual(readAddress(writeAddress(ask), facets), ask);
});

test("an address holds the words, then the filters", () => {
  assert.equal(writeAddress({ text: "zorg", filters: new Map([["thema", ["a", "b"]]]) }),
    "?q=zorg&thema=a&thema=b");
  assert.equal(writeAddress({ text: "", filters: new Map() }), "?");
});

test("what is no filter is left alone", () => {
  const { text, filters } = readAddress("?q=a&q=b&__proto__=x&soep=1&fase=&fase=pilot&fase=pilot", facets);
  assert.equal(text, "a");
  assert.deepEqual([...filters], [["fase", ["", "pilot"]]]);
  assert.deepEqual([...readAddress("", facets).filters], []);
});

test("a question is cut at 200 characters", () => {
  assert.equal(readAddress(`?q=${"a".repeat(10000)}`, facets).text.length, 200);
});

test("choosing a filter again takes it away", () => {
  const none = new Map();
  const one = toggleFilter(none, "fase", "pilot");
  const two = toggleFilter(one, "fase", "gewenst");
  assert.deepEqual([...two], [["fase", ["pilot", "gewenst"]]]);
  assert.deepEqual([...toggleFilter(two, "fase", "pilot")], [["fase", ["gewenst"]]]);
  assert.deepEqual([...toggleFilter(one, "fase", "pilot")], []);
  assert.equal(none.size, 0);
});
