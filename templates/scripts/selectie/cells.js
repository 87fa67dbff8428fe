/**
 * A value with where it leads and a word about it.
 * @typedef {{tekst: string, adres?: string, code?: string, label?: string, details?: string}} Value
 */

/**
 * How many of the innovaties have a value, in words; nothing when only one has.
 * @param {number} count
 * @param {number} total
 */
function sharedBy(count, total) {
  if (count < 2) return "";
  if (count < total) return `bij ${count} van de ${total}`;
  return ["", "", "bij beide", "bij alle drie", "bij alle vier"][total];
}

/**
 * How many times each address stands in lists.
 * @param {Value[][]} lists
 * @returns {(value: Value) => number}
 */
function tally(lists) {
  const counts = new Map();
  for (const { adres } of lists.flat()) counts.set(adres, (counts.get(adres) || 0) + 1);
  return ({ adres }) => counts.get(adres) || 0;
}

/**
 * @param {string} text
 * @param {string} [address] as seen from the root of the site
 */
function linked(text, address) {
  if (!address) return text;
  const link = build("a", "", text);
  link.href = /^[a-z]+:/.test(address) ? address : siteRoot() + address;
  return link;
}

/**
 * @param {Value} value
 * @param {string} [shared]
 */
function line({ tekst, adres, code, label, details }, shared) {
  const item = build("li", "");
  if (code) item.append(build("span", "code", code), " ");
  item.append(linked(tekst, adres));
  for (const word of [label, shared]) if (word) item.append(" ", build("span", "label", word));
  if (details) item.append(" ", build("span", "toelichting", details));
  return item;
}

/** Lines as a list; nothing when there are none. */
function listOf(lines) {
  return lines.length ? [build("ul", "waarden", ...lines)] : [];
}

/** Values, those of more innovaties first and marked. */
function sharedList(values, count, total) {
  const common = values.filter((value) => count(value) > 1);
  const own = values.filter((value) => count(value) < 2);
  return listOf([...common, ...own].map((value) => line(value, sharedBy(count(value), total))));
}

function resultLine({ tekst, richting, details, uitleg }) {
  const item = build("li", "", build("strong", "", tekst));
  if (richting) item.append(" ", build("span", `richting richting-${richting}`, richting));
  if (details) item.append(" ", build("span", "toelichting", details));
  if (uitleg) item.append(build("p", "", uitleg));
  return item;
}

/**
 * How a row of the table shows its fact: what stands in the cell of one innovatie; an empty list when
 * nothing is known. `common` knows which values more of them have.
 */
const cellMakers = {
  kort: ({ kort }) => [kort],
  doelen: ({ themas = [] }, { doelen, total }) => themas.flatMap((thema) =>
    [build("p", "themadoel-naam", linked(thema.tekst, thema.adres)),
      ...sharedList(thema.doelen || [], doelen, total)]),
  fase: (facts) => [faseSign(facts), facts.sinds ? sideNote(`sinds ${facts.sinds}`) : "",
    facts.reden ? sideNote(`Reden: ${facts.reden}`) : ""],
  bewijs: ({ sterkte, beoordeeld, erkenning }) => [
    ...(sterkte === undefined ? [] : [proofSign(sterkte), sideNote(beoordeeld)]),
    ...(erkenning ? [build("p", "", `Erkenning: ${erkenning}`)] : [])],
  elementen: ({ elementen = [] }, common) =>
    sharedList(elementen, common.elementen, common.total),
  randvoorwaarden: ({ randvoorwaarden }) => (randvoorwaarden ? [
    ...randvoorwaarden.regels.map((text) => build("p", "", text)),
    ...(randvoorwaarden.adres
      ? [build("p", "", linked("Lees alle randvoorwaarden", randvoorwaarden.adres))] : []),
  ] : []),
  partners: ({ partners = [] }) => partners.flatMap(({ rol, namen }) =>
    [build("p", "toelichting", rol), ...listOf(namen.map((name) => line(name)))]),
  arbeid: ({ arbeid }) => (arbeid ? [arbeid] : []),
  gecontroleerd: ({ gecontroleerd, verouderd }) =>
    [gecontroleerd, verouderd ? build("span", "oud", "mogelijk verouderd") : ""],
};

for (const name of ["doelgroep", "gemeenten", "setting", "wet", "kosten", "financiering"]) {
  cellMakers[name] = (facts) => listOf((facts[name] || []).map((value) => line(value)));
}

for (const name of ["onderzocht", "gemeten", "ervaren", "onbekend", "verwacht"]) {
  cellMakers[name] = (facts) => listOf((facts[name] || []).map(resultLine));
}

function sideNote(text) {
  return build("p", "toelichting", text);
}
