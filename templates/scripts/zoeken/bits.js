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
    for (; low > 0; low--) value = value * 2 + this.bit();
    return value;
  }
}

/** The canonical Huffman code of levels. */
class LevelCode {
  /** @param {number[]} lengths in bits, of each level; 0 for one that does not come up */
  constructor(lengths) {
    // By their bits behind a one, so that leading zeros count.
    this.levels = [];
    let code = 0;
    let last = 0;
    const levels = [...lengths.keys()].filter((level) => lengths[level]);
    for (const level of levels.sort((a, b) => lengths[a] - lengths[b] || a - b)) {
      code <<= lengths[level] - last;
      last = lengths[level];
      this.levels[2 ** last + code++] = level;
    }
  }

  /**
   * @param {BitReader} bits
   * @returns {number}
   */
  read(bits) {
    let code = 1;
    while (this.levels[code] === undefined && code < 1e9) code = code * 2 + bits.bit();
    return this.levels[code];
  }
}

/** A list of so many documents has a code of its own for its levels. */
const longList = 128;

/**
 * Documents in ascending order and what each is worth.
 * @typedef {{docs: Uint32Array, values: Float32Array}} List
 */

/**
 * Reads one list.
 * @param {ByteReader} reader where the list begins; it is left behind it
 * @param {number} count documents in it
 * @param {LevelCode} [code] that of short lists; absent: a list without levels
 * @param {number[]} [worth] what a level is worth, in thousandths
 * @returns {List}
 */
function readList(reader, count, code, worth) {
  const list = emptyList(count);
  if (count === 0) return list;
  const low = reader.number();
  if (code && count >= longList) {
    code = new LevelCode([...reader.slice(8)].flatMap((byte) => [byte >> 4, byte & 15]));
  }
  const bits = new BitReader(reader.bytes, reader.at);
  let doc = -1;
  for (let at = 0; at < count; at++) {
    doc += bits.rice(low) + 1;
    list.docs[at] = doc;
    if (code) list.values[at] = levelWorth(worth, code.read(bits));
  }
  reader.at = Math.ceil(bits.at / 8);
  return list;
}

/** @param {number} count */
function emptyList(count) {
  return { docs: new Uint32Array(count), values: new Float32Array(count) };
}

/**
 * What a level is worth; never nothing, so that a document that holds a word counts.
 * @param {number[]} worth in thousandths
 * @param {number} level
 */
function levelWorth(worth, level) {
  return Math.max(worth[level], 1) / 1000;
}
