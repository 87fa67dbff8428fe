/** Reads the numbers and texts of a shard from its bytes, one after another. */
class ByteReader {
  /**
   * @param {Uint8Array} bytes
   * @param {number} at where to begin
   */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** A varint: unsigned LEB128. */
  number() {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      if (this.at >= this.bytes.length) throw new RangeError("end of shard");
      const byte = this.bytes[this.at++];
      value += (byte & 127) * shift;
      if (byte < 128) return value;
    }
  }

  /** A varint that may be below zero: 0, −1, 1, −2, … as 0, 1, 2, 3, …. */
  signed() {
    const value = this.number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
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
  sortedTexts(count) {
    const shared = this.slice(count);
    const lengths = this.slice(count);
    const text = new Uint8Array(512);
    return Array.from(shared, (common, index) => {
      text.set(this.slice(lengths[index]), common);
      return utf8.decode(text.subarray(0, common + lengths[index]));
    });
  }
}

const utf8 = new TextDecoder();
