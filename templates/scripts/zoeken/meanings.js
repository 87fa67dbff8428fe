/**
 * What the words of a question were taken to mean.
 * @typedef {{meanings: Meaning[], groups: Group[]}} Meanings
 */

/**
 * Looks up all words of a question, and what they mean together.
 * @param {Lexicon} lexicon
 * @param {Question} question
 * @param {(work: Promise) => Promise} attempt gives undefined when a shard cannot be had
 * @returns {Promise<Meanings>} a meaning for each word that is not left out
 */
async function meaningsOf(lexicon, { words }, attempt) {
  const asked = words.filter((word) => !word.stop);
  const typed = new Map();
  await Promise.all(asked.map(async (word) => {
    const isLast = word === words[words.length - 1];
    typed.set(word, await attempt(meaningAsTyped(lexicon, word, isLast)));
  }));
  const groups = await findGroups(lexicon, words, typed, attempt);
  const grouped = new Set(groups.flatMap(({ members }) => members));
  const meanings = await Promise.all(asked.map(async (word) => {
    if (typed.get(word)) return typed.get(word);
    if (grouped.has(word)) return { word, kind: "exact", entries: [] };
    const meaning = typed.get(word) === null && await attempt(meaningOtherwise(lexicon, word));
    return meaning || { word, kind: "unknown", entries: [], failed: true };
  }));
  return { meanings, groups };
}

/**
 * What is told of each word of a question.
 * @typedef {{typed: string, kind: string, used: string, also: string[]}} Told
 */

/**
 * @param {Question} question
 * @param {Meanings} meant
 * @returns {{words: Told[], correction: {question: string} | null, corrected: boolean}}
 */
function reportOf({ text, words }, { meanings, groups }) {
  const used = meanings.filter(({ kind }) => kind === "corrected");
  const better = used.length > 0 ? used : meanings.filter((meaning) => meaning.better);
  return {
    words: words.map((word) => tell(word,
      meanings.find((meaning) => meaning.word === word),
      groups.find(({ members }) => members.includes(word)))),
    correction: better.length > 0 ? { question: replaceWords(text, better) } : null,
    corrected: used.length > 0,
  };
}

/**
 * @param {Asked} word
 * @param {Meaning | undefined} meaning absent for a word that is left out
 * @param {Group | undefined} group that holds it
 * @returns {Told}
 */
function tell({ typed }, meaning, group) {
  if (!meaning) return { typed, kind: "stop", used: typed, also: [] };
  const whole = group ? [group.entry] : [];
  const parts = meaning.entries.map((entries) => entries[0].shown);
  const used = parts.join(" ") || whole.map((entry) => entry.shown).join() || typed;
  const others = meaning.entries.flatMap((entries) => entries.slice(1).map(({ shown }) => shown));
  const synonyms = [...meaning.entries.flat(), ...whole].flatMap(({ family }) => family.hints[0]);
  const also = [...new Set([...others, ...synonyms])].filter((text) => text !== used);
  return { typed, kind: meaning.kind, used, also };
}

/**
 * A question with other spellings.
 * @param {string} text
 * @param {Meaning[]} meanings in order, with what is better
 */
function replaceWords(text, meanings) {
  return [...meanings].reverse().reduce((result, { word, better }) =>
    result.slice(0, word.start) + better + result.slice(word.end), text);
}
