/**
 * @typedef {object} Facet
 * @property {string} name
 * @property {string} title
 * @property {boolean} ready whether its documents are known without a request
 * @property {{value: string, label: string}[]} values empty until known
 * @property {Uint32Array[]} lists the documents of each value; empty until known
 */

/** What documents can be narrowed by. */
class Facets {
  /**
   * @param {object} root
   * @param {ShardSource} source
   */
  constructor(root, source) {
    this.source = source;
    this.all = [{ name: "soort", title: "Soort" }, ...root.facets]
      .map((facet) => readFacet(root, facet));
  }

  /** @param {string} name */
  get(name) {
    return this.all.find((facet) => facet.name === name);
  }

  /**
   * @param {string} name of one that exists
   * @returns {Promise<Facet>} with its documents
   */
  async load(name) {
    const facet = this.get(name);
    if (facet.ready) return facet;
    return this.source.load("f", name, (bytes) => ({ ...facet, ...decodeFacet(bytes, facet) }));
  }

  /**
   * The lists of the values that are chosen, of each facet with one that exists.
   * @param {Map<string, string[]>} filters
   * @param {(work: Promise) => Promise} attempt what to do with a facet that cannot be had
   * @returns {Promise<Uint32Array[][]>}
   */
  async choices(filters, attempt) {
    const names = [...filters.keys()].filter((name) => this.get(name));
    const choices = await Promise.all(names.map(async (name) => {
      const facet = await attempt(this.load(name));
      const chosen = new Set(filters.get(name));
      return facet ? facet.lists.filter((_, index) => chosen.has(facet.values[index].value)) : [];
    }));
    return choices.filter((lists) => lists.length > 0);
  }
}

/**
 * Facets whose documents stand in a file of their own, in the order of the root.
 * @param {object} root
 */
function filedFacets(root) {
  return root.facets.filter(({ name, shard }) => !shard && name !== "fase");
}

/**
 * @param {object} root
 * @param {object} facet as it stands in the root
 * @returns {Facet}
 */
function readFacet(root, facet) {
  const { name, title } = facet;
  const pairs = name === "soort" ? root.kinds : facet.values || [];
  const known = { name, title, ready: true, values: pairs.map(([value, label]) => ({ value, label })) };
  if (name === "soort") {
    return { ...known, lists: listsOfRuns(pairs.length, root.kinds.map((kind, at) => [at, kind[3]])) };
  }
  if (name === "fase") {
    return { ...known, lists: listsOfRuns(pairs.length, root.runs.map((run) => [run[1], run[2]])) };
  }
  if (facet.shard) return { ...known, ...decodeFacet(fromBase64(facet.shard), known) };
  return { ...known, ready: false, lists: [] };
}

/**
 * The documents of each value, when documents of one value lie together.
 * @param {number} count values
 * @param {number[][]} runs in the order of documents: value, how many documents
 * @returns {Uint32Array[]}
 */
function listsOfRuns(count, runs) {
  const lists = Array.from({ length: count }, () => []);
  let doc = 0;
  for (const [value, length] of runs) {
    for (const end = doc + length; doc < end; doc++) lists[value].push(doc);
  }
  return lists.map((list) => Uint32Array.from(list));
}

/**
 * @param {Uint8Array} bytes
 * @param {{values: {value: string, label: string}[]}} known the values, when the root has them
 */
function decodeFacet(bytes, known) {
  const reader = new ByteReader(bytes);
  const text = reader.text();
  const values = text === "" ? known.values : text.split("\n").map((line) => {
    const [value, label] = line.split("\t");
    return { value, label };
  });
  const lists = values.map(() => {
    const count = reader.number();
    const { docs, next } = readList(bytes, reader.at, count);
    reader.at = next;
    return docs;
  });
  return { ready: true, values, lists };
}
