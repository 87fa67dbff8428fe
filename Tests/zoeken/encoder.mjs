import { deflateSync } from "node:zlib";

/** Writes the index of docs/zoekindex.md, so that the engine can be tried on a small one. */
export class Writer {
  constructor() {
    this.bytes = [];
    this.free = 0;
  }

  varint(value) {
    for (; value > 127; value = Math.floor(value / 128)) this.bytes.push((value % 128) + 128);
    this.bytes.push(value);
    return this;
  }

  zigzag(value) {
    return this.varint(value < 0 ? -value * 2 - 1 : value * 2);
  }

  raw(bytes) {
    for (const byte of bytes) this.bytes.push(byte);
    this.free = 0;
    return this;
  }

  text(text) {
    const bytes = Buffer.from(text);
    return this.varint(bytes.length).raw(bytes);
  }

  bit(bit) {
    if (this.free === 0) {
      this.bytes.push(0);
      this.free = 8;
    }
    this.free -= 1;
    this.bytes[this.bytes.length - 1] |= bit << this.free;
  }

  sortedTexts(texts) {
    let before = Buffer.alloc(0);
    const tails = texts.map((text) => {
      const bytes = Buffer.from(text);
      let shared = 0;
      while (shared < before.length && before[shared] === bytes[shared]) shared += 1;
      before = bytes;
      return [shared, bytes.subarray(shared)];
    });
    this.raw(tails.map(([shared]) => shared)).raw(tails.map(([, tail]) => tail.length));
    for (const [, tail] of tails) this.raw(tail);
    return this;
  }

  /** @param {[number, number][]} list documents with levels; @param {string[]} codes none: no levels */
  list(list, codes, k) {
    if (list.length === 0) return this;
    const gaps = list.map(([doc], index) => doc - (index ? list[index - 1][0] : -1) - 1);
    const best = k ?? Math.max(0, Math.floor(Math.log2(gaps.reduce((a, b) => a + b, 1) / gaps.length)));
    this.raw([best]);
    if (codes && list.length >= 128) {
      codes = canonicalCodes(ownLengths);
      this.raw(Array.from({ length: 8 }, (_, at) => ownLengths[2 * at] * 16 + ownLengths[2 * at + 1]));
    }
    list.forEach(([, level], index) => {
      for (let ones = gaps[index] >> best; ones > 0; ones--) this.bit(1);
      this.bit(0);
      for (let at = best - 1; at >= 0; at--) this.bit((gaps[index] >> at) & 1);
      if (codes) for (const bit of codes[level]) this.bit(Number(bit));
    });
    this.free = 0;
    return this;
  }
}

/** The lengths of the codes of a long list, whichever levels it has. */
const ownLengths = Array(16).fill(4);

/** The canonical codes, as text of zeros and ones, for lengths in bits. */
export function canonicalCodes(lengths) {
  const codes = [];
  let code = 0;
  let last = 0;
  for (const level of [...lengths.keys()].sort((a, b) => lengths[a] - lengths[b] || a - b)) {
    code *= 2 ** (lengths[level] - last);
    last = lengths[level];
    codes[level] = code.toString(2).padStart(last, "0");
    code += 1;
  }
  return codes;
}

export const defaultCodes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15];
const worths = Array.from({ length: 16 }, (_, level) => 100 + level * 60);
const inBytes = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const backwards = (word) => [...word].reverse().join("");

function chunks(all, size) {
  return Array.from({ length: Math.ceil(all.length / size) },
    (_, index) => all.slice(index * size, (index + 1) * size));
}

function directory(shards) {
  let before = Buffer.alloc(0);
  return shards.map((keys) => {
    const first = Buffer.from(keys[0]);
    let end = 0;
    while (end < before.length && before[end] === first[end]) end += 1;
    end = Math.min(end + 1, first.length);
    while (end < first.length && (first[end] & 0xc0) === 0x80) end += 1;
    before = Buffer.from(keys[keys.length - 1]);
    return first.subarray(0, end).toString();
  }).join("\n");
}

/**
 * @typedef {object} FamilySpec
 * @property {[string, [number, number][] | null][]} forms each with its list, or null for a spelling on no page
 * @property {[number, number][]} [parts]
 * @property {[number, number][]} [synonyms]
 * @property {[number, string][]} [hints]
 */

/**
 * @returns {{root: object, files: Map<string, Uint8Array>}} files by path, zlib
 */
