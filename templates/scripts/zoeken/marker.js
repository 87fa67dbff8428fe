/** Shorter forms are not looked for inside other words. */
const shortestPart = 4;

/** With fewer other letters, a longer word is taken to be another word than a compound. */
const shortestRest = 3;

/**
 * Which words of a running text are hits: the words that were searched, compounds with them,
 * synonyms, and the words of a group that means the same, these by themselves only.
 * @param {Entry[]} entries what was searched
 * @returns {(form: string) => boolean}
 */
function markerOf(entries) {
  const forms = new Set();
  const parts = [];
  for (const { form, family } of entries) {
    for (const text of [form, ...family.forms, ...family.hints.flat()]) {
      const words = formsOf(text);
      const isLone = words.length === 1;
      for (const word of words) {
        if (isLone || word.length >= shortestPart) forms.add(word);
        if (isLone && word.length >= shortestPart) parts.push(word);
      }
    }
  }
  return (form) => forms.has(form) || parts.some((part) =>
    form.length >= part.length + shortestRest && (form.startsWith(part) || form.endsWith(part)));
}
