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
    sortFront(keys, frontSize);
  }

  /**
   * Documents in order of rank.
   * @param {number} from
   * @param {number} to not included
   * @returns {number[]}
   */
  page(from, to) {
    if (to > frontSize && !this.isSorted) this.isSorted = this.keys.sort();
    return Array.from(this.keys.subarray(from, to), (key) => key % documentRange);
  }

  /** All documents in order of rank; puts them in order, so ask for a page when that is enough. */
  get ids() {
    return this.page(0, Infinity);
  }
}

/**
 * Puts the smallest keys in front, in order.
 * @param {Float64Array} keys
 * @param {number} size how many
 */
function sortFront(keys, size) {
  const front = keys.subarray(0, size).sort();
  for (let next = size; next < keys.length; next++) {
    const key = keys[next];
    let at = size;
    for (; at > 0 && keys[at - 1] > key; at--);
    if (at < size) {
      keys[next] = front[size - 1];
      front.copyWithin(at + 1, at);
      front[at] = key;
    }
  }
}
