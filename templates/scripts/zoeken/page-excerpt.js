/** A sentence is shown with about so many characters at most. */
const longestSentence = 280;

/**
 * Whether a folded word is a hit.
 * @typedef {(form: string) => boolean} Marker
 */

/**
 * Where the hits stand in a text.
 * @param {string} text
 * @param {Marker} isHit
 * @returns {Word[]}
 */
function hitsIn(text, isHit) {
  return wordsOf(text).filter(({ form, parts }) => [form, ...parts].some(isHit));
}

/**
 * The sentence with most of the words that were sought; of equal ones the first that is a
 * whole sentence.
 * @param {string} text
 * @param {Marker} isHit
 * @returns {string} empty without a hit
 */
function bestSentence(text, isHit) {
  let best = "";
  let most = 0;
  for (const sentence of text.split(/\n|(?<=[.!?…][”"’')]?)\s+(?=\P{Ll})/u)) {
    const hits = new Set(hitsIn(sentence, isHit).map(({ form }) => form)).size;
    const worth = hits && hits + /[.!?…]\W?$/.test(sentence) / 2;
    if (worth > most) [best, most] = [sentence, worth];
  }
  return best;
}

/**
 * A long sentence from shortly before its first hit on, cut between words.
 * @param {string} sentence
 * @param {Marker} isHit
 */
function shorten(sentence, isHit) {
  const room = sentence.length - longestSentence;
  if (room <= 0) return sentence;
  const first = hitsIn(sentence, isHit)[0]?.start || 0;
  const start = sentence.lastIndexOf(" ", Math.min(Math.max(first - 80, 0), room)) + 1;
  const end = sentence.indexOf(" ", start + longestSentence);
  const shown = end < 0 ? sentence.slice(start) : `${sentence.slice(start, end)} …`;
  return start ? `… ${shown}` : shown;
}

/**
 * A text with its hits marked, to append.
 * @param {string} text
 * @param {Marker} isHit
 * @returns {(Node | string)[]}
 */
function marked(text, isHit) {
  let last = 0;
  const pieces = hitsIn(text, isHit).flatMap(({ start, end }) => {
    const before = text.slice(last, start);
    last = end;
    return [before, make("mark", text.slice(start, end))];
  });
  return [...pieces, text.slice(last)];
}
