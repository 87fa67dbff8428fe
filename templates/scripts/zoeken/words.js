/**
 * A word of a text: its form as the lexicon has it, the forms of the parts between its hyphens
 * (none without hyphens), and where it stands in the text.
 * @typedef {{form: string, parts: string[], start: number, end: number}} Word
 */

/** A run of letters and digits, with what may stand between two of them. */
const wordPattern = (() => {
  const letter = "\\p{L}\\p{M}*";
  const rest = "[\\p{L}\\p{N}\\p{M}]";
  const initials = `${letter}(?:\\.${letter}(?!${rest}))+`;
  const run = `(?!\\p{M})(?:\\p{Nd}\\.(?=\\p{Nd})|${rest})+`;
  const unit = `(?:${initials}|${run})`;
  return new RegExp(`${unit}(?:[-‐‑'’]${unit})*`, "gu");
})();

/** Initials at the end of a word, to which a full stop belongs. */
const initialsAtEnd = /(?:^|[-‐‑'’])(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;

const longestForm = 64;
const foldedLetters = new Map([
  ["ß", "ss"], ["æ", "ae"], ["œ", "oe"], ["ø", "o"], ["đ", "d"], ["ł", "l"], ["ĳ", "ij"],
]);

/**
 * A text without marks and capitals: what differs only in these is the same to who searches.
 * @param {string} text
 * @returns {string}
 */
function fold(text) {
  const lower = text.toLowerCase();
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[ßæœøđłĳ]/g, (letter) => foldedLetters.get(letter));
}

/**
 * The form of one word, as written.
 * @param {string} word
 * @returns {string}
 */
function formOf(word) {
  const form = fold(word).replace(/['’]s$/, "").replace(/[-‐‑'’]/g, "")
    .replace(/\.(?!\p{Nd})/gu, "");
  return form.length * 3 <= longestForm ? form : cutForm(form);
}

/**
 * A form cut off at 64 bytes, never inside a character.
 * @param {string} form
 * @returns {string}
 */
function cutForm(form) {
  const bytes = new TextEncoder().encodeInto(form, new Uint8Array(longestForm));
  return form.slice(0, bytes.read);
}

/**
 * The words of a text, in order.
 * @param {string} text
 * @returns {Word[]}
 */
function wordsOf(text) {
  const words = [];
  for (const match of text.matchAll(wordPattern)) {
    const form = formOf(match[0]);
    if (form === "") continue;
    const pieces = match[0].split(/[-‐‑]/);
    let end = match.index + match[0].length;
    if (text[end] === "." && initialsAtEnd.test(match[0])) end += 1;
    const parts = pieces.length > 1 ? pieces.map(formOf) : [];
    words.push({ form, parts, start: match.index, end });
  }
  return words;
}
