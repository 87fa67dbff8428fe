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
 * @param {Facets} facets
 * @param {ShardSource} source
 * @param {number[]} ids
 * @returns {Promise<Described[]>} in the same order
 */
function describeDocuments(root, facets, source, ids) {
  return Promise.all(Array.from(ids, async (id) => {
    const known = placeOf(root, facets, id);
    try {
      const shard = Math.floor(id / root.block);
      const lines = await source.load("d", shard, (bytes) => utf8.decode(bytes).split("\n"));
      const [title, slug, text] = lines[id % root.block].split("\t");
      return { ...known, title, address: addressOf(known.pattern, slug || slugOf(title)), text };
    } catch (problem) {
      return { ...known, title: "", address: "", text: "", problem };
    }
  }));
}

/**
 * What the number of a document says of it.
 * @param {object} root
 * @param {Facets} facets
 * @param {number} id
 */
function placeOf(root, facets, id) {
  const [kind, kindLabel, pattern] = runAround(root.kinds, id) || [];
  const [lead, step] = runAround(root.runs, id) || [];
  const thema = facets.get("thema")?.values[lead];
  const fase = facets.get("fase")?.values[step];
  return {
    id,
    kind,
    kindLabel,
    pattern,
    fase: fase?.value || null,
    faseLabel: fase?.label || null,
    thema: thema?.value || null,
    themaLabel: thema?.label || null,
    problem: null,
  };
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
  });
}

/**
 * @param {string} pattern the address of its kind, with * for the slug
 * @param {string} slug
 */
function addressOf(pattern, slug) {
  return slug.startsWith("/") ? slug.slice(1) : pattern.replace("*", () => slug);
}

/**
 * The slug of a title.
 * @param {string} title
 */
function slugOf(title) {
  return fold(title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
