/*
 * Asks a built site questions, with the engine as the browser has it, and prints the addresses found.
 *
 *   node Tests/zoeken/answers.mjs SITE < questions.json > addresses.json
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadEngine } from "./engine.mjs";

const folder = join(process.argv[2], "zoeken");
const fetch = async (path) => {
  const file = join(folder, path);
  return existsSync(file) ? new Response(readFileSync(file)) : new Response("", { status: 404 });
};
const { Engine, ShardSource } = loadEngine({ fetch });
const page = readFileSync(join(folder, "index.html"), "utf8");
const root = JSON.parse(page.match(/id="zoekindex">(.*?)<\/script>/s)[1]);
const engine = new Engine(root, new ShardSource(root));

const everything = Array.from({ length: root.documents }, (_, id) => id);
const addresses = (await engine.describe(everything)).map(({ address }) => address);
const found = {};
for (const question of JSON.parse(readFileSync(0, "utf8"))) {
  const answer = await engine.search(question);
  found[question] = Array.from(answer.ids, (id) => addresses[id]);
}
process.stdout.write(JSON.stringify(found));
