/** The first keys of shards: which shard holds a text. */
class ShardKeys {
  /** @param {string} keys one on a line, in the order of their bytes */
  constructor(keys) {
    this.keys = keys.split("\n").map(byteString);
  }

  /**
   * The shard in which a text stands, if anywhere.
   * @param {string} text
   */
  shardOf(text) {
    const sought = byteString(text);
    let low = 0;
    let high = this.keys.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle] <= sought) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * The shards with texts that begin with the same letters as a text; the three nearest to it.
   * @param {string} text
   * @param {number} length how many letters
   */
  around(text, length) {
    const start = text.slice(0, length);
    const home = this.shardOf(text);
    const last = this.shardOf(`${start}\u{10ffff}`);
    const shards = [];
    for (let shard = this.shardOf(start); shard <= last; shard++) shards.push(shard);
    return shards.sort((a, b) => Math.abs(a - home) - Math.abs(b - home)).slice(0, 3);
  }
}

/**
 * A text as a string of its UTF-8 bytes, which JavaScript compares in the order of bytes.
 * @param {string} text
 */
function byteString(text) {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** All spellings that lead somewhere. */
class Lexicon {
  /**
   * @param {object} root
   * @param {ShardSource} source
   */
  constructor(root, source) {
    this.source = source;
    this.levels = root.levels;
    this.codes = root.codes.map((lengths) => new LevelCode(lengths));
    this.keys = new ShardKeys(root.words);
    this.reversedKeys = new ShardKeys(root.reversed);
  }

  /**
   * @param {number} number
   * @returns {Promise<WordShard>}
   */
  shard(number) {
    return this.source.load("w", number, (bytes) => decodeWordShard(bytes, this.levels));
  }

  /**
   * The shard in which a form stands, if anywhere.
   * @param {string} form
   * @returns {Promise<WordShard>}
   */
  home(form) {
    return this.shard(this.keys.shardOf(form));
  }

  /**
   * @param {string} form
   * @returns {Promise<Entry | undefined>}
   */
  async find(form) {
    return (await this.home(form)).get(form);
  }

  /**
   * Words spelled backwards that stand in a shard of theirs, read forwards.
   * @param {number} number
   * @returns {Promise<{form: string, documents: number}[]>}
   */
  reversed(number) {
    return this.source.load("r", number, (bytes) => {
      const reader = new ByteReader(bytes);
      return reader.texts(reader.number())
        .map((form) => ({ form: backwards(form), documents: reader.number() }));
    });
  }

  /**
   * Fetches the lists of a family, unless they are there.
   * @param {Family} family
   */
  async fill(family) {
    if (family.lists) return;
    const reader = new ByteReader(await this.source.load("p", family.file, (bytes) => bytes));
    reader.at = family.offset;
    family.lists = family.sizes.map((size, at) => {
      const sort = sortOf(family.sizes, at);
      return readList(reader, size, this.codes[sort], this.levels[sort]);
    });
  }
}

/**
 * A word read from its last character to its first.
 * @param {string} word
 */
function backwards(word) {
  return [...word].reverse().join("");
}
