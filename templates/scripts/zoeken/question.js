/**
 * A word of a question; `typed` is how it was typed, `stop` whether it is left out.
 * @typedef {Word & {typed: string, stop: boolean}} Asked
 */

/**
 * A question, taken apart.
 * @typedef {object} Question
 * @property {string} text at most 200 characters of it
 * @property {Asked[]} words each once, at most 30
 * @property {string[][]} phrases forms of what stands between quotation marks
 * @property {string[][]} excluded forms of each word or phrase behind a minus
 */

const longestQuestion = 200;

/**
 * @param {string} typed
 * @param {Set<string>} stop forms that are left out when others remain
 * @returns {Question}
 */
function parseQuestion(typed, stop) {
  const text = typed.slice(0, longestQuestion);
  const phrases = [];
  const excluded = [];
  const rest = text.replace(/[„“”«»]/g, '"')
    .replace(/((?:^|\s)[-−–])?"([^"]*)"/g, (whole, minus, inside) => {
      (minus ? excluded : phrases).push(formsOf(inside));
      return minus ? " ".repeat(whole.length) : whole;
    });
  const words = new Map();
  for (const word of wordsOf(rest)) {
    const { form, start, end } = word;
    if (/(^|\s)[-−–]$/.test(rest.slice(0, start))) excluded.push([form]);
    else if (!words.has(form) && words.size < 30) {
      words.set(form, { ...word, typed: text.slice(start, end), stop: stop.has(form) });
    }
  }
  const asked = [...words.values()];
  if (asked.every((word) => word.stop)) asked.forEach((word) => { word.stop = false; });
  return {
    text,
    words: asked,
    phrases: phrases.filter((forms) => forms.length > 1),
    excluded: excluded.filter((forms) => forms.length),
  };
}
