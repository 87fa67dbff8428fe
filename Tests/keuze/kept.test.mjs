import assert from "node:assert/strict";
import test from "node:test";
import { run } from "./scripts.mjs";

const files = ["keuze/addresses.js", "keuze/kept.js"];

/** A window with a storage of so many characters, and what listens to it. */
function world(room = Infinity) {
  const kept = new Map();
  const listeners = { storage: [], pageshow: [] };
  return {
    kept,
    listeners,
    window: { addEventListener: (name, listener) => listeners[name].push(listener) },
    localStorage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => {
        if (value.length > room) throw new Error("full");
        kept.set(key, value);
      },
      removeItem: (key) => kept.delete(key),
    },
  };
}

function listIn(given, changed = () => {}) {
  const { KeptList } = run(files, given);
  return new KeptList("bewaard", changed);
}

test("a list is kept for the next page of this site only", () => {
  const given = world();
  assert.equal(listIn(given).keep(["cazhem", "mitz"]), true);
  assert.deepEqual(listIn(given).slugs, ["cazhem", "mitz"]);
  assert.deepEqual([...given.kept.keys()], ["leernetwerk bewaard /kb/"]);
});

test("an empty list leaves nothing behind, nor does looking", () => {
  const given = world();
  const list = listIn(given);
  list.keep(["cazhem"]);
  list.keep([]);
  assert.equal(list.isOpen, true);
  assert.deepEqual(list.slugs, []);
  assert.equal(given.kept.size, 0);
});

test("what others put in the storage does no harm", () => {
  for (const text of ["", "null", "7", "{}", "[", "\"cazhem\"", "[null, 3, {}, \"<b>\", \"../x\"]"]) {
    const given = world();
    given.kept.set("leernetwerk bewaard /kb/", text);
    assert.deepEqual(listIn(given).slugs, [], text);
  }
  const given = world();
  given.kept.set("leernetwerk bewaard /kb/",
    JSON.stringify(["a", "a", ...Array.from({ length: 500 }, (_, at) => `n-${at}`)]));
  assert.equal(listIn(given).slugs.length, 100);
});

test("where the storage is full or shut a list lives as long as its page", () => {
  const full = listIn(world(3));
  assert.equal(full.isOpen, false);
  assert.equal(full.keep(["cazhem"]), false);
  assert.deepEqual(full.slugs, ["cazhem"]);
  const shut = listIn({ ...world(), get localStorage() { return undefined; } });
  assert.equal(shut.isOpen, false);
  assert.equal(shut.keep(["cazhem"]), false);
  assert.deepEqual(shut.slugs, ["cazhem"]);
});

test("a change in another window is heard, also when all was wiped or a page comes back", () => {
  const given = world();
  let heard = 0;
  const { key } = listIn(given, () => { heard += 1; });
  const [storage] = given.listeners.storage;
  const [pageshow] = given.listeners.pageshow;
  storage({ key });
  storage({ key: null });
  storage({ key: "iets anders" });
  pageshow({ persisted: true });
  pageshow({ persisted: false });
  assert.equal(heard, 3);
});

test("a list with others behind it holds each once, and a hundred at most", () => {
  const { joined } = run(files, world());
  assert.deepEqual(joined(["b", "a"], ["a", "c"]), ["b", "a", "c"]);
  assert.equal(joined([], Array.from({ length: 200 }, (_, at) => `n${at}`)).length, 100);
});
