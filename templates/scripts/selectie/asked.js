/** Words that are no name of an innovatie are shown up to so many characters. */
const longestRefused = 40;

/**
 * What an address asks to show: names that may be those of innovaties, and what is wrong with the rest.
 * @typedef {{slugs: string[], refused: string[], doubled: string[]}} Asked
 */

/**
 * @param {string} query of an address, such as `?i=cazhem,mitz`
 * @param {number} most so many names are looked at; the rest is let go
 * @returns {Asked}
 */
function readAsked(query, most) {
  const given = new URLSearchParams(query.slice(0, 20000)).getAll("i").join(",").split(",")
    .map((name) => name.trim()).filter(Boolean);
  const slugs = given.map(asSlug).filter(Boolean);
  return {
    slugs: unique(slugs).slice(0, most),
    refused: unique(given.filter((name) => !asSlug(name)).map(shortened)),
    doubled: unique(slugs.filter((name, at) => slugs.indexOf(name) < at)),
  };
}

/** A mail program may take the sign behind an address for a part of it. */
function asSlug(name) {
  const slug = name.toLowerCase().replace(/[.;:!?)\]>"'”’]+$/, "");
  return slug.length <= 200 && slugForm.test(slug) ? slug : undefined;
}

function unique(names) {
  return [...new Set(names)];
}

/** Whole characters only, so that none is cut in two. */
function shortened(name) {
  const letters = [...name];
  return letters.length > longestRefused ? `${letters.slice(0, longestRefused).join("")}…` : name;
}
