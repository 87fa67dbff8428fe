import { readFileSync, readdirSync } from "node:fs";

const folders = ["zoeken", "zoeken-meer"]
  .map((name) => new URL(`../../templates/scripts/${name}/`, import.meta.url));

/** The files of the engine, joined as the program joins them, and those that it loads later. */
export const source = folders.flatMap((folder) => readdirSync(folder)
  .filter((name) => name.endsWith(".js") && !name.startsWith("page-"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8")))
  .join("\n");

const names = [...source.matchAll(/^(?:async )?(?:function|class|const)\*? (\w+)/gm)]
  .map((match) => match[1]);

/**
 * What stands at the top level of the engine's files, by name.
 * @param {object} surroundings what the browser would have: fetch, location, document, …
 */
export function loadEngine(surroundings = {}) {
  const given = { location: { protocol: "https:" }, window: {}, document: {}, ...surroundings };
  const make = new Function(...Object.keys(given),
    `"use strict"; ${source}; return { ${names.join(", ")} };`);
  return make(...Object.values(given));
}

export const engine = loadEngine();

/**
 * An engine over an index in memory, and the paths it asked for.
 * @param {{root: object, files: Map<string, Uint8Array>}} index
 * @param {(path: string) => Promise<Response> | undefined} [instead] answers in place of a file
 */
export function engineOver({ root, files }, instead = () => undefined) {
  const asked = [];
  const fetch = async (path, options) => {
    asked.push(path);
    const other = await instead(path, options);
    if (other) return other;
    const bytes = files.get(path);
    return bytes ? new Response(bytes) : new Response("weg", { status: 404 });
  };
  const parts = loadEngine({ fetch });
  const shards = new parts.ShardSource(root, 50);
  return { engine: new parts.Engine(root, shards), asked, shards, ...parts };
}
