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
    if (kind !== "corrected") continue;
    say("Gezocht op ", ...quote(used), " in plaats van ", ...quote(typed), ".");
  }
  if (correction && !corrected) {
    say("Bedoelde u ", ask(correction.question, correction.question), "?");
  }
  if (relaxed.length) {
    say("Niet op elke pagina staan alle woorden. Op de eerste ontbreekt ", ...quote(...relaxed),
      ".");
  }
  const told = words.filter(({ kind }) => kind !== "unfinished").flatMap(({ also }) => also);
  const others = [...new Set(told)].slice(0, mostOthers);
  if (others.length) say("We zochten ook op ", ...quote(...others), ".");
  if (found.checked) {
    const { checked } = found;
    const place = canReadPages ? "" : "titel en samenvatting van ";
    say(`We keken in ${place}${checked} van ${answer.total} pagina’s`,
      " of de woorden bij elkaar staan. ",
      ask("Zoek zonder aanhalingstekens", question.text.replace(/["„“”«»]/g, " ")));
  }
  if (offers.length) {
    const { facets } = page.engine;
    const titles = new Map(facets.map(({ name, title }) => [name, title.toLowerCase()]));
    say(...offers.map(({ facet, value, label, word }) =>
      ask(`Alleen ${titles.get(facet)}: ${label}`, question.text.replace(word, " "),
        toggleFilter(filters, facet, value))));
  }
  return lines;
}
