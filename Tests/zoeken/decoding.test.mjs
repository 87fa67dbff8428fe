import assert from "node:assert/strict";
import test from "node:test";
import { Writer, canonicalCodes, defaultCodes } from "./encoder.mjs";
import { engine } from "./engine.mjs";

const { ByteReader, LevelCode, ShardKeys, readList, sortFront, unzigzag } = engine;
const worths = Array.from({ length: 16 }, (_, level) => 100 + level * 50);

/** Numbers that are the same every time. */
function seeded(seed) {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor(state / 4294967296 * most);
  };
}

test("varints are read low bits first, zigzag with its sign", () => {
  const reader = new ByteReader(Uint8Array.of(0x05, 0xac, 0x02, 0xff, 0xff, 0xff, 0xff, 0x0f));
  assert.deepEqual(reader.numbers(3), [5, 300, 4294967295]);
  assert.deepEqual([0, 1, 2, 3, 4].map(unzigzag).map((value) => value + 0), [0, -1, 1, -2, 2]);
});

test("a list of known bytes is read", () => {
  // k = 1; codes 0, 10, 11. Documents 0, 3, 4 with levels 1, 0, 2: gaps 0, 2, 0.
  // 0·0 10 | 1 0·0 0 | 0·0 11, that is 0010 1000 0011.
  const reader = new ByteReader(Uint8Array.of(99, 1, 0b00101000, 0b00110000));
  reader.at = 1;
  const list = readList(reader, 3, new LevelCode([1, 2, 2]), [100, 500, 0]);
  assert.deepEqual([...list.docs], [0, 3, 4]);
  assert.deepEqual([...list.values].map((value) => Math.round(value * 1000)), [500, 100, 1]);
  assert.equal(reader.at, 4);
});

test("lists come back as they were written, whatever the gaps, codes and parameter", () => {
  const random = seeded(7);
  for (let turn = 0; turn < 200; turn++) {
    const lengths = [...defaultCodes].sort(() => random(3) - 1);
    const dense = 1 + random(2000);
    let doc = -1;
    const list = Array.from({ length: 1 + random(60) }, () => [doc += 1 + random(dense), random(16)]);
    const k = random(4) ? undefined : random(16);
    const reader = new ByteReader(
      Uint8Array.from(new Writer().list(list, canonicalCodes(lengths), k).bytes));
    const read = readList(reader, list.length, new LevelCode(lengths), worths);
    assert.deepEqual([...read.docs], list.map(([number]) => number));
    assert.deepEqual(read.values, Float32Array.from(list, ([, level]) => worths[level] / 1000));
    assert.equal(reader.at, reader.bytes.length);
  }
});

test("texts come back in the order of their bytes", () => {
  const texts = ["a", "aan", "aan de", "aap", "z", "ж", "日本", "\uffe1", "𝐀𝐁"];
  const bytes = Uint8Array.from(new Writer().sortedTexts(texts).bytes);
  assert.deepEqual(new ByteReader(bytes).texts(texts.length), texts);
});

test("the shard of a text is the last whose key is not behind it, by bytes", () => {
  const keys = new ShardKeys("b\nbe\nbegr\nz\n\uffe1\n𝐀");
  const shards = { a: 0, b: 0, bd: 0, be: 1, beg: 1, begr: 2, begro: 2, c: 2, zz: 3, "日": 3, "\uffe2": 4, "𝐁": 5 };
  for (const [text, shard] of Object.entries(shards)) assert.equal(keys.shardOf(text), shard, text);
  assert.deepEqual(keys.around("beg", 2), [1, 2]);
  assert.deepEqual(keys.around("beg", 0), [1, 0, 2]);
});

test("the front of a list is what sorting it all would put there", () => {
  const random = seeded(3);
  for (const size of [0, 1, 49, 50, 51, 1000]) {
    const keys = Float64Array.from({ length: size }, () => random(500));
    const sorted = keys.slice().sort();
    sortFront(keys, 50);
    assert.deepEqual(keys.subarray(0, 50), sorted.subarray(0, 50));
    assert.deepEqual(keys.slice().sort(), sorted);
  }
});
