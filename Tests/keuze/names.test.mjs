import assert from "node:assert/strict";
import test from "node:test";
import { namesIn, sourceOf } from "./scripts.mjs";

/** The scripts that stand on one page know each other's names. */
const together = {
  zoeken: ["keuze", "zoeken", "zoeken-meer"],
  innovatie: ["keuze", "delen"],
  selectie: ["keuze", "delen", "selectie"],
};

for (const [page, folders] of Object.entries(together)) {
  test(`no two scripts of the page ${page} use the same name`, () => {
    const names = folders.flatMap((folder) => namesIn(sourceOf(folder)));
    assert.deepEqual(names.filter((name, at) => names.indexOf(name) < at), []);
  });
}
