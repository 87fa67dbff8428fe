/**
 * What a reader asks.
 * @typedef {{text: string, filters: Map<string, string[]>}} Ask
 */

/**
 * @param {string} query of an address, such as `?q=mantelzorg&fase=pilot`
 * @param {string[]} facets the names that are filters
 * @returns {Ask}
 */
function readAddress(query, facets) {
  const given = new URLSearchParams(query);
  const filters = new Map();
  for (const name of facets) {
    if (given.has(name)) filters.set(name, [...new Set(given.getAll(name))]);
  }
  return { text: (given.get("q") || "").slice(0, longestQuestion), filters };
}

/**
 * @param {Ask} ask
 * @returns {string} the query of an address; `?` when nothing is asked
 */
function writeAddress({ text, filters }) {
  const given = new URLSearchParams(text && { q: text });
  for (const [name, values] of filters) {
    for (const value of values) given.append(name, value);
  }
  return `?${given}`;
}

/**
 * Other filters, with a value more or, when it is there, less.
 * @param {Map<string, string[]>} filters
 * @param {string} name of the facet
 * @param {string} value
 */
function toggleFilter(filters, name, value) {
  const values = filters.get(name) || [];
  const others = values.filter((other) => other !== value);
  const changed = new Map(filters);
  if (others.length === values.length) changed.set(name, [...values, value]);
  else if (others.length) changed.set(name, others);
  else changed.delete(name);
  return changed;
}
