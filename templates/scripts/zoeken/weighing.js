/**
 * A word of the question and the documents it leads to: those that hold all terms.
 * @typedef {object} Weighed
 * @property {Asked} word
 * @property {Term[]} terms
 * @property {string[]} names of the words into which it was taken apart, one for each term
 * @property {Entry[]} entries all that was searched for it
 * @property {boolean} failed whether lists could not be had
 */

/** How a document was found, best first. */
const tiers = ["exact", "sibling", "part", "synonym"];

/**
 * The tier of a list of an entry's family, from 0.
 * @param {Entry} entry
 * @param {number} at which list
 */
function tierOf({ family, own }, at) {
  const sort = sortOf(family.sizes, at);
  return sort ? sort + 1 : +(at !== own - 1);
}

/**
 * The terms of all words of a question. A document that holds a group of words counts as holding
 * each of them, and what the group is worth is shared among them.
 * @param {Ranking} ranking
 * @param {number} sibling the root's
 * @param {Meanings} meant
 * @returns {Weighed[]}
 */
function weighWords(ranking, sibling, { meanings, groups }) {
  const { kept } = ranking;
  const termOf = (entry) => remember(kept, entry, () => ranking.merge(entry.family.lists.map(
    (list, at) => ({ ...list, factor: tierOf(entry, at) === 1 ? sibling / 1000 : 1 }))));
  return meanings.map(({ word, entries, failed }) => {
    const had = entries.map((choices) => choices.filter(({ family }) => family.lists))
      .filter((choices) => choices.length);
    let terms = had.map((choices) =>
      (choices[1] ? ranking.merge(choices.map(termOf)) : termOf(choices[0])));
    const isPartial = had.length < entries.length;
    const names = had.map(([{ shown }]) => shown);
    const group = groups.find(({ members }) => members.includes(word));
    if (group?.entry.family.lists) {
      const whole = termOf(group.entry);
      const share = group.members.filter(({ stop }) => !stop).length;
      const idf = whole.idf / share;
      terms = terms.length ? terms.map((term) => {
        const joined = remember(term.joined, group.entry, () => new Map());
        return remember(joined, share, () =>
          ranking.merge([term, { ...whole, factor: idf / term.idf }], term.idf));
      }) : [{ ...whole, idf }];
      had.push([group.entry]);
    }
    return { word, terms, names, entries: had.flat(), failed: failed || isPartial };
  });
}

/**
 * What was made for a key before, or else is made now.
 * @template T
 * @param {Map<any, T> | WeakMap<any, T>} kept
 * @param {any} key
 * @param {() => T} make
 * @returns {T}
 */
function remember(kept, key, make) {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key);
}
