/**
 * A word of a question; `typed` is how it was typed, `stop` whether it is left out.
 * @typedef {Word & {typed: string, stop: boolean}} Asked
 */

/**
 * A question, taken apart.
 * @typedef {object} Question
 * @property {string} text at most 200 characters of it
 * @property {Asked[]} words each once
 * @property {string[][]} phrases forms of what stands between quotation marks
 * @property {string[][]} excluded forms of each word or phrase behind a minus
 */

const longestQuestion = 200;
const mostWords = 30;

/**
 * @param {string} text as typed
 * @param {Set<string>} stop forms that are left out when others remain
 * @returns {Question}
 */
function parseQuestion(text, stop) {
  const kept = text.slice(0, longestQuestion);
  const question = { text: kept, words: [], phrases: [], excluded: [] };
  const pieces = kept.replace(/[„“”«»]/g, '"').split('"');
  let start = 0;
  pieces.forEach((piece, index) => {
    const quoted = index % 2 === 1 && index < pieces.length - 1;
    const minus = quoted && /(^|\s)[-−–]$/.test(pieces[index - 1]);
    readPiece(question, piece, start, quoted, minus);
    start += piece.length + 1;
  });
  const seen = new Set();
  question.words = question.words
    .filter((word) => !seen.has(word.form) && seen.add(word.form))
    .slice(0, mostWords);
  if (!question.words.every((word) => stop.has(word.form))) {
    for (const word of question.words) word.stop = stop.has(word.form);
  }
  return question;
}

/**
 * Adds a piece of a question that lies between two quotation marks, or outside them.
 * @param {Question} question
 * @param {string} piece
 * @param {number} start where it stands in the question
 * @param {boolean} quoted
 * @param {boolean} minus whether a minus stands before its quotation mark
 */
function readPiece(question, piece, start, quoted, minus) {
  const words = wordsOf(piece);
  const forms = words.map((word) => word.form);
  if (minus) {
    if (forms.length) question.excluded.push(forms);
    return;
  }
  if (quoted && forms.length > 1) question.phrases.push(forms);
  for (const word of words) {
    if (!quoted && /(^|\s)[-−–]$/.test(piece.slice(0, word.start))) {
      question.excluded.push([word.form]);
    } else {
      question.words.push({
        ...word,
        typed: piece.slice(word.start, word.end),
        start: start + word.start,
        end: start + word.end,
        stop: false,
      });
    }
  }
}

/**
 * Whether a text holds the words of a phrase one after another.
 * @param {string} text
 * @param {string[]} phrase forms
 */
function holdsPhrase(text, phrase) {
  const words = wordsOf(text);
  const sought = ` ${phrase.join(" ")} `;
  const whole = words.map((word) => word.form);
  const apart = words.flatMap((word) => (word.parts.length ? word.parts : [word.form]));
  return [whole, apart].some((forms) => ` ${forms.join(" ")} `.includes(sought));
}
