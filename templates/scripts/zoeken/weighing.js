/**
 * A word of the question and the documents it leads to: those that hold all terms.
 * @typedef {{word: Asked, terms: Term[], failed: boolean}} Weighed failed: lists could not be had
 */

/** The term of a spelling whose lists are there; kept with it. */
function termOf(ranking, sibling, entry) {
  if (!entry.term) {
    const { family, own } = entry;
    entry.term = ranking.merge(family.lists.map((list, index) => {
      const sort = sortOf(family.sizes, index);
      const isSibling = sort === 0 && index !== own - 1;
      return {
        ...list,
        factor: isSibling ? sibling / 1000 : 1,
        found: sort > 0 ? sort + 1 : Number(isSibling),
      };
    }));
  }
  return entry.term;
}

/**
 * The terms of all words of a question. A document that holds a group of words counts as holding
 * each of them, and what the group is worth is shared among them.
 * @param {Ranking} ranking
 * @param {number} sibling the root's
 * @param {Question} question
 * @param {Meanings} meant
 * @returns {Weighed[]}
 */
function weighWords(ranking, sibling, { words }, { meanings, groups }) {
  const term = (entry) => termOf(ranking, sibling, entry);
  return meanings.map(({ word, entries, failed }) => {
    const filled = entries.map((choices) => choices.filter(({ family }) => family.lists).map(term));
    const terms = filled.filter((choices) => choices.length > 0)
      .map((choices) => (choices.length > 1 ? ranking.merge(choices.map(asList)) : choices[0]));
    const place = words.indexOf(word);
    const group = groups.find(({ first, last }) => first <= place && place <= last);
    if (group?.entry.family.lists) {
      const share = words.slice(group.first, group.last + 1).filter(({ stop }) => !stop).length;
      return { word, failed: false, terms: withGroup(ranking, terms, term(group.entry), share) };
    }
    return { word, terms, failed: Boolean(failed) || terms.length < entries.length };
  });
}

/** A term as a list to merge. */
function asList(term) {
  return { ...term, factor: 1 };
}

/**
 * @param {Ranking} ranking
 * @param {Term[]} terms of a word
 * @param {Term} group of which it is one of the words
 * @param {number} share how many words share what the group is worth
 * @returns {Term[]}
 */
function withGroup(ranking, terms, group, share) {
  const idf = group.idf / share;
  if (terms.length === 0) return [{ ...group, idf }];
  return terms.map((term) =>
    ranking.merge([asList(term), { ...group, factor: idf / term.idf }], term.idf));
}
