import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../../templates/scripts/zoeken/", import.meta.url);

/** The files of the engine, joined as the program joins them. */
export const source = readdirSync(folder)
  .filter((name) => name.endsWith(".js") && !name.startsWith("page-"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

const names = [...source.matchAll(/^(?:async )?(?:function|class|const)\*? (\w+)/gm)]
  .map((match) => match[1]);

/** What stands at the top level of the engine's files, by name. */
export const engine = new Function(`"use strict"; ${source}; return { ${names.join(", ")} };`)();
