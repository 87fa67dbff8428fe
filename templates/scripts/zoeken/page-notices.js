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
