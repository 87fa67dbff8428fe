/** What sounds or looks alike in Dutch, so that the one is easily written for the other. */
const alike = /^(d t|ei ij|a o|c ch|c k|c s|ch g|f ph|f v|i y|ij y|ks x|s z)$/;

/** Letters that lie beside each other on the keyboard. */
const keyboard = "qwertyuiop asdfghjkl zxcvbnm";

/**
 * How far a word is from the one that was typed.
 * @param {string} typed
 * @param {string} word
 * @returns {{edits: number, likely: number}} edits: letters left out, put in, changed or exchanged;
 *   likely: how easily this mistake is made, in powers of e
 */
function editsBetween(typed, word) {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  let end = 0;
  const room = Math.min(typed.length, word.length) - start;
  while (end < room && typed.at(-1 - end) === word.at(-1 - end)) end += 1;
  const gone = typed.slice(start, typed.length - end);
  const come = word.slice(start, word.length - end);
  const both = gone + come;
  const isAlike = alike.test([gone, come].sort().join(" "));
  const isEasy = isAlike || (gone.length === 2 && come === backwards(gone))
    || (both.length === 1 && word[start - 1] === both)
    || keyboard.includes(both) || keyboard.includes(come + gone);
  return { edits: isAlike ? 1 : distance(gone, come), likely: 2 * isEasy - (start === 0) };
}

/**
 * The distance of Damerau and Levenshtein, of neighbouring letters that are exchanged once.
 * @param {string} from
 * @param {string} to
 * @returns {number}
 */
function distance(from, to) {
  const rows = [Array.from({ length: to.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= from.length; row++) {
    rows.push([row]);
    for (let at = 1; at <= to.length; at++) {
      const isSame = from[row - 1] === to[at - 1];
      const isTurned = from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      rows[row][at] = Math.min(rows[row - 1][at] + 1, rows[row][at - 1] + 1,
        rows[row - 1][at - 1] + !isSame, isTurned ? rows[row - 2][at - 2] + 1 : Infinity);
    }
  }
  return rows[from.length][to.length];
}

/**
 * The word most likely meant: a common one, that is easily mistyped so, and rather one that stands
 * on pages as it is than another form of one.
 * @param {string} typed
 * @param {{form: string, documents: number, own?: number}[]} candidates
 * @param {number} edits exactly how many
 * @returns {{form: string, documents: number} | undefined}
 */
function likeliest(typed, candidates, edits) {
  let best;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const { form, documents, own } = candidate;
    if (documents === 0 || Math.abs(form.length - typed.length) > edits) continue;
    const found = editsBetween(typed, form);
    const score = Math.log(documents) + found.likely - (own === 0 ? 2 : 0);
    if (found.edits === edits && score > highest) [best, highest] = [candidate, score];
  }
  return best;
}

/**
 * All words that may be meant. A mistake leaves the first or the last half of a word whole, so only
 * the shards of words with one of these halves are looked at; between the halves is a gap, for two
 * exchanged letters in the middle. Short words and numbers are not thought misspelt.
 * @param {Lexicon} lexicon
 * @param {string} typed
 * @returns {Promise<{form: string, documents: number, own?: number}[]>}
 */
async function spellingCandidates(lexicon, typed) {
  if (typed.length < 4 || /\d/.test(typed)) return [];
  const half = (typed.length - 1) >> 1;
  const shards = await Promise.all([
    ...lexicon.keys.around(typed, half).map((number) => lexicon.shard(number)),
    ...lexicon.reversedKeys.around(backwards(typed), half)
      .map((number) => lexicon.reversed(number)),
  ]);
  // Each once; the shards of words, which come first, tell more.
  const candidates = new Map();
  for (const shard of shards.reverse()) {
    for (const one of shard.values()) candidates.set(one.form, one);
  }
  return [...candidates.values()];
}
