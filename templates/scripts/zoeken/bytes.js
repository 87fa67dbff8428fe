/** Reads the numbers and texts of a shard from its bytes, one after another. */
class ByteReader {
  /** @param {Uint8Array} bytes whole, as their checksum told */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** A varint: unsigned LEB128. */
  number() {
    let value = 0;
    let shift = 1;
    let byte;
    do {
      byte = this.bytes[this.at++];
      value += (byte & 127) * shift;
      shift *= 128;
    } while (byte > 127);
    return value;
  }

  /** @param {number} count */
  numbers(count) {
    return Array.from({ length: count }, () => this.number());
  }

  /** @param {number} length in bytes */
  slice(length) {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** A text behind a varint of its length. */
  text() {
    return utf8.decode(this.slice(this.number()));
  }

  /**
   * Texts in the order of their bytes, each without the bytes it has in common with the one before.
   * @param {number} count
   * @returns {string[]}
   */
  texts(count) {
    const shared = this.slice(count);
    const lengths = this.slice(count);
    const text = new Uint8Array(512);
    return Array.from(shared, (common, at) => {
      text.set(this.slice(lengths[at]), common);
      return utf8.decode(text.subarray(0, common + lengths[at]));
    });
  }
}

const utf8 = new TextDecoder();

/**
 * A number that may be below zero: 0, −1, 1, −2, … from 0, 1, 2, 3, ….
 * @param {number} value
 */
function unzigzag(value) {
  return value % 2 ? -(value + 1) / 2 : value / 2;
}
