/**
 * What a citation says besides the innovatie.
 * @typedef {{author: string, site: string, today: string}} Source `today` as 2026-11-21
 */

const bibtexSigns = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}", "&": "\\&", "%": "\\%", $: "\\$", "#": "\\#", _: "\\_",
};

/** A text in which no sign has a meaning for BibTeX, and in which braces stay in pairs. */
function bibtexText(text) {
  return onOneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => bibtexSigns[sign]);
}

/** An address is taken as it is, so braces are written in the way of addresses. */
function bibtexAddress(url) {
  return url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/**
 * @param {object[]} items
 * @param {Source} source
 */
function bibtexOf(items, { author, site, today }) {
  return items.map((item) => {
    const { slug, titel, iso, url } = item;
    const fields = {
      author: `{${bibtexText(author)}}`,
      title: `{${bibtexText(titel)}}`,
      howpublished: bibtexText(site),
      year: iso.slice(0, 4),
      date: iso,
      ...(url && { url: bibtexAddress(url) }),
      urldate: today,
      note: bibtexText(stateOf(item)),
      langid: "dutch",
    };
    const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
    return `@misc{${slug},\n${lines.join("")}}\n`;
  }).join("\n");
}

/**
 * @param {object[]} items
 * @param {Source} source
 */
function risOf(items, { author, site, today }) {
  return items.map((item) => {
    const { slug, titel, kort, iso, url, themas = [] } = item;
    const lines = [
      ["TY", "ELEC"], ["ID", slug], ["AU", author], ["TI", titel], ["T2", site], ["PB", author],
      ["PY", iso.slice(0, 4)], ["DA", slashed(iso)], ["AB", kort],
      ...themas.map(({ tekst }) => ["KW", tekst]), ["N1", stateOf(item)], ["LA", "nl"],
      ["UR", url], ["Y2", slashed(today)], ["ER", ""],
    ];
    return lines.filter(([tag, value]) => value || tag === "ER")
      .map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join("");
  }).join("\r\n");
}

/** How far an innovatie is, and how fresh what is written of it. */
function stateOf({ fase, gecontroleerd, verouderd }) {
  return `Fase: ${fase}. Nagekeken op ${gecontroleerd}${
    verouderd ? "; mogelijk verouderd" : ""}.`;
}

function slashed(iso) {
  return iso.replaceAll("-", "/");
}
