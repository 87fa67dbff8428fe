/** What stands between the words of a compound. */
const linkers = ["", "s", "e", "en", "n", "er"];

/** At most this many shards are fetched to take one compound apart. */
const compoundShards = 3;

/**
 * An unknown compound as known words; the longest first word is tried first.
 * @param {Lexicon} lexicon
 * @param {string} form
 * @returns {Promise<Entry[] | null>} two or three words
 */
async function splitCompound(lexicon, form) {
  const shards = new Map([[lexicon.keys.shardOf(form), await lexicon.home(form)]]);
  const find = async (part) => {
    const number = lexicon.keys.shardOf(part);
    if (!shards.has(number)) {
      if (shards.size > compoundShards) return undefined;
      shards.set(number, await lexicon.home(part));
    }
    return shards.get(number).byForm.get(part);
  };
  return splitInto(find, form, 3);
}

/**
 * @param {(form: string) => Promise<Entry | undefined>} find
 * @param {string} form
 * @param {number} most parts
 * @returns {Promise<Entry[] | null>}
 */
async function splitInto(find, form, most) {
  for (let length = form.length - 3; length >= 3; length--) {
    const first = await find(form.slice(0, length));
    if (!isPart(first)) continue;
    for (const linker of linkers) {
      const rest = form.slice(length + linker.length);
      if (rest.length < 3 || !form.startsWith(linker, length)) continue;
      const last = await find(rest);
      if (isPart(last)) return [first, last];
      const parts = most > 2 ? await splitInto(find, rest, most - 1) : null;
      if (parts) return [first, ...parts];
    }
  }
  return null;
}

/**
 * Whether an entry may be a part of a compound: short ones only when pages hold them as a word.
 * @param {Entry | undefined} entry
 */
function isPart(entry) {
  return Boolean(entry?.family) && (entry.form.length > 3 || entry.own > 0);
}
