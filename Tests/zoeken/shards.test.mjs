import assert from "node:assert/strict";
import test from "node:test";
import { engineOver, loadEngine } from "./engine.mjs";
import { indexOf } from "./small.mjs";

const titles = Array.from({ length: 12 }, (_, at) => `Zorg nummer ${at} | ${at % 2 ? "hospice" : "wijk"}`);
const index = indexOf(titles, {}, {
  disk: true, facets: [{ name: "partner", title: "Partner", place: "file", values: [["b", "B", [3]]] }],
});

/** What the reader is told when files of a kind are answered otherwise. */
async function problemsWhen(kind, answer, question = "zorg") {
  const { engine } = engineOver(index, (path, options) =>
    (path.includes(`/${kind}/`) ? answer(path, options) : undefined));
  const { problems, total } = await engine.search(question);
  return [problems.map((problem) => problem.kind), total];
}

test("a missing shard is told, never a silent zero", async () => {
  assert.deepEqual(await problemsWhen("w", () => new Response("", { status: 404 })), [["missing"], 0]);
  assert.deepEqual(await problemsWhen("p", () => new Response("", { status: 503 })), [["missing"], 0]);
  assert.deepEqual(await problemsWhen("p", () => { throw new TypeError("network"); }), [["missing"], 0]);
});

test("a shard that is cut off, changed or a page in its place is damaged", async () => {
  const bytes = (path) => index.files.get(path);
  assert.deepEqual(await problemsWhen("p", (path) => new Response(bytes(path).slice(0, -3))), [["damaged"], 0]);
  assert.deepEqual(await problemsWhen("p", (path) => {
    const other = bytes(path).slice();
    other[other.length - 1] ^= 1;
    return new Response(other);
  }), [["damaged"], 0]);
  assert.deepEqual(await problemsWhen("w", () => new Response("<!doctype html><p>Niet gevonden")), [["damaged"], 0]);
});

test("a shard that does not come in time is slow", async () => {
  const never = (_, { signal }) => new Promise((__, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
  assert.deepEqual(await problemsWhen("w", never), [["slow"], 0]);
});

test("what can be known without the shard is shown", async () => {
  const { engine } = engineOver(index, (path) =>
    (path.includes("/p/") ? new Response("", { status: 404 }) : undefined));
  const answer = await engine.search("zorg 3");
  assert.deepEqual(answer.ids, [3]);
  assert.deepEqual(answer.relaxed, []);
  assert.equal(answer.problems.length, 1);
});

test("asking again tries again, past the cache of the browser", async () => {
  let isDown = true;
  const caches = [];
  const { engine } = engineOver(index, (path, { cache }) => {
    if (!path.includes("/w/")) return undefined;
    caches.push(cache);
    return isDown ? new Response("", { status: 404 }) : undefined;
  });
  assert.equal((await engine.search("zorg")).total, 0);
  isDown = false;
  assert.equal((await engine.search("zorg")).total, 12);
  assert.deepEqual(caches, ["default", "reload"]);
});

test("a shard is asked for once", async () => {
  const { engine, asked } = engineOver(index);
  await Promise.all([engine.search("zorg"), engine.search("zorg"), engine.complete("zo")]);
  await engine.search("zorg");
  assert.equal(new Set(asked).size, asked.length);
});

test("results without their shard are described as far as known", async () => {
  const { engine } = engineOver(index, (path) =>
    (path.endsWith("/d/0.bin") ? new Response("", { status: 404 }) : undefined));
  const [first, third] = await engine.describe([0, 2]);
  assert.deepEqual([first.title, first.kind, first.problem.kind], ["", "innovatie", "missing"]);
  assert.deepEqual([third.title, third.problem], ["Zorg nummer 2", null]);
});

test("a browser that cannot decompress says so", async () => {
  const { Engine, ShardSource } = loadEngine({ DecompressionStream: undefined });
  const { problems } = await new Engine(index.root, new ShardSource(index.root)).search("zorg");
  assert.deepEqual(problems.map(({ kind }) => kind), ["nodecompress"]);
});

/** An engine opened from disk, where scripts stand in for files. */
function engineOnDisk(root, files) {
  const window = {};
  const run = (script) => {
    const text = files.get(script.src);
    if (text === undefined) script.onerror();
    else {
      new Function("leernetwerkSchijf", text)(window.leernetwerkSchijf);
      script.onload();
    }
  };
  const document = {
    createElement: () => ({}),
    head: { append: (script) => setTimeout(() => run(script)) },
  };
  const { Engine, ShardSource } = loadEngine({ window, document, location: { protocol: "file:" } });
  return new Engine(root, new ShardSource(root, 50));
}

test("opened from disk, the same is found through scripts", async () => {
  const engine = engineOnDisk(index.root, index.files);
  for (const question of ["zorg", "hospise", "wijk 4"]) {
    const { ids, problems } = await engine.search(question);
    assert.deepEqual([ids, problems], [(await engineOver(index).engine.search(question)).ids, []]);
  }
  assert.equal((await engine.describe([7]))[0].title, "Zorg nummer 7");
  assert.deepEqual((await engine.search("", { filters: new Map([["partner", ["b"]]]) })).ids, [3]);
});

test("opened from disk without scripts, the reader is told", async () => {
  const missing = await engineOnDisk(index.root, new Map()).search("zorg");
  assert.deepEqual(missing.problems.map(({ kind }) => kind), ["missing"]);
  const { disk, ...root } = index.root;
  const none = await engineOnDisk(root, index.files).search("zorg");
  assert.deepEqual(none.problems.map(({ kind }) => kind), ["nodisk"]);
});
