/** Signs that begin a formula in a spreadsheet, also in their full-width form. */
const formulaSigns = /^[=+\-@＝＋－＠]/;

/**
 * Rows as RFC 4180, with a mark so that spreadsheets read the accents. A text that a spreadsheet
 * would run gets a `'` in front.
 * @param {string[][]} rows
 */
function csvOf(rows) {
  return `\ufeff${rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("")}`;
}

function csvField(text) {
  const plain = onOneLine(text);
  const safe = formulaSigns.test(plain) ? `'${plain}` : plain;
  return /[",;]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}

/** A text without signs that steer a program: each run of white space and the like is one space. */
function onOneLine(text) {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

/** The columns of the list as a file. */
const csvColumns = {
  titel: ({ titel }) => titel,
  fase: ({ fase }) => fase,
  "in het kort": ({ kort }) => kort,
  themas: ({ themas = [] }) => textsOf(themas),
  doelen: ({ themas = [] }) => themas.flatMap(({ doelen = [] }) => doelen)
    .map(({ code, tekst }) => `${code} ${tekst}`).join("; "),
  doelgroep: ({ doelgroep = [] }) => textsOf(doelgroep),
  bewijs: ({ sterkte = "" }) => String(sterkte),
  "werkzame elementen": ({ elementen = [] }) => textsOf(elementen),
  partners: ({ partners = [] }) =>
    partners.map(({ rol, namen }) => `${rol}: ${namen.map(({ tekst }) => tekst).join(", ")}`)
      .join("; "),
  gemeenten: ({ gemeenten = [] }) => textsOf(gemeenten),
  setting: ({ setting = [] }) => textsOf(setting),
  "wettelijk kader": ({ wet = [] }) => textsOf(wet),
  kosten: ({ kosten = [] }) => textsOf(kosten),
  financiering: ({ financiering = [] }) => textsOf(financiering),
  "bespaart arbeid": ({ arbeid = "" }) => arbeid,
  "nagekeken op": ({ iso }) => iso,
  "mogelijk verouderd": ({ verouderd }) => (verouderd ? "ja" : "nee"),
  adres: ({ url }) => url,
};

function textsOf(values) {
  return values.map(({ tekst, details }) => (details ? `${tekst} (${details})` : tekst)).join("; ");
}

/**
 * @param {object[]} items the facts of innovaties, each with its `url`
 */
function csvRows(items) {
  const makers = Object.values(csvColumns);
  return [Object.keys(csvColumns), ...items.map((item) => makers.map((make) => make(item)))];
}
