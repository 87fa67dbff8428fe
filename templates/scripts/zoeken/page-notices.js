/** So many other words are named at most. */
const mostOthers = 6;

/**
 * What a reader should know of an answer, above its results.
 * @param {Answer} answer
 * @param {Found} found
 * @param {(facet: string) => string} titleOf
 * @param {(ask: Ask) => void} go asks something else
 * @returns {Node[]}
 */
function noticesOf(answer, found, titleOf, go) {
  const { question, filters, words, correction, relaxed, offers } = answer;
  const lines = [];
  const say = (...content) => lines.push(make("p", "", ...content));
  for (const { typed, used, kind } of words) {
    if (kind === "corrected") say("Gezocht op ", quote(used), " in plaats van ", quote(typed), ".");
  }
  if (correction && !answer.corrected) {
    const text = correction.question;
    say("Bedoelde u ", makeButton(text, () => go({ text, filters })), "?");
  }
  if (relaxed.length) {
    say("Geen pagina heeft alle woorden. Dit is zonder ", ...listed(relaxed), ".");
  }
  const others = [...new Set(words.flatMap(({ also }) => also))].slice(0, mostOthers);
  if (others.length) say("We zochten ook op ", ...listed(others), ".");
  if (found.checked) {
    const text = question.text.replace(/["„“”«»]/g, " ").replace(/\s+/g, " ").trim();
    say(found.checked < answer.total
      ? `We keken in de eerste ${found.checked} van ${answer.total} resultaten of de woorden bij elkaar staan. `
      : "", makeButton("Zoek zonder aanhalingstekens", () => go({ text, filters })));
  }
  if (offers.length) {
    say(...offers.map(({ facet, value, label, word }) => makeButton(
      `Alleen ${titleOf(facet).toLowerCase()}: ${label}`,
      () => go({
        text: question.text.replace(word, " ").replace(/\s+/g, " ").trim(),
        filters: withFilter(filters, facet, value, true),
      }))));
  }
  return lines;
}

/**
 * Words with commas between.
 * @param {string[]} words
 */
function listed(words) {
  return words.flatMap((word, index) => (index ? [", ", quote(word)] : [quote(word)]));
}

/**
 * How many results there are, in words.
 * @param {number} total
 * @param {string} text the question
 * @param {boolean} isPartial whether something could not be searched
 */
function headingOf(total, text, isPartial) {
  const nothing = isPartial ? "Nog niets gevonden" : "Niets gevonden";
  const count = total === 0 ? nothing
    : `${total.toLocaleString("nl")} ${total === 1 ? "resultaat" : "resultaten"}`;
  return text.trim() ? [`${count} voor `, quote(text.trim())] : [count];
}

/**
 * Says what went wrong, or nothing any more.
 * @param {Error[]} problems
 */
function showProblems(problems) {
  const sorts = new Set(problems.map(({ kind }) => kind || "other"));
  for (const node of part("probleem").querySelectorAll("[data-soort]")) {
    node.hidden = !sorts.has(node.dataset.soort);
  }
  part("probleem").hidden = !problems.length;
}
