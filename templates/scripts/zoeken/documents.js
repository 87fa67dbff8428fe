/**
 * What a result shows of a document.
 * @typedef {object} Described
 * @property {number} id
 * @property {string} title
 * @property {string} address relative to the root of the site
 * @property {string} kind
 * @property {string} kindLabel
 * @property {string | null} fase
 * @property {string | null} faseLabel
 * @property {string | null} thema
 * @property {string | null} themaLabel
 * @property {string} text
 * @property {ShardError | null} problem why title, address and text are empty
 */

/**
 * Describes documents; those whose shard cannot be had are described without their text.
 * @param {object} root
 * @param {Facet[]} facets
 * @param {ShardSource} source
 * @param {number[]} ids
 * @returns {Promise<Described[]>} in the same order
 */
function describeDocuments(root, facets, source, ids) {
  return Promise.all(ids.map(async (id) => {
    const [kind, kindLabel, pattern] = runAround(root.kinds, id);
    const [lead, step] = runAround(root.runs, id);
    const { value: thema = null, label: themaLabel = null } = valueOf(facets, "thema", lead);
    const { value: fase = null, label: faseLabel = null } = valueOf(facets, "fase", step);
    const known = { id, kind, kindLabel, fase, faseLabel, thema, themaLabel };
    try {
      const lines = await source.load("d", Math.floor(id / root.block),
        (bytes) => utf8.decode(bytes).split("\n"));
      const [title, slug, text] = lines[id % root.block].split("\t");
      const address = slug[0] === "/" ? slug.slice(1)
        : pattern.replace("*", () => slug || slugOf(title));
      return { ...known, title, address, text, problem: null };
    } catch (problem) {
      return { ...known, title: "", address: "", text: "", problem };
    }
  }));
}

/** The value of a facet with a number; empty when there is none. */
function valueOf(facets, name, number) {
  return facets.find((facet) => facet.name === name)?.values[number] || {};
}

/**
 * The run that holds a document; a run ends with how many it holds.
 * @param {any[][]} runs
 * @param {number} id
 */
function runAround(runs, id) {
  let end = 0;
  return runs.find((run) => {
    end += run[run.length - 1];
    return id < end;
  }) || [];
}

/**
 * The slug of a title.
 * @param {string} title
 */
function slugOf(title) {
  return fold(title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
