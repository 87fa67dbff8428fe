/** What sounds or looks alike in Dutch, so that the one is easily written for the other. */
const alike = new Set(
  ("d t,ei ij,ij ei,ou au,o a,g ch,c k,c s,s z,f v,ij y,i y,ks x,ph f,i ie,e i,e ee,o oo,a aa,u uu")
    .split(",").flatMap((pair) => [pair, pair.split(" ").reverse().join(" ")]));

const keyboard = "qwertyuiop asdfghjkl  zxcvbnm    ";

/**
 * How far a word is from the one that was typed.
 * @param {string} typed
 * @param {string} word
 * @param {number} most more edits need not be counted
 * @returns {{edits: number, likely: number}} edits: letters left out, put in, changed or exchanged
 *   (more than `most`: too many); likely: how easily this mistake is made, in powers of e
 */
function editsBetween(typed, word, most) {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  let end = 0;
  const room = Math.min(typed.length, word.length) - start;
  while (end < room && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end += 1;
  const gone = typed.slice(start, typed.length - end);
  const come = word.slice(start, word.length - end);
  const likely = likelihood(gone, come, word[start - 1] || "") - (start === 0 ? 1 : 0);
  if (alike.has(`${gone} ${come}`)) return { edits: 1, likely };
  return { edits: distance(gone, come, most), likely };
}

/**
 * How easily one piece is written for another, in powers of e.
 * @param {string} gone
 * @param {string} come
 * @param {string} before the letter before both
 */
function likelihood(gone, come, before) {
  const both = gone + come;
  if (gone.length === 2 && come === backwards(gone)) return 2;
  if (alike.has(`${gone} ${come}`)) return 2;
  if (both.length === 1) return both === before || (both === "e" && before === "i") ? 2 : 1;
  return both.length === 2 && areNeighbours(gone, come) ? 1 : 0;
}

/** Whether two letters lie beside each other on the keyboard. */
function areNeighbours(one, other) {
  const [a, b] = [keyboard.indexOf(one), keyboard.indexOf(other)];
  const [rows, columns] = [Math.trunc(a / 11) - Math.trunc(b / 11), (a % 11) - (b % 11)];
  return a >= 0 && b >= 0 && Math.abs(rows) < 2 && Math.abs(columns) < 2;
}

/**
 * The distance of Damerau and Levenshtein, of neighbouring letters that are exchanged once.
 * @param {string} from
 * @param {string} to
 * @param {number} most
 * @returns {number} Infinity when the lengths alone tell that it is more than `most`
 */
function distance(from, to, most) {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let before = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(last[column] + 1, current[column - 1] + 1,
        last[column - 1] + (same ? 0 : 1));
      if (row > 1 && column > 1 && from[row - 1] === to[column - 2]
        && from[row - 2] === to[column - 1]) {
        least = Math.min(least, before[column - 2] + 1);
      }
      current.push(least);
    }
    before = last;
    last = current;
  }
  return last[to.length];
}

/**
 * Whether a word is long enough to look for another spelling of it.
 * @param {string} form
 */
function isSpellable(form) {
  return form.length > 3 && !/\p{Nd}/u.test(form);
}

/**
 * The word most likely meant.
 * @param {string} typed
 * @param {{form: string, documents: number}[]} candidates
 * @param {number} edits exactly how many
 * @returns {{form: string, documents: number} | undefined}
 */
function likeliest(typed, candidates, edits) {
  let best;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const { form, documents } = candidate;
    if (documents === 0 || Math.abs(form.length - typed.length) > edits) continue;
    const found = editsBetween(typed, form, edits);
    const score = Math.log(documents) + found.likely;
    if (found.edits === edits && score > highest) [best, highest] = [candidate, score];
  }
  return best;
}

/**
 * All words that may be meant. A mistake leaves the first or the last half of a word whole, so only
 * the shards of words with one of these halves are looked at; between the halves is a gap, for two
 * exchanged letters in the middle.
 * @param {Lexicon} lexicon
 * @param {string} typed
 */
async function spellingCandidates(lexicon, typed) {
  const half = (typed.length - 1) >> 1;
  const shards = await Promise.all([
    ...lexicon.keys.around(typed, half, 3)
      .map(async (number) => (await lexicon.shard(number)).entries),
    ...lexicon.reversedKeys.around(backwards(typed), half, 3)
      .map((number) => lexicon.reversed(number)),
  ]);
  return shards.flat();
}
