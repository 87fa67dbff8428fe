/**
 * Neighbouring words of a question that mean something together.
 * @typedef {{entry: Entry, first: number, last: number}} Group
 */

/** At most so many words are looked up as one. */
const longestGroup = 5;

/**
 * Runs of neighbouring things, the longest first; those that overlap one that was taken are left out.
 * @template T
 * @param {number} count of the things
 * @param {number} shortest
 * @param {(first: number, last: number) => T | undefined} take
 * @returns {T[]} in order of length
 */
function takeRuns(count, shortest, take) {
  const taken = new Set();
  const found = [];
  for (let length = Math.min(longestGroup, count); length >= shortest; length--) {
    for (let first = 0; first + length <= count; first++) {
      const places = Array.from({ length }, (_, offset) => first + offset);
      if (places.some((place) => taken.has(place))) continue;
      const run = take(first, first + length - 1);
      if (run === undefined) continue;
      found.push(run);
      for (const place of places) taken.add(place);
    }
  }
  return found;
}

/**
 * The groups of words in a question: with spaces as they stand in the lexicon (`geestelijke
 * gezondheidszorg`), or joined (`thuis monitoring`). They are looked for in the shards of the words
 * themselves; one more is fetched for two words of which one leads nowhere or is very short
 * (`e health`). So what is found does not depend on what was loaded before.
 * @param {Lexicon} lexicon
 * @param {Asked[]} words
 * @param {Map<Asked, Meaning | null | undefined>} typed what the words mean as typed; null: nothing,
 *   undefined: that could not be known
 * @param {(work: Promise) => Promise} attempt what to do with a shard that cannot be had
 * @returns {Promise<Group[]>}
 */
async function findGroups(lexicon, words, typed, attempt) {
  const numbers = new Set();
  words.forEach((word, index) => {
    if (typed.get(word) === undefined) return;
    numbers.add(lexicon.keys.shardOf(word.form));
    const next = words[index + 1];
    if (!next) return;
    numbers.add(lexicon.keys.shardOf(`${word.form} ${next.form}`));
    const isWeak = [word, next].some((one) => one.form.length <= 2 || typed.get(one) === null);
    if (isWeak && !next.stop) numbers.add(lexicon.keys.shardOf(word.form + next.form));
  });
  const shards = new Map();
  await Promise.all([...numbers].map(async (number) => {
    if (number >= 0) shards.set(number, await attempt(lexicon.shard(number)));
  }));
  const find = (form) => shards.get(lexicon.keys.shardOf(form))?.byForm.get(form);
  return takeRuns(words.length, 2, (first, last) => {
    const forms = words.slice(first, last + 1).map((word) => word.form);
    const entry = [find(forms.join(" ")), find(forms.join(""))].find((found) => found?.family);
    return entry && { entry, first, last };
  });
}
