/** In so many results is looked whether the words stand together. */
const phrasePages = 30;

/**
 * What of an answer is shown; `checked`: in how many results was looked for phrases, 0 without them.
 * @typedef {{total: number, page: (from: number, to: number) => number[], checked: number}} Found
 */

/**
 * The results of an answer that hold the phrases of its question. The index does not know which
 * words stand together, so the first pages are read.
 * @param {Engine} engine
 * @param {Answer} answer
 * @param {FoundPages} pages
 * @returns {Promise<Found>}
 */
async function foundBy(engine, answer, pages) {
  const { total, question: { phrases } } = answer;
  if (!phrases.length) return { total, page: (from, to) => answer.page(from, to), checked: 0 };
  const hits = await engine.describe(answer.page(0, phrasePages));
  const holds = await Promise.all(hits.map(async ({ title, text, address }) => {
    const missing = phrases.filter((phrase) =>
      ![title, text].some((piece) => holdsPhrase(piece, phrase)));
    if (!missing.length || !pages.canRead) return !missing.length;
    const page = await pages.text(address);
    return missing.every((phrase) => holdsPhrase(page, phrase));
  }));
  const ids = hits.filter((_, index) => holds[index]).map(({ id }) => id);
  return { total: ids.length, page: (from, to) => ids.slice(from, to), checked: hits.length };
}
