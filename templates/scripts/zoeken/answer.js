/** The first so many hits are in order at once; the rest only when asked for. */
const frontSize = 50;

/** What was found. */
class Answer {
  /**
   * @param {object} known the question, its words, and all else that is known
   * @param {Float64Array} keys of the documents, as `Ranking.keys` makes them
   */
  constructor(known, keys) {
    Object.assign(this, known);
    this.keys = keys;
    this.total = keys.length;
    this.isSorted = false;
    sortFront(keys, frontSize);
  }

  /**
   * Documents in order of rank.
   * @param {number} from
   * @param {number} to not included
   * @returns {number[]}
   */
  page(from, to) {
    if (to > frontSize && !this.isSorted) {
      this.keys.sort();
      this.isSorted = true;
    }
    return Array.from(this.keys.subarray(from, to), (key) => key % documentRange);
  }

  /** All documents in order of rank; puts them in order, so ask for a page when that is enough. */
  get ids() {
    return this.page(0, Math.max(this.total, frontSize + 1));
  }

  /** The scores of `ids`. */
  get scores() {
    const bits = Uint32Array.from(this.ids, (_, at) =>
      0xffffffff - Math.floor(this.keys[at] / documentRange));
    return new Float32Array(bits.buffer);
  }
}

/**
 * Puts the smallest keys in front, in order.
 * @param {Float64Array} keys
 * @param {number} size how many
 */
function sortFront(keys, size) {
  const front = keys.subarray(0, size).sort();
  for (let index = size; index < keys.length; index++) {
    const key = keys[index];
    if (key >= front[size - 1]) continue;
    keys[index] = front[size - 1];
    let at = size - 1;
    for (; at > 0 && front[at - 1] > key; at--) front[at] = front[at - 1];
    front[at] = key;
  }
}
