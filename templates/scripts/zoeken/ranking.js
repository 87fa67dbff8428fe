/**
 * The documents to which a part of a question leads, what each is worth, and by how much that counts.
 * `joined` keeps the same term with the documents of a group of words.
 * @typedef {List & {idf: number, factor: 1, joined: WeakMap<Entry, Term>}} Term
 */

/** Scores documents; its arrays have a place for each document and are used again and again. */
class Ranking {
  /** @param {number} documents N */
  constructor(documents) {
    // The term of each entry that was asked for.
    this.kept = new WeakMap();
    this.all = Uint32Array.from({ length: documents }, (_, doc) => doc);
    this.marks = new Uint32Array(documents);
    this.scores = new Float32Array(documents);
    this.weights = new Float32Array(documents);
    this.scoreBits = new Uint32Array(this.scores.buffer);
  }

  /**
   * One term of several lists: a document is worth what it is worth in its best list.
   * @param {(List & {factor: number})[]} lists
   * @param {number} [idf] left out: as the number of documents says
   * @returns {Term}
   */
  merge(lists, idf) {
    const best = this.scores.fill(0);
    for (const { docs, values, factor } of lists) {
      for (let at = 0; at < docs.length; at++) {
        const value = values[at] * factor;
        if (value > best[docs[at]]) best[docs[at]] = value;
      }
    }
    const docs = this.all.filter((doc) => best[doc]);
    const values = new Float32Array(docs).map((doc) => best[doc]);
    const others = this.all.length - docs.length;
    return {
      docs,
      values,
      factor: 1,
      idf: idf || Math.log(1 + (others + 0.5) / (docs.length + 0.5)),
      joined: new WeakMap(),
    };
  }

  /**
   * The documents that hold all terms that lead anywhere; when these are few, those that hold most of
   * what the terms weigh. Their scores stand in `scores` until the next question.
   * @param {Term[]} terms
   * @returns {{docs: Uint32Array, held: Term[]}} held: the terms that the best one holds
   */
  match(terms) {
    // Each term has a bit.
    const some = terms.filter(({ docs }) => docs.length).slice(0, 31)
      .sort((a, b) => a.docs.length - b.docs.length);
    const docs = this.holding(some);
    if (docs.length >= (some.length < 3 ? 1 : fewDocuments) || !some.length) {
      return { docs, held: some };
    }
    return this.holdingMost(some);
  }

  /**
   * The documents that hold all terms, and their scores.
   * @param {Term[]} terms the rarest first
   * @returns {Uint32Array}
   */
  holding(terms) {
    const { scores } = this;
    if (terms.length === 1) {
      const [{ docs, values, idf }] = terms;
      for (let at = 0; at < docs.length; at++) scores[docs[at]] = values[at] * idf;
      return docs;
    }
    const marks = this.marks.fill(0);
    scores.fill(0);
    terms.forEach(({ docs, values, idf }, turn) => {
      for (let at = 0; at < docs.length; at++) {
        const doc = docs[at];
        if (marks[doc] === turn) {
          marks[doc] = turn + 1;
          scores[doc] += values[at] * idf;
        }
      }
    });
    const found = new Uint32Array(terms.length && terms[0].docs.length);
    let count = 0;
    for (let at = 0; at < found.length; at++) {
      const doc = terms[0].docs[at];
      if (marks[doc] === terms.length) found[count++] = doc;
    }
    return found.subarray(0, count);
  }

  /**
   * The documents that hold most of what the terms weigh, worth less the more they miss.
   * @param {Term[]} terms
   * @returns {{docs: Uint32Array, held: Term[]}} held: the terms that the best one holds
   */
  holdingMost(terms) {
    const marks = this.marks.fill(0);
    const scores = this.scores.fill(0);
    const weights = this.weights.fill(0);
    terms.forEach(({ docs, values, idf }, index) => {
      for (let at = 0; at < docs.length; at++) {
        const doc = docs[at];
        marks[doc] |= 1 << index;
        scores[doc] += values[at] * idf;
        weights[doc] += idf;
      }
    });
    const total = terms.reduce((sum, { idf }) => sum + idf, 0);
    const most = weights.reduce((max, weight) => Math.max(max, weight), 0);
    const enough = Math.min(total * enoughOfTerms, most * nearlyMost);
    const docs = this.all.filter((doc) => weights[doc] >= enough);
    let best = docs[0];
    for (const doc of docs) {
      scores[doc] *= weights[doc] / total;
      if (scores[doc] > scores[best]) best = doc;
    }
    return { docs, held: terms.filter((_, index) => marks[best] & (1 << index)) };
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

/** Fewer documents that hold all of three words or more are too few to show alone. */
const fewDocuments = 3;
/** How much of the weight of the terms a document must hold when hardly any holds all. */
const enoughOfTerms = 0.4;
/** And of what any document holds. */
const nearlyMost = 0.75;

/** More than there are documents, so that a key holds a score and a document. */
const documentRange = 2 ** 21;
