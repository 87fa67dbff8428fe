/** Narrows answers to the values that a reader chose, and counts what each value would leave. */
class Narrowing {
  /** @param {Engine} engine */
  constructor({ root, source, facets, ranking }) {
    Object.assign(this, { root, source, facets, ranking, kept: new Map() });
  }

  /**
   * @param {string} name
   * @returns {Promise<{values: object[], lists: Uint32Array[]}>} fails with a ShardError
   */
  async load(name) {
    const { root, kept } = this;
    const { values, shard, ready } = this.facets.find((facet) => facet.name === name);
    if (!ready) return this.source.load("f", name, (bytes) => decodeFacet(bytes, values));
    return remember(kept, name, () => (shard ? decodeFacet(fromBase64(shard), values)
      : { values, lists: listsOfRuns(values, name === "soort"
        ? root.kinds.map((kind, at) => [at, kind[3]])
        : root.runs.map(([, fase, count]) => [fase, count])) }));
  }

  /**
   * The lists of the values that are chosen, of each facet with one that exists.
   * @param {Map<string, string[]>} filters
   * @param {(work: Promise) => Promise} attempt what to do with a facet that cannot be had
   * @returns {Promise<Uint32Array[][]>}
   */
  async choices(filters, attempt) {
    const known = [...filters].filter(([name]) => this.facets.some((facet) => facet.name === name));
    const choices = await Promise.all(known.map(async ([name, chosen]) => {
      const facet = await attempt(this.load(name));
      return facet ? facet.lists.filter((_, at) => chosen.includes(facet.values[at].value)) : [];
    }));
    return choices.filter((lists) => lists.length);
  }

  /**
   * The documents that stand in a list of each choice.
   * @param {Uint32Array} docs
   * @param {Uint32Array[][]} choices of each facet, the lists of the values chosen
   * @returns {Uint32Array}
   */
  narrow(docs, choices) {
    if (!choices.length) return docs;
    const marks = this.mark(docs);
    choices.forEach((lists, index) => {
      for (const list of lists) {
        for (const doc of list) if (marks[doc] === index + 1) marks[doc] += 1;
      }
    });
    return docs.filter((doc) => marks[doc] > choices.length);
  }

  /** @param {Uint32Array} docs */
  mark(docs) {
    const marks = this.ranking.marks.fill(0);
    for (const doc of docs) marks[doc] = 1;
    return marks;
  }

  /**
   * The documents that do not hold all of some words, their synonyms aside.
   * @param {Uint32Array} docs
   * @param {Entry[]} words
   * @returns {Uint32Array}
   */
  without(docs, words) {
    const marks = this.mark(this.narrow(docs, words.map(({ family }) =>
      (family.lists || []).slice(0, -1).map((list) => list.docs))));
    return docs.filter((doc) => !marks[doc]);
  }

  /**
   * How many hits each value of a facet has, within what is chosen of the other facets.
   * @param {string} name
   * @param {Answer} answer
   * @returns {Promise<{value: string, label: string, count: number, chosen: boolean}[]>} fails with
   *   a ShardError
   */
  async counts(name, { found, filters }) {
    const others = new Map([...filters].filter(([other]) => other !== name));
    const [facet, choices] = await Promise.all([
      this.load(name), this.choices(others, attemptInto([])),
    ]);
    const marks = this.mark(this.narrow(found, choices));
    const chosen = filters.get(name) || [];
    return facet.values.map(({ value, label }, at) => ({
      value,
      label,
      count: facet.lists[at].reduce((count, doc) => count + marks[doc], 0),
      chosen: chosen.includes(value),
    }));
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
