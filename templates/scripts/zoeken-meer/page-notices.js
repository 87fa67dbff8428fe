/** So many other words are named at most. */
const mostOthers = 6;

/**
 * What a reader should know of an answer, above its results.
 * @param {Answer} answer
 * @param {Found} found
 * @param {SearchPage} page
 * @returns {Node[]}
 */
function noticesOf(answer, found, page) {
  const { question, filters, words, correction, corrected, relaxed, offers } = answer;
  const lines = [];
  const say = (...content) => lines.push(make("p", ...content));
  const ask = (label, text, other = filters) =>
    makeButton(label, () => page.go({ text: text.replace(/\s+/g, " ").trim(), filters: other }));
  for (const { typed, used, kind } of words) {
    if (kind === "corrected") say("Gezocht op ", ...quote(used), " in plaats van ", ...quote(typed), ".");
  }
  if (correction && !corrected) say("Bedoelde u ", ask(correction.question, correction.question), "?");
  if (relaxed.length) {
    say("Niet op elke pagina staan alle woorden. Op de eerste ontbreekt ", ...quote(...relaxed), ".");
  }
  const others = [...new Set(words.flatMap(({ kind, also }) => kind === "unfinished" ? [] : also))];
  if (others.length) say("We zochten ook op ", ...quote(...others.slice(0, mostOthers)), ".");
  if (found.checked) {
    say(`We keken in ${found.checked} van ${answer.total} pagina’s of de woorden bij elkaar staan. `,
      ask("Zoek zonder aanhalingstekens", question.text.replace(/["„“”«»]/g, " ")));
  }
  if (offers.length) {
    const titles = new Map(page.engine.facets.map(({ name, title }) => [name, title.toLowerCase()]));
    say(...offers.map(({ facet, value, label, word }) =>
      ask(`Alleen ${titles.get(facet)}: ${label}`, question.text.replace(word, " "),
        toggleFilter(filters, facet, value))));
  }
  return lines;
}
