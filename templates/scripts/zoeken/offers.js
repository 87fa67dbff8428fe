/**
 * A word of a question that is a value by which documents can be narrowed.
 * @typedef {{facet: string, value: string, label: string, word: string}} Offer
 */

/**
 * The values of all facets that are known, by their joined forms and simple other forms of these.
 * @param {Facets} facets
 * @returns {Map<string, Offer[]>}
 */
function offersByForm(facets) {
  const offers = new Map();
  for (const { name, values } of facets.all) {
    for (const { value, label } of values) {
      const forms = new Set([value, label].flatMap((text) => otherForms(joinedForm(text))));
      for (const form of forms) {
        if (!offers.has(form)) offers.set(form, []);
        offers.get(form).push({ facet: name, value, label });
      }
    }
  }
  return offers;
}

/** @param {string} text */
function joinedForm(text) {
  return wordsOf(text).map((word) => word.form).join("");
}

/**
 * A form as plural and as singular, as far as an ending tells.
 * @param {string} form
 */
function otherForms(form) {
  return [form, `${form}s`, `${form}n`, `${form}en`,
    form.replace(/s$/, ""), form.replace(/n$/, ""), form.replace(/en$/, "")];
}

/**
 * The values that a question names and that are not chosen yet.
 * @param {Question} question
 * @param {Map<string, Offer[]>} known
 * @param {Map<string, string[]>} filters
 * @returns {Offer[]}
 */
function offersIn(question, known, filters) {
  const { text, words } = question;
  return takeRuns(words.length, 1, (first, last) => {
    const run = words.slice(first, last + 1);
    if (run.every((word) => word.stop)) return undefined;
    const offers = known.get(run.map((word) => word.form).join(""));
    const word = text.slice(run[0].start, run[run.length - 1].end);
    return offers && offers
      .filter(({ facet, value }) => !filters.get(facet)?.includes(value))
      .map((offer) => ({ ...offer, word }));
  }).flat();
}
