/**
 * The bytes of a shard from its script twin, for a site opened from disk, where fetch is refused. A
 * twin holds several shards, and calls `leernetwerkSchijf` with them.
 * @param {ShardSource} source
 * @param {string} kind
 * @param {number | string} name
 * @returns {Promise<Uint8Array>} as they stand in its `.bin` file
 */
async function readTwin(source, kind, name) {
  const { root } = source;
  const number = kind === "f" ? filedFacets(root).findIndex((facet) => facet.name === name) : name;
  const firsts = root.disk?.[kind];
  if (!firsts) throw new ShardError("nodisk", kind);
  const twin = firsts.filter((first) => first <= number).length - 1;
  const path = `${root.folder}/s/${kind}${twin}.js`;
  const reader = new ByteReader(await source.keep(path, () => runTwin(path, source.patience)));
  for (let before = number - firsts[twin]; before > 0; before--) reader.slice(reader.number());
  return reader.slice(reader.number());
}

/**
 * Runs a twin.
 * @param {string} path
 * @param {number} patience in milliseconds
 * @returns {Promise<Uint8Array>} its shards, each behind a varint of its length
 */
function runTwin(path, patience) {
  return new Promise((resolve, reject) => {
    const fail = (kind) => () => reject(new ShardError(kind, path));
    const script = document.createElement("script");
    script.onerror = fail("missing");
    script.onload = fail("damaged");
    setTimeout(fail("slow"), patience);
    twinReaders.set(path, (text) => resolve(fromBase64(text)));
    window.leernetwerkSchijf = (kind, twin, text) =>
      twinReaders.get(path.replace(/\w+\.js$/, `${kind}${twin}.js`))(text);
    script.src = scriptAddress(path);
    document.head.append(script);
  });
}

/** Who waits for each twin. */
const twinReaders = new Map();

/**
 * @param {string} text
 * @returns {Uint8Array}
 */
function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
