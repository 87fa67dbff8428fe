/**
 * @typedef {object} Facet
 * @property {string} name
 * @property {string} title
 * @property {{value: string, label: string}[]} values empty until known
 * @property {boolean} ready whether its documents are known without a request
 * @property {string} [shard] its documents, as they stand in the root
 */

/**
 * By what documents can be narrowed.
 * @param {object} root
 * @returns {Facet[]}
 */
function facetsOf(root) {
  return [{ name: "soort", title: "Soort", values: root.kinds }, ...root.facets]
    .map(({ name, title, values = [], shard }) => ({
      name,
      title,
      values: values.map(([value, label]) => ({ value, label })),
      ready: !!shard || name === "soort" || name === "fase",
      shard,
    }));
}
