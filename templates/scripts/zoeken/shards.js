/** A shard that cannot be had: what went wrong, and with which file. */
class ShardError extends Error {
  /**
   * @param {"missing" | "damaged" | "slow" | "nodecompress" | "nodisk"} kind
   * @param {string} path relative to the search page
   */
  constructor(kind, path) {
    super(`${kind}: ${path}`);
    this.kind = kind;
    this.path = path;
  }
}

/**
 * Fetches shards and keeps them decoded. A shard is asked for once, however many want it; one that
 * failed is not kept, so that asking again tries again, past the browser's own cache.
 */
class ShardSource {
  /**
   * @param {object} root the index's root, see docs/zoekindex.md
   * @param {number} patience how long a shard may take, in milliseconds
   */
  constructor(root, patience = 12000) {
    this.root = root;
    this.patience = patience;
    this.failed = new Set();
    this.forget();
  }

  /** Lets go of everything fetched. */
  forget() {
    this.kept = new Map();
  }

  /**
   * The shard, decoded.
   * @template T
   * @param {string} kind the folder: w, r, p, d or f
   * @param {number | string} name
   * @param {(bytes: Uint8Array) => T} decode
   * @returns {Promise<T>} fails with a ShardError
   */
  load(kind, name, decode) {
    const path = `${this.root.folder}/${kind}/${name}.bin`;
    return this.keep(path, async () => {
      if (typeof DecompressionStream === "undefined") throw new ShardError("nodecompress", path);
      const packed = await (location.protocol === "file:"
        ? loadRest().then(() => readTwin(this, kind, name)) : this.fetch(path));
      try {
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
        return decode(new Uint8Array(await new Response(stream).arrayBuffer()));
      } catch (_) {
        throw new ShardError("damaged", path);
      }
    });
  }

  /**
   * What was made for a path before, or else is made now.
   * @template T
   * @param {string} path
   * @param {() => Promise<T>} make
   * @returns {Promise<T>}
   */
  keep(path, make) {
    return remember(this.kept, path, () => {
      const made = make();
      made.catch(() => {
        this.failed.add(path);
        this.kept.delete(path);
      });
      return made;
    });
  }

  async fetch(path) {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => controller.abort(), this.patience);
    try {
      const cache = this.failed.has(path) ? "reload" : "default";
      const response = await fetch(path, { signal, cache });
      if (response.ok) return await response.arrayBuffer();
    } catch (_) {
      if (signal.aborted) throw new ShardError("slow", path);
    } finally {
      clearTimeout(timer);
    }
    throw new ShardError("missing", path);
  }
}
