/**
 * The documents to which a part of a question leads, in no order: what each is worth (before idf),
 * and the tier by which it was found, an index in `tiers`.
 * @typedef {{docs: Uint32Array, values: Float32Array, found: Uint8Array, idf: number}} Term
 */

/** How a document was found, best first. */
const tiers = ["exact", "sibling", "part", "synonym"];

/** At most this many terms are ranked, each having its bit. */
const mostTerms = 31;

/** Scores documents; its arrays have a place for each document and are used again and again. */
class Ranking {
  /** @param {number} documents N */
  constructor(documents) {
    this.documents = documents;
    this.best = new Float32Array(documents);
    this.found = new Uint8Array(documents);
    this.marks = new Uint32Array(documents);
    this.scores = new Float32Array(documents);
    this.scoreBits = new Uint32Array(this.scores.buffer);
  }

  /**
   * One term of several lists: a document is worth what it is worth in its best list.
   * @param {(List & {factor: number, found: Uint8Array | number})[]} lists
   * @param {number} [idf] left out: as the number of documents says
   * @returns {Term}
   */
  merge(lists, idf) {
    const { best, found } = this;
    const room = lists.reduce((sum, list) => sum + list.docs.length, 0);
    const all = new Uint32Array(room);
    let size = 0;
    for (const list of lists) {
      const tierOfAll = typeof list.found === "number" ? list.found : -1;
      for (let index = 0; index < list.docs.length; index++) {
        const doc = list.docs[index];
        const value = list.values[index] * list.factor;
        const tier = tierOfAll < 0 ? list.found[index] : tierOfAll;
        if (best[doc] === 0) {
          all[size++] = doc;
          found[doc] = tier;
        }
        if (value > best[doc]) best[doc] = value;
        if (tier < found[doc]) found[doc] = tier;
      }
    }
    const term = {
      docs: all.slice(0, size),
      values: new Float32Array(size),
      found: new Uint8Array(size),
      idf: idf || this.idf(size),
    };
    for (let index = 0; index < size; index++) {
      const doc = all[index];
      term.values[index] = best[doc];
      term.found[index] = found[doc];
      best[doc] = 0;
    }
    return term;
  }

  /** @param {number} count documents to which a word leads */
  idf(count) {
    return Math.log(1 + (this.documents - count + 0.5) / (count + 0.5));
  }

  /**
   * The documents that hold all terms that lead anywhere, or as much of them as any document holds;
   * their scores stand in `scores` until the next question.
   * @param {Term[]} terms
   * @returns {{docs: Uint32Array, held: Term[]}} held: the terms that they hold
   */
  match(terms) {
    const held = terms.filter((term) => term.docs.length > 0).slice(0, mostTerms);
    if (held.length === 0) return { docs: new Uint32Array(0), held };
    const docs = this.holdingAll(held);
    if (docs.length > 0) return { docs, held };
    const most = this.mostHeld(held);
    return { docs: this.holdingAll(most), held: most };
  }

  /**
   * @param {Term[]} terms at least one
   * @returns {Uint32Array}
   */
  holdingAll(terms) {
    const { scores, marks } = this;
    const [rarest, ...others] = [...terms].sort((a, b) => a.docs.length - b.docs.length);
    for (let at = 0; at < rarest.docs.length; at++) {
      marks[rarest.docs[at]] = 1;
      scores[rarest.docs[at]] = rarest.values[at] * rarest.idf;
    }
    others.forEach(({ docs, values, idf }, index) => {
      for (let at = 0; at < docs.length; at++) {
        const doc = docs[at];
        if (marks[doc] === index + 1) {
          marks[doc] = index + 2;
          scores[doc] += values[at] * idf;
        }
      }
    });
    return this.unmark(rarest.docs, terms.length);
  }

  /**
   * The documents with a certain mark; all marks are taken off.
   * @param {Uint32Array} docs
   * @param {number} mark
   * @returns {Uint32Array}
   */
  unmark(docs, mark) {
    const { marks } = this;
    const kept = new Uint32Array(docs.length);
    let size = 0;
    for (let at = 0; at < docs.length; at++) {
      if (marks[docs[at]] === mark) kept[size++] = docs[at];
      marks[docs[at]] = 0;
    }
    return kept.subarray(0, size);
  }

  /**
   * The terms that some document holds together and that weigh most.
   * @param {Term[]} terms
   * @returns {Term[]}
   */
  mostHeld(terms) {
    const { best, marks } = this;
    let most = -1;
    terms.forEach(({ docs, idf }, index) => {
      for (const doc of docs) {
        marks[doc] |= 1 << index;
        best[doc] += idf;
        if (most < 0 || best[doc] > best[most]) most = doc;
      }
    });
    const held = terms.filter((_, index) => marks[most] & (1 << index));
    for (const { docs } of terms) {
      for (const doc of docs) best[doc] = marks[doc] = 0;
    }
    return held;
  }

  /**
   * The documents that stand in a list of each choice.
   * @param {Uint32Array} docs
   * @param {Uint32Array[][]} choices of each facet, the lists of the values chosen
   * @returns {Uint32Array}
   */
  narrow(docs, choices) {
    const { marks } = this;
    for (const doc of docs) marks[doc] = 1;
    choices.forEach((lists, index) => {
      for (const list of lists) {
        for (const doc of list) if (marks[doc] === index + 1) marks[doc] = index + 2;
      }
    });
    return this.unmark(docs, choices.length + 1);
  }

  /**
   * The documents that do not hold all of some words.
   * @param {Uint32Array} docs
   * @param {Entry[]} words
   * @returns {Uint32Array}
   */
  without(docs, words) {
    const { marks } = this;
    const gone = this.narrow(docs, words.map(({ family }) => listsWithWord(family)));
    for (const doc of docs) marks[doc] = 1;
    for (const doc of gone) marks[doc] = 0;
    return this.unmark(docs, 1);
  }

  /** All documents, none better than another. */
  everything() {
    this.scores.fill(0);
    return Uint32Array.from(this.scores.keys());
  }

  /**
   * How many of the documents stand in each list.
   * @param {Uint32Array} docs
   * @param {Uint32Array[]} lists
   * @returns {number[]}
   */
  count(docs, lists) {
    const { marks } = this;
    for (const doc of docs) marks[doc] = 1;
    const counts = lists.map((list) => {
      let count = 0;
      for (const doc of list) count += marks[doc];
      return count;
    });
    for (const doc of docs) marks[doc] = 0;
    return counts;
  }

  /**
   * Documents as numbers that sort by score, the highest first, and then by their own number.
   * @param {Uint32Array} docs
   * @returns {Float64Array}
   */
  keys(docs) {
    const keys = new Float64Array(docs.length);
    for (let at = 0; at < docs.length; at++) {
      keys[at] = (0xffffffff - this.scoreBits[docs[at]]) * documentRange + docs[at];
    }
    return keys;
  }
}

/** More than there are documents, so that a key holds a score and a document. */
const documentRange = 2 ** 21;
