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
    return { word, kind, entries: [[entry]], better: commonerSpelling(shard, entry) };
  }
  const parts = await Promise.all(word.parts.map((part) => lexicon.find(part)));
  if (parts.length && parts.every((part) => part?.family)) return madeOf(word, parts);
  return isLast ? unfinished(shard, word) : null;
}

/**
 * The meaning of a word that leads nowhere as typed: another spelling, known words of which it is
 * made, or what begins with it. A word that exists but stands on no page is not corrected, only
 * offered another spelling.
 * @param {Lexicon} lexicon
 * @param {Asked} word
 * @returns {Promise<Meaning>}
 */
async function meaningOtherwise(lexicon, word) {
  const { form } = word;
  const shard = await lexicon.home(form);
  const candidates = await spellingCandidates(lexicon, form);
  const near = likeliest(form, candidates, 1);
  const isGuard = shard.has(form);
  if (near && !isGuard) return corrected(lexicon, word, near);
  const parts = form.length > 7 && await splitCompound(lexicon, form);
  if (parts) return madeOf(word, parts);
  if (isGuard) return { word, kind: "guard", entries: [], better: near?.form };
  const far = form.length > 8 && likeliest(form, candidates, 2);
  return far ? corrected(lexicon, word, far)
    : unfinished(shard, word) || { word, kind: "unknown", entries: [] };
}

/**
 * @param {Asked} word
 * @param {Entry[]} parts
 * @returns {Meaning}
 */
function madeOf(word, parts) {
  return { word, kind: "split", entries: parts.map((part) => [part]) };
}

/**
 * @param {Lexicon} lexicon
 * @param {Asked} word
 * @param {{form: string}} meant
 * @returns {Promise<Meaning>}
 */
async function corrected(lexicon, word, meant) {
  const entry = await lexicon.find(meant.form);
  return { word, kind: "corrected", entries: [[entry]], better: entry.shown };
}

/**
 * Another spelling of a word that stands on one or two pages, when that is far commoner.
 * @param {WordShard} shard
 * @param {Entry} entry
 * @returns {string | undefined}
 */
function commonerSpelling(shard, { form, documents }) {
  if (documents > 2 || form.length < 6) return undefined;
  const others = [...shard.values()].filter((other) => other.documents >= 20 * documents);
  return likeliest(form, others, 1)?.shown;
}
