import { readFileSync } from "node:fs";

const folder = new URL("../../templates/scripts/", import.meta.url);
const files = ["zoeken/words", "zoeken/question", "zoeken/page-address", "zoeken/page-excerpt",
  "zoeken-meer/page-pages", "zoeken-meer/page-phrases"];

const source = files
  .map((name) => readFileSync(new URL(`${name}.js`, folder), "utf8"))
  .join("\n");

const names = [...source.matchAll(/^function (\w+)/gm)].map((match) => match[1]);

/** The functions of the search page that need no page, by name. */
export const page = new Function(`"use strict"; ${source}; return { ${names.join(", ")} };`)();
