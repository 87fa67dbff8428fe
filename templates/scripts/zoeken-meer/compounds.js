/** What stands between the words of a compound. */
const linkers = ["", "s", "e", "en", "n", "er"];

/**
 * An unknown compound as known words; the longest first word is tried first. At most three more
 * shards are fetched for it.
 * @param {Lexicon} lexicon
 * @param {string} form
 * @returns {Promise<Entry[] | undefined>} two or three words
 */
async function splitCompound(lexicon, form) {
  const homes = new Set([lexicon.keys.shardOf(form)]);
  const find = async (part) => {
    const home = lexicon.keys.shardOf(part);
    if (part.length < 3 || (!homes.has(home) && homes.size > 3)) return undefined;
    homes.add(home);
    const entry = await lexicon.find(part);
    // Short ones only when pages hold them as a word.
    return entry?.family && (part.length > 3 || entry.own) ? entry : undefined;
  };
  return splitInto(find, form, 3);
}

/**
 * @param {(form: string) => Promise<Entry | undefined>} find
 * @param {string} form
 * @param {number} most parts
 * @returns {Promise<Entry[] | undefined>}
 */
async function splitInto(find, form, most) {
  for (let length = form.length - 3; length > 2; length--) {
    const first = await find(form.slice(0, length));
    if (!first) continue;
    for (const linker of linkers) {
      if (!form.startsWith(linker, length)) continue;
      const rest = form.slice(length + linker.length);
      const last = await find(rest);
      const parts = last ? [last] : most > 2 && await splitInto(find, rest, most - 1);
      if (parts) return [first, ...parts];
    }
  }
  return undefined;
}
