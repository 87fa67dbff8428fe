/** The first keys of shards: which shard holds a text. */
class ShardKeys {
  /** @param {string} keys one on a line, in the order of their bytes */
  constructor(keys) {
    this.keys = keys === "" ? [] : keys.split("\n").map(byteString);
  }

  /**
   * The shard in which a text stands, if anywhere; −1 when there are none.
   * @param {string} text
   */
  shardOf(text) {
    const sought = byteString(text);
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.keys[middle] <= sought) low = middle + 1;
      else high = middle;
    }
    return Math.min(Math.max(low - 1, 0), this.keys.length - 1);
  }

  /**
   * The shards with texts that begin with the same letters as a text, the nearest to it first.
   * @param {string} text
   * @param {number} length how many letters
   * @param {number} most how many shards
   */
  around(text, length, most) {
    if (this.keys.length === 0) return [];
    const start = [...text].slice(0, length).join("");
    const first = this.shardOf(start);
    const last = this.shardOf(`${start}\u{10ffff}`);
    const home = this.shardOf(text);
    const shards = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return shards.sort((a, b) => Math.abs(a - home) - Math.abs(b - home)).slice(0, most);
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
  async home(form) {
    const number = this.keys.shardOf(form);
    return number < 0 ? { entries: [], byForm: new Map() } : this.shard(number);
  }

  /**
   * @param {string} form
   * @returns {Promise<Entry | undefined>}
   */
  async find(form) {
    return (await this.home(form)).byForm.get(form);
  }

  /**
   * Words spelled backwards that stand in a shard of theirs, read forwards.
   * @param {number} number
   * @returns {Promise<{form: string, documents: number}[]>}
   */
  reversed(number) {
    return this.source.load("r", number, (bytes) => {
      const reader = new ByteReader(bytes);
      const forms = reader.sortedTexts(reader.number()).map(backwards);
      return forms.map((form) => ({ form, documents: reader.number() }));
    });
  }

  /**
   * Fetches the lists of a family, unless they are there.
   * @param {Family} family
   */
  async fill(family) {
    if (family.lists) return;
    const bytes = await this.source.load("p", family.place.file, (content) => content);
    family.lists = decodeLists(bytes, family, this.codes, this.levels);
  }
}

/**
 * A word read from its last character to its first.
 * @param {string} word
 */
function backwards(word) {
  return [...word].reverse().join("");
}
