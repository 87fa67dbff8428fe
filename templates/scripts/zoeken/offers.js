/**
 * A word of a question that is a value by which documents can be narrowed.
 * @typedef {{facet: string, value: string, label: string, word: string}} Offer
 */

/**
 * The values of all facets that are known, by their joined forms and simple other forms of these.
 * @param {Facet[]} facets
 * @returns {Map<string, Offer[]>}
 */
function offersByForm(facets) {
  const offers = new Map();
  for (const { name, values } of facets) {
    for (const { value, label } of values) {
      const forms = new Set([value, label].flatMap((text) => otherForms(formsOf(text).join(""))));
      for (const form of forms) {
        remember(offers, form, () => []).push({ facet: name, value, label });
      }
    }
  }
  return offers;
}

/**
 * A form as plural and as singular, as far as an ending tells.
 * @param {string} form
 */
function otherForms(form) {
  return [form, `${form}s`, `${form}n`, `${form}en`,
    form.replace(/[sn]$/, ""), form.replace(/en$/, "")];
}

/**
 * The values that a question names and that are not chosen yet.
 * @param {Question} question
 * @param {Map<string, Offer[]>} known
 * @param {Map<string, string[]>} filters
 * @returns {Offer[]}
 */
function offersIn(question, known, filters) {
  return takeRuns(question.words, 1, (run) => {
    const offers = known.get(run.map(({ form }) => form).join(""));
    const word = question.text.slice(run[0].start, run[run.length - 1].end);
    return run.some(({ stop }) => !stop) && offers && offers
      .filter(({ facet, value }) => !filters.get(facet)?.includes(value))
      .map((offer) => ({ ...offer, word }));
  }).flat();
}
