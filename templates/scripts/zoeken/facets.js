/**
 * @typedef {object} Facet
 * @property {string} name
 * @property {string} title
 * @property {{value: string, label: string}[]} values empty until known
 * @property {Uint32Array[] | undefined} lists the documents of each value, once known
 */

/** What documents can be narrowed by. */
class Facets {
  /**
   * @param {object} root
   * @param {ShardSource} source
   */
  constructor(root, source) {
    this.source = source;
    this.all = [{ name: "soort", title: "Soort", values: root.kinds }, ...root.facets]
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
    return facet.lists ? facet
      : this.source.load("f", name, (bytes) => ({ ...facet, ...decodeFacet(bytes, facet.values) }));
  }

  /**
   * The lists of the values that are chosen, of each facet with one that exists.
   * @param {Map<string, string[]>} filters
   * @param {(work: Promise) => Promise} attempt what to do with a facet that cannot be had
   * @returns {Promise<Uint32Array[][]>}
   */
  async choices(filters, attempt) {
    const known = [...filters].filter(([name]) => this.get(name));
    const choices = await Promise.all(known.map(async ([name, chosen]) => {
      const facet = await attempt(this.load(name));
      return facet ? facet.lists.filter((_, at) => chosen.includes(facet.values[at].value)) : [];
    }));
    return choices.filter((lists) => lists.length);
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
function readFacet(root, { name, title, values: pairs = [], shard }) {
  const values = pairs.map(([value, label]) => ({ value, label }));
  const runs = {
    soort: root.kinds.map((kind, at) => [at, kind[3]]),
    fase: root.runs.map(([, fase, count]) => [fase, count]),
  }[name];
  if (runs) return { name, title, values, lists: listsOfRuns(values, runs) };
  return { name, title, values, ...(shard && decodeFacet(fromBase64(shard), values)) };
}

/**
 * The documents of each value, when documents of one value lie together.
 * @param {any[]} values
 * @param {number[][]} runs in the order of documents: which value, how many documents
 * @returns {Uint32Array[]}
 */
function listsOfRuns(values, runs) {
  const lists = values.map(() => []);
  let doc = 0;
  for (const [value, count] of runs) {
    for (const end = doc + count; doc < end; doc++) lists[value].push(doc);
  }
  return lists.map((list) => new Uint32Array(list));
}

/**
 * @param {Uint8Array} bytes
 * @param {{value: string, label: string}[]} known the values, when the root has them
 */
function decodeFacet(bytes, known) {
  const reader = new ByteReader(bytes);
  const text = reader.text();
  const values = !text ? known : text.split("\n").map((line) => {
    const [value, label] = line.split("\t");
    return { value, label };
  });
  return { values, lists: values.map(() => readList(reader, reader.number()).docs) };
}
