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
    const values = new Set(given.getAll(name));
    if (values.size) filters.set(name, [...values]);
  }
  return { text: (given.get("q") || "").slice(0, longestQuestion), filters };
}

/**
 * @param {Ask} ask
 * @returns {string} the query of an address; `?` when nothing is asked
 */
function writeAddress({ text, filters }) {
  const given = new URLSearchParams(text.trim() && { q: text.trim() });
  for (const [name, values] of filters) {
    for (const value of values) given.append(name, value);
  }
  return `?${given}`;
}

/** @param {Ask} ask */
function isAsked({ text, filters }) {
  return text.trim() !== "" || filters.size > 0;
}

/**
 * Other filters, with a value more or less.
 * @param {Map<string, string[]>} filters
 * @param {string} name of the facet
 * @param {string} value
 * @param {boolean} chosen
 */
function withFilter(filters, name, value, chosen) {
  const others = (filters.get(name) || []).filter((other) => other !== value);
  const changed = new Map(filters).set(name, chosen ? [...others, value] : others);
  if (!changed.get(name).length) changed.delete(name);
  return changed;
}
