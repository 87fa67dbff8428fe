/** A sentence is shown with at most so many characters. */
const longestSentence = 280;

/**
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
 * The sentence with most of the words that were sought; of equal ones the first.
 * @param {string} text
 * @param {Marker} isHit
 * @returns {string} empty without a hit
 */
function bestSentence(text, isHit) {
  let best = "";
  let most = 0;
  for (const sentence of text.split(/\n+|(?<=[.!?…][”"’')]?)\s+(?=\P{Ll})/u)) {
    const hits = hitsIn(sentence, isHit);
    const score = new Set(hits.map(({ form }) => form)).size + (sentence.length > 40 ? 0.5 : 0);
    if (hits.length && score > most) [best, most] = [sentence.trim(), score];
  }
  return best;
}

/**
 * A long sentence from shortly before its first hit on, cut between words.
 * @param {string} sentence
 * @param {Marker} isHit
 */
function shorten(sentence, isHit) {
  if (sentence.length <= longestSentence) return sentence;
  const first = hitsIn(sentence, isHit)[0]?.start || 0;
  let start = Math.max(0, Math.min(first - 80, sentence.length - longestSentence));
  if (start) start = sentence.indexOf(" ", start) + 1;
  let end = start + longestSentence;
  if (end < sentence.length) end = Math.max(sentence.lastIndexOf(" ", end), start + 80);
  const open = start ? "… " : "";
  const close = end < sentence.length ? " …" : "";
  return open + sentence.slice(start, end) + close;
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
    return [before, make("mark", "", text.slice(start, end))];
  });
  return [...pieces, text.slice(last)];
}

/**
 * The end of an address that brings the reader to a sentence, in browsers that know of it.
 * @param {string} sentence as it stands on the page
 */
function fragmentTo(sentence) {
  const encoded = (words) => encodeURIComponent(words.join(" ")).replace(/-/g, "%2D");
  const words = sentence.split(/\s+/);
  return words.length < 9
    ? `:~:text=${encoded(words)}`
    : `:~:text=${encoded(words.slice(0, 4))},${encoded(words.slice(-4))}`;
}
