/** Reads a list of documents bit by bit, from the highest bit of each byte. */
class BitReader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} at the byte to begin at
   */
  constructor(bytes, at) {
    this.bytes = bytes;
    this.at = at * 8;
  }

  bit() {
    const at = this.at++;
    return (this.bytes[at >> 3] >> (7 - (at & 7))) & 1;
  }

  /**
   * A number as Rice code.
   * @param {number} low how many bits follow the ones and the zero
   */
  rice(low) {
    let value = 0;
    while (this.bit()) value += 1;
    for (let left = low; left > 0; left--) value = value * 2 + this.bit();
    return value;
  }

  /** The byte behind those that were begun. */
  get next() {
    return Math.ceil(this.at / 8);
  }
}

/** The canonical Huffman code of levels. */
class LevelCode {
  /** @param {number[]} lengths in bits, of each level; 0 for a level that does not occur */
  constructor(lengths) {
    this.counts = Array.from({ length: Math.max(...lengths) },
      (_, index) => lengths.filter((length) => length === index + 1).length);
    this.levels = [...lengths.keys()].filter((level) => lengths[level])
      .sort((a, b) => lengths[a] - lengths[b] || a - b);
  }

  /**
   * @param {BitReader} bits
   * @returns {number}
   */
  read(bits) {
    let code = 0;
    let first = 0;
    let before = 0;
    for (const count of this.counts) {
      code = code * 2 + bits.bit();
      if (code - first < count) return this.levels[before + code - first];
      before += count;
      first = (first + count) * 2;
    }
    throw new RangeError("no such level");
  }
}

/**
 * Documents in ascending order and what each is worth.
 * @typedef {{docs: Uint32Array, values: Float32Array}} List
 */

/**
 * Reads one list.
 * @param {Uint8Array} bytes
 * @param {number} at its first byte
 * @param {number} count documents in it
 * @param {LevelCode} [code] absent: a list without levels
 * @param {number[]} [worth] what a level is worth, in thousandths
 * @returns {List & {next: number}} next: the byte behind it
 */
function readList(bytes, at, count, code, worth) {
  const docs = new Uint32Array(count);
  const values = new Float32Array(code ? count : 0);
  if (count === 0) return { docs, values, next: at };
  const bits = new BitReader(bytes, at + 1);
  let doc = -1;
  for (let index = 0; index < count; index++) {
    doc += bits.rice(bytes[at]) + 1;
    docs[index] = doc;
    if (code) values[index] = levelWorth(worth, code.read(bits));
  }
  if (bits.next > bytes.length) throw new RangeError("end of shard");
  return { docs, values, next: bits.next };
}

/**
 * What a level is worth; never nothing, so that a document that holds a word counts.
 * @param {number[]} worth in thousandths
 * @param {number} level
 */
function levelWorth(worth, level) {
  return Math.max(worth[level], 1) / 1000;
}
