/**
 * Reads shards from script twins, for a site opened from disk, where fetch is refused. A twin holds
 * several shards; it calls `leernetwerkSchijf` with them.
 */
class TwinReader {
  /**
   * @param {object} root the index's root, see docs/zoekindex.md
   * @param {number} patience how long a twin may take, in milliseconds
   */
  constructor(root, patience) {
    this.root = root;
    this.patience = patience;
    this.waiting = new Map();
    window.leernetwerkSchijf = (kind, twin, text) => this.waiting.get(kind + twin)(text);
    this.forget();
  }

  forget() {
    this.loaded = new Map();
  }

  /**
   * The bytes of a shard, as they stand in its `.bin` file.
   * @param {string} kind
   * @param {number | string} name
   * @returns {Promise<Uint8Array>}
   */
  async read(kind, name) {
    const number = kind === "f" ? filedFacets(this.root).findIndex((f) => f.name === name) : name;
    const firsts = this.root.disk?.[kind];
    if (!firsts) throw new ShardError("nodisk", kind);
    const twin = firsts.filter((first) => first <= number).length - 1;
    const key = `${kind}${twin}`;
    if (!this.loaded.has(key)) {
      const shards = this.run(key).then(unpackTwin);
      this.loaded.set(key, shards);
      shards.catch(() => this.loaded.delete(key));
    }
    const shard = (await this.loaded.get(key))[number - firsts[twin]];
    if (!shard) throw new ShardError("damaged", key);
    return shard;
  }

  /**
   * Runs a twin.
   * @param {string} key kind and number
   * @returns {Promise<string>} its shards, in base64
   */
  run(key) {
    const path = `${this.root.folder}/s/${key}.js`;
    return new Promise((resolve, reject) => {
      this.waiting.set(key, resolve);
      const script = document.createElement("script");
      script.onerror = () => reject(new ShardError("missing", path));
      script.onload = () => reject(new ShardError("damaged", path));
      setTimeout(() => reject(new ShardError("slow", path)), this.patience);
      script.src = path;
      document.head.append(script);
    });
  }
}

/**
 * The shards in a twin.
 * @param {string} text base64
 * @returns {Uint8Array[]}
 */
function unpackTwin(text) {
  const reader = new ByteReader(fromBase64(text));
  const shards = [];
  while (reader.at < reader.bytes.length) shards.push(reader.slice(reader.number()));
  return shards;
}

/**
 * @param {string} text
 * @returns {Uint8Array}
 */
function fromBase64(text) {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
