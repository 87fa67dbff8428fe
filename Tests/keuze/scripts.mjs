import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../templates/scripts/", import.meta.url);

/** The text of a script, or of all scripts of a folder. */
export function sourceOf(name) {
  if (name.endsWith(".js")) return readFileSync(new URL(name, folder), "utf8");
  return readdirSync(new URL(`${name}/`, folder)).sort()
    .map((file) => sourceOf(`${name}/${file}`)).join("\n");
}

/** What a script makes known to the others on its page. */
export function namesIn(source) {
  return [...source.matchAll(/^(?:async )?(?:function|class|const|let) (\w+)/gm)]
    .map((match) => match[1]);
}

/**
 * Runs scripts as on a page.
 * @param {string[]} files
 * @param {object} [world] what a page has
 * @returns {object} what they make known, by name
 */
export function run(files, world = {}) {
  const source = files.map(sourceOf).join("\n");
  const given = { document: { currentScript: { src: "https://a.example/kb/assets/keuze-1.js" } }, ...world };
  return new Function(...Object.keys(given),
    `"use strict"; ${source}; return { ${namesIn(source).join(", ")} };`)(...Object.values(given));
}
