/**
 * Neighbouring words of a question that mean something together.
 * @typedef {{entry: Entry, members: Asked[]}} Group
 */

/**
 * Runs of at most five neighbouring words, the longest first; what overlaps one that was taken is
 * left out.
 * @template T
 * @param {Asked[]} words
 * @param {number} shortest
 * @param {(run: Asked[]) => T | undefined} take
 * @returns {T[]}
 */
function takeRuns(words, shortest, take) {
  const taken = new Set();
  const found = [];
  for (let length = 5; length >= shortest; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const run = words.slice(first, first + length);
      const made = !run.some((word) => taken.has(word)) && take(run);
      if (!made) continue;
      found.push(made);
      for (const word of run) taken.add(word);
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
 * @param {Map<Asked, Meaning | null | undefined>} typed what the words mean as typed; null:
 *   nothing, undefined: that could not be known
 * @param {(work: Promise) => Promise} attempt what to do with a shard that cannot be had
 * @returns {Promise<Group[]>}
 */
async function findGroups(lexicon, words, typed, attempt) {
  const homes = new Set();
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!next || typed.get(word) === undefined) return;
    const isWeak = [word, next].some((one) => one.form.length < 3 || typed.get(one) === null);
    const forms = [word.form, `${word.form} ${next.form}`];
    if (isWeak && !next.stop) forms.push(word.form + next.form);
    for (const form of forms) homes.add(lexicon.keys.shardOf(form));
  });
  const shards = new Map();
  await Promise.all([...homes].map(async (home) => {
    shards.set(home, await attempt(lexicon.shard(home)));
  }));
  return takeRuns(words, 2, (members) => {
    const entry = [" ", ""].map((between) => {
      const form = members.map((word) => word.form).join(between);
      return shards.get(lexicon.keys.shardOf(form))?.get(form);
    }).find((found) => found?.family);
    return entry && { entry, members };
  });
}
