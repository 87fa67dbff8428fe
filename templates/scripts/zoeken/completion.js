/**
 * Words that begin with what was typed: of each family the best spelling, the family with most
 * documents first.
 * @param {WordShard} shard
 * @param {string} prefix
 * @param {number} longest only words of at most so many letters
 * @returns {Entry[]}
 */
function completionsIn(shard, prefix, longest = Infinity) {
  const best = new Map();
  for (const entry of shard.entries) {
    if (!entry.family || entry.form.length > longest || !entry.form.startsWith(prefix)) continue;
    const other = best.get(entry.family);
    if (!other || spellingRank(entry) < spellingRank(other)) best.set(entry.family, entry);
  }
  best.delete(shard.byForm.get(prefix)?.family);
  return [...best.values()].sort((a, b) => b.documents - a.documents);
}

/** Short spellings first, those that stand on no page last. */
function spellingRank(entry) {
  return entry.form.length + (entry.own > 0 ? 0 : 100);
}

/**
 * What an unfinished word may become: the words that lack one letter, else those that begin with it.
 * A guard is a word itself, so it is unfinished only when no more than one letter can be lacking.
 * @param {WordShard} shard
 * @param {string} form
 * @returns {Entry[]} at most three
 */
function unfinished(shard, form) {
  if (form.length < 3) return [];
  const nearly = form.length < 6 ? [] : completionsIn(shard, form, form.length + 1);
  if (nearly.length > 0 || shard.byForm.has(form)) return nearly.slice(0, 3);
  return completionsIn(shard, form).slice(0, 3);
}

/**
 * A question with its last word, when it is unfinished, as words that begin with it.
 * @param {Lexicon} lexicon
 * @param {string} text
 * @returns {Promise<{text: string, word: string, count: number}[]>} at most six
 */
async function completeQuestion(lexicon, text) {
  const last = text.length > longestQuestion ? undefined : wordsOf(text).pop();
  if (!last || last.form.length < 2 || last.end < text.length) return [];
  const shard = await lexicon.home(last.form);
  return completionsIn(shard, last.form).slice(0, 6).map(({ shown, documents }) => (
    { text: text.slice(0, last.start) + shown, word: shown, count: documents }));
}
