/**
 * Single words that begin with what was typed: of each family the best spelling, the family with most
 * documents first.
 * @param {WordShard} shard
 * @param {string} prefix
 * @param {number} longest only words of at most so many letters
 * @returns {Entry[]}
 */
function completionsIn(shard, prefix, longest) {
  const best = new Map();
  for (const entry of shard.values()) {
    const { form, family } = entry;
    const isGroup = form.includes(" ");
    if (!family || isGroup || form.length > longest || !form.startsWith(prefix)) continue;
    const other = best.get(family);
    if (!other || spellingRank(entry) < spellingRank(other)) best.set(family, entry);
  }
  best.delete(shard.get(prefix)?.family);
  return [...best.values()].sort((a, b) => b.documents - a.documents);
}

/** Short spellings first, those that stand on no page last. */
function spellingRank({ form, own }) {
  return form.length + (own ? 0 : 100);
}

/**
 * What an unfinished word may become: the words that lack one letter, else those that begin with
 * it. A guard is a word itself, so it is unfinished only when no more than one letter can lack.
 * @param {WordShard} shard
 * @param {Asked} word
 * @returns {Meaning | null}
 */
function unfinished(shard, word) {
  const { form } = word;
  let entries = form.length > 5 ? completionsIn(shard, form, form.length + 1) : [];
  if (!entries.length && form.length > 2 && !shard.has(form)) {
    entries = completionsIn(shard, form, Infinity);
  }
  return entries.length ? { word, kind: "unfinished", entries: [entries.slice(0, 3)] } : null;
}

/**
 * A question with its last word, when it is unfinished, as words that begin with it.
 * @param {Lexicon} lexicon
 * @param {string} text
 * @returns {Promise<{text: string, word: string, count: number}[]>} at most six
 */
async function completeQuestion(lexicon, text) {
  const { form, start, end } = wordsOf(text.slice(0, longestQuestion)).pop() || {};
  if (!form || form.length < 2 || end < text.length) return [];
  return completionsIn(await lexicon.home(form), form, Infinity).slice(0, 6)
    .map(({ shown, documents }) =>
      ({ text: text.slice(0, start) + shown, word: shown, count: documents }));
}
