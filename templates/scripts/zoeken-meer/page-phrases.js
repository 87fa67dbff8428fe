/** In so many results is looked whether words stand together. */
const phrasePages = 30;

/**
 * The results of an answer that hold the phrases of its question. The index does not know which
 * words stand together, so the first pages are read.
 * @param {Engine} engine
 * @param {Answer} answer
 * @returns {Promise<Found>}
 */
async function holdingPhrases(engine, answer) {
  const { phrases } = answer.question;
  const hits = await engine.describe(answer.page(0, phrasePages));
  const ids = await Promise.all(hits.map(async ({ id, title, text, address }) => {
    const holds = (piece) => (phrase) => holdsPhrase(piece, phrase);
    return phrases.every(holds(`${title}\n${text}`))
      || (canReadPages && phrases.every(holds(await pageText(address)))) ? id : -1;
  }));
  const kept = ids.filter((id) => id >= 0);
  return { total: kept.length, page: (from, to) => kept.slice(from, to), checked: hits.length };
}

/**
 * Whether a text holds the words of a phrase one after another.
 * @param {string} text
 * @param {string[]} phrase forms
 */
function holdsPhrase(text, phrase) {
  const apart = wordsOf(text).flatMap(({ form, parts }) => (parts.length ? parts : form));
  return [formsOf(text), apart].some((forms) =>
    ` ${forms.join(" ")} `.includes(` ${phrase.join(" ")} `));
}
