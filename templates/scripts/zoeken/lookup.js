/**
 * What a word of the question was taken to mean.
 * @typedef {object} Meaning
 * @property {Asked} word
 * @property {"exact" | "unfinished" | "corrected" | "split" | "synonym" | "guard" | "unknown"} kind
 * @property {Entry[][]} entries a document holds the word when it holds one of each
 * @property {boolean} [failed] whether it is unknown because a shard could not be had
 * @property {string} [better] a spelling that is offered, or used when the kind is "corrected"
 */

/** At least so many letters has a word that is rare but is thought misspelt. */
const shortestRare = 6;

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
  const entry = shard.byForm.get(word.form);
  if (entry?.family) {
    const kind = isOnlySynonym(entry.family) ? "synonym" : "exact";
    return { word, kind, entries: [[entry]], better: commonerSpelling(shard, entry) };
  }
  const parts = await Promise.all(word.parts.map((part) => lexicon.find(part)));
  if (parts.length > 0 && parts.every((part) => part?.family)) {
    return { word, kind: "split", entries: parts.map((part) => [part]) };
  }
  const longer = isLast ? unfinished(shard, word.form) : [];
  return longer.length > 0 ? { word, kind: "unfinished", entries: [longer] } : null;
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
  const isGuard = shard.byForm.has(form);
  const candidates = isSpellable(form) ? await spellingCandidates(lexicon, form) : [];
  const near = likeliest(form, candidates, 1);
  if (near && !isGuard) return corrected(lexicon, word, near);
  const parts = form.length < 8 ? null : await splitCompound(lexicon, form);
  if (parts) return { word, kind: "split", entries: parts.map((part) => [part]) };
  if (isGuard) return { word, kind: "guard", entries: [], better: near?.form };
  const far = form.length < 9 ? undefined : likeliest(form, candidates, 2);
  if (far) return corrected(lexicon, word, far);
  const longer = unfinished(shard, form);
  if (longer.length > 0) return { word, kind: "unfinished", entries: [longer] };
  return { word, kind: "unknown", entries: [] };
}

/**
 * @param {Lexicon} lexicon
 * @param {Asked} word
 * @param {{form: string}} meant
 * @returns {Promise<Meaning>}
 */
async function corrected(lexicon, word, meant) {
  const entry = await lexicon.find(meant.form);
  if (!entry?.family) return { word, kind: "unknown", entries: [] };
  return { word, kind: "corrected", entries: [[entry]], better: entry.shown };
}

/**
 * Another spelling of a word that stands on one or two pages, when that is far commoner.
 * @param {WordShard} shard
 * @param {Entry} entry
 * @returns {string | undefined}
 */
function commonerSpelling(shard, entry) {
  if (entry.documents > 2 || entry.form.length < shortestRare) return undefined;
  const others = shard.entries.filter((other) => other.documents >= 20 * entry.documents);
  return likeliest(entry.form, others, 1)?.shown;
}

/** Whether all documents of a family hold only a synonym. */
function isOnlySynonym(family) {
  return family.documents > 0 && family.sizes[family.sizes.length - 1] === family.documents;
}
