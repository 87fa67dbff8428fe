/**
 * A word of a text: its form as the lexicon has it, the forms of the parts between its hyphens
 * (none without hyphens), and where it stands in the text.
 * @typedef {{form: string, parts: string[], start: number, end: number}} Word
 */

/** Words of a text: runs of letters and digits, with what may stand between two of them. */
const wordPattern = (() => {
  const letter = "\\p{L}\\p{M}*";
  const rest = "[\\p{L}\\p{N}\\p{M}\\u00ad]";
  const initials = `${letter}(?:\\.${letter}(?!${rest}))+`;
  const run = `(?![\\p{M}\\u00ad])(?:\\p{Nd}\\.(?=\\p{Nd})|${rest})+`;
  return new RegExp(`(?:${initials}|${run})(?:[-‐‑'’](?:${initials}|${run}))*`, "gu");
})();

const letters = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ĳ: "ij", ﬁ: "fi", ﬂ: "fl", ﬀ: "ff",
};

/**
 * A text without marks and capitals: what differs only in these is the same to who searches.
 * @param {string} text
 * @returns {string}
 */
function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/[\p{M}\u00ad]/gu, "")
    .replace(/[ßæœøđłĳﬁﬂﬀ]/g, (letter) => letters[letter]);
}

/**
 * The form of one word, cut off at 64 bytes.
 * @param {string} word as written
 * @returns {string}
 */
function formOf(word) {
  const form = fold(word).replace(/['’]s$/, "").replace(/[-‐‑'’]|\.(?!\p{Nd})/gu, "");
  return form.slice(0, new TextEncoder().encodeInto(form, new Uint8Array(64)).read);
}

/**
 * The words of a text, in order.
 * @param {string} text
 * @returns {Word[]}
 */
function wordsOf(text) {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => {
    const pieces = word.split(/[-‐‑]/);
    // A full stop behind initials belongs to them.
    const isInitials = /(^|[-‐‑'’])(\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(word);
    const end = index + word.length;
    return {
      form: formOf(word),
      parts: pieces.length > 1 ? pieces.map(formOf) : [],
      start: index,
      end: end + (isInitials && text[end] === "."),
    };
  });
}

/**
 * The forms of the words of a text.
 * @param {string} text
 * @returns {string[]}
 */
function formsOf(text) {
  return wordsOf(text).map(({ form }) => form);
}
