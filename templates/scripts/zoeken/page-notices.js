/** So many other words are named at most. */
const mostOthers = 6;

/**
 * What a reader should know of an answer, above its results.
 * @param {Answer} answer
 * @param {Found} found
 * @param {Map<string, string>} titles of facets
 * @param {(ask: Ask) => void} go asks something else
 * @returns {Node[]}
 */
function noticesOf(answer, found, titles, go) {
  const { question, filters, words, correction, corrected, relaxed, offers } = answer;
  const lines = [];
  const say = (...content) => lines.push(make("p", ...content));
  const ask = (label, text, other = filters) =>
    makeButton(label, () => go({ text: text.replace(/\s+/g, " ").trim(), filters: other }));
  for (const { typed, used, kind } of words) {
    if (kind === "corrected") say("Gezocht op ", ...quote(used), " in plaats van ", ...quote(typed), ".");
  }
  if (correction && !corrected) say("Bedoelde u ", ask(correction.question, correction.question), "?");
  if (relaxed.length) say("Geen pagina heeft alle woorden. Dit is zonder ", ...quote(...relaxed), ".");
  const others = [...new Set(words.flatMap(({ kind, also }) => kind === "unfinished" ? [] : also))];
  if (others.length) say("We zochten ook op ", ...quote(...others.slice(0, mostOthers)), ".");
  if (found.checked) {
    say(`We keken in ${found.checked} van ${answer.total} pagina’s of de woorden bij elkaar staan. `,
      ask("Zoek zonder aanhalingstekens", question.text.replace(/["„“”«»]/g, " ")));
  }
  if (offers.length) {
    say(...offers.map(({ facet, value, label, word }) =>
      ask(`Alleen ${titles.get(facet).toLowerCase()}: ${label}`, question.text.replace(word, " "),
        toggleFilter(filters, facet, value))));
  }
  return lines;
}

/**
 * How many results there are, in words.
 * @param {number} total
 * @param {string} text the question
 * @param {boolean} isPartial whether something could not be searched
 */
function headingOf(total, text, isPartial) {
  const nothing = isPartial ? "Nog niets gevonden" : "Niets gevonden";
  const count = total
    ? `${total.toLocaleString("nl")} ${total > 1 ? "resultaten" : "resultaat"}` : nothing;
  return text ? [`${count} voor `, ...quote(text)] : [count];
}

/**
 * Says what went wrong, or nothing any more.
 * @param {Error[]} problems
 */
function showProblems(problems) {
  const sorts = problems.map(({ kind }) => kind || "other");
  const box = part("probleem");
  for (const node of box.querySelectorAll("[data-soort]")) {
    node.hidden = !sorts.includes(node.dataset.soort);
  }
  box.hidden = !problems.length;
}
