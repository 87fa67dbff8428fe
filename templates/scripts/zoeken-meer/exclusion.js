/**
 * What is left out of an answer: for each word or phrase behind a minus, the entries of which a
 * document must hold all to be left out. A phrase that the lexicon knows is one entry.
 * @param {Lexicon} lexicon
 * @param {Question} question
 * @param {Set<string>} stop
 * @param {(work: Promise) => Promise} attempt
 * @returns {Promise<Entry[][]>}
 */
async function excludedEntries(lexicon, { excluded }, stop, attempt) {
  const groups = await Promise.all(excluded.map(async (forms) => {
    const whole = await attempt(lexicon.find(forms.join(" ")));
    if (whole?.family) return [whole];
    const told = forms.filter((form) => !stop.has(form));
    const sought = told.length > 0 ? told : forms;
    return Promise.all(sought.map((form) => attempt(lexicon.find(form))));
  }));
  return groups.filter((group) => group.every((entry) => entry?.family));
}
