/**
 * What a word of the question was taken to mean.
 * @typedef {object} Meaning
 * @property {Asked} word
 * @property {"exact" | "unfinished" | "corrected" | "split" | "synonym" | "guard" | "unknown"} kind
 * @property {Entry[][]} entries a document holds the word when it holds one of each
 * @property {boolean} [failed] whether it is unknown because a shard could not be had
 * @property {string} [better] a spelling that is offered, or used when the kind is "corrected"
 */

/**
 * The meaning of a word that stands in the lexicon, or of whose parts between hyphens all do, or
 * that is the beginning of one that does; null when it leads nowhere so far.
 * @param {Lexicon} lexicon
 * @param {Asked} word
 * @param {boolean} isLast only the last word of a question is taken to be unfinished
 * @returns {Promise<Meaning | null>}
 */
async function meaningAsTyped(lexicon, word, isLast) {
  const shard = await lexicon.home(word.form);
  const entry = shard.get(word.form);
  if (entry?.family) {
    const kind = entry.documents === entry.family.sizes.slice(-1)[0] ? "synonym" : "exact";
    const better = entry.documents > 2 || entry.form.length < 6 ? undefined
      : (await loadRest(), commonerSpelling(shard, entry));
    return { word, kind, entries: [[entry]], better };
  }
  const parts = await Promise.all(word.parts.map((part) => lexicon.find(part)));
  if (parts.length && parts.every((part) => part?.family)) return madeOf(word, parts);
  if (!isLast) return null;
  await loadRest();
  return unfinished(shard, word);
}

/**
 * The meaning of a word that leads nowhere as typed.
 * @param {Lexicon} lexicon
 * @param {Asked} word
 * @returns {Promise<Meaning>}
 */
async function meaningOtherwise(lexicon, word) {
  await loadRest();
  return nearestMeaning(lexicon, word);
}

/**
 * @param {Asked} word
 * @param {Entry[]} parts
 * @returns {Meaning}
 */
function madeOf(word, parts) {
  return { word, kind: "split", entries: parts.map((part) => [part]) };
}