export function writeIndex({
  documents, families, guards = [], shown = {}, facets = [], kinds, runs = [],
  stop = "de het een van voor in", entriesPerShard = 6, block = 2, postingsLength = 60,
  codes = defaultCodes, disk = false,
}) {
  const folder = "abc123";
  const raw = new Map();
  const table = canonicalCodes(codes);
  const all = families.map((family) => {
    const lists = [...family.forms.filter(([, list]) => list).map(([, list]) => list),
      family.parts ?? [], family.synonyms ?? []];
    return { ...family, lists, total: lists.reduce((sum, list) => sum + list.length, 0) };
  });

  const postings = [];
  for (const family of all) {
    if (family.total <= 6) continue;
    const bytes = family.lists.flatMap((list) => new Writer().list(list, table).bytes);
    if (!postings.length || postings[postings.length - 1].length + bytes.length > postingsLength) {
      postings.push([]);
    }
    family.file = postings.length - 1;
    family.offset = postings[family.file].length;
    postings[family.file].push(...bytes);
  }
  postings.forEach((bytes, index) => raw.set(`p/${index}`, bytes));

  const entries = all.flatMap((family) => {
    let own = 0;
    return family.forms.map(([form, list]) => ({ form, family, own: list ? ++own : 0 }));
  }).concat(guards.map((form) => ({ form, family: null, own: 0 })))
    .sort((a, b) => inBytes(a.form, b.form));
  const wordShards = chunks(entries, entriesPerShard);
  wordShards.forEach((shard, index) => raw.set(`w/${index}`, wordShard(shard, shown)));

  const reversed = entries.filter(({ family, form }) => family && !form.includes(" "))
    .map(({ form, family }) => [backwards(form), family.total])
    .sort((a, b) => inBytes(a[0], b[0]));
  const reversedShards = chunks(reversed, entriesPerShard);
  reversedShards.forEach((shard, index) => {
    const writer = new Writer().varint(shard.length).sortedTexts(shard.map(([form]) => form));
    for (const [, count] of shard) writer.varint(count);
    raw.set(`r/${index}`, writer.bytes);
  });

  chunks(documents, block).forEach((shard, index) => raw.set(`d/${index}`, Buffer.from(
    shard.map(({ title, slug = "", text = "" }) => `${title}\t${slug}\t${text}`).join("\n"))));

  const rootFacets = facets.map(({ name, title, values, place }) => {
    const pairs = values.map(([value, label]) => [value, label]);
    if (name === "fase") return { name, title, values: pairs };
    const writer = new Writer()
      .text(place === "file" ? pairs.map((pair) => pair.join("\t")).join("\n") : "");
    for (const [, , docs] of values) {
      writer.varint(docs.length).list(docs.map((doc) => [doc, 0]), null);
    }
    if (place === "file" || place === "lists") raw.set(`f/${name}`, writer.bytes);
    return {
      name, title,
      ...(place === "file" ? {} : { values: pairs }),
      ...(place ? {} : { shard: Buffer.from(writer.bytes).toString("base64") }),
    };
  });

  const root = {
    version: 1, folder, documents: documents.length, block,
    kinds: kinds ?? [["innovatie", "Innovatie", "innovaties/*/index.html", documents.length]],
    runs: runs.length ? runs : [[-1, 0, documents.length]],
    facets: rootFacets,
    words: directory(wordShards.map((shard) => shard.map(({ form }) => form))),
    reversed: directory(reversedShards.map((shard) => shard.map(([form]) => form))),
    stop, levels: [worths, worths, worths], codes: [codes, codes, codes], sibling: 800,
  };
  const files = new Map([...raw].map(([path, bytes]) =>
    [`${folder}/${path}.bin`, new Uint8Array(deflateSync(Uint8Array.from(bytes)))]));
  if (disk) root.disk = writeTwins(root, files);
  return { root, files };
}

function wordShard(shard, shown) {
  const families = [...new Set(shard.map(({ family }) => family).filter(Boolean))];
  const writer = new Writer().varint(shard.length).varint(families.length)
    .sortedTexts(shard.map(({ form }) => form));
  let before = -1;
  for (const { family } of shard) {
    if (!family) writer.varint(0);
    else {
      const gap = families.indexOf(family) - before - 1;
      writer.varint(1 + (gap < 0 ? -gap * 2 - 1 : gap * 2));
      before = families.indexOf(family);
    }
  }
  for (const { own } of shard) writer.varint(own);
  let file = 0;
  for (const family of families) {
    writer.varint(family.lists.length - 2);
    for (const list of family.lists) writer.varint(list.length);
    if (family.total > 6) {
      writer.zigzag(family.file - file).varint(family.offset);
      file = family.file;
    } else {
      for (const list of family.lists) {
        list.forEach(([doc, level], index) =>
          writer.varint((doc - (index ? list[index - 1][0] : -1) - 1) * 16 + level));
      }
    }
    writer.varint(family.hints?.length ?? 0);
    for (const [sort, text] of family.hints ?? []) writer.varint(sort).text(text);
  }
  const written = shard.map(({ form }, index) => [index, Object.hasOwn(shown, form) && shown[form]]).filter(([, text]) => text);
  writer.varint(written.length);
  written.forEach(([index, text], at) =>
    writer.varint(index - (at ? written[at - 1][0] : -1) - 1).text(text));
  return writer.bytes;
}

/** Two shards in each twin. */
function writeTwins(root, files) {
  const disk = {};
  for (const kind of "wrpdf") {
    const filed = root.facets.filter(({ name, shard }) => !shard && name !== "fase");
    const names = kind === "f"
      ? filed.map(({ name }) => name)
      : [...files.keys()].filter((path) => path.includes(`/${kind}/`)).map((_, index) => index);
    disk[kind] = chunks(names, 2).map((twin, index) => {
      const writer = new Writer();
      for (const name of twin) {
        const bytes = files.get(`${root.folder}/${kind}/${name}.bin`);
        writer.varint(bytes.length).raw(bytes);
      }
      const text = Buffer.from(writer.bytes).toString("base64");
      files.set(`${root.folder}/s/${kind}${index}.js`,
        `leernetwerkSchijf(${JSON.stringify(kind)},${index},"${text}")`);
      return index * 2;
    });
  }
  return disk;
}
