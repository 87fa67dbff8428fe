/**
 * The meaning of a word that leads nowhere as typed: another spelling, known words of which it is
 * made, or what begins with it. A word that exists but stands on no page is not corrected, only
 * offered another spelling.
 * @param {Lexicon} lexicon
 * @param {Asked} word
 * @returns {Promise<Meaning>}
 */
async function nearestMeaning(lexicon, word) {
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
 * Another spelling of a word that stands on hardly any page, when that is far commoner.
 * @param {WordShard} shard
 * @param {Entry} entry
 * @returns {string | undefined}
 */
function commonerSpelling(shard, { form, documents }) {
  const others = [...shard.values()]
    .filter((other) => other.own && other.documents >= 20 * documents);
  return likeliest(form, others, 1)?.shown;
}
