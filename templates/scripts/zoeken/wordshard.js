/**
 * Words that mean the same to who searches.
 * @typedef {object} Family
 * @property {number[]} sizes documents in the list of each form, of parts, and of synonyms
 * @property {number} documents about how many documents it leads to
 * @property {List[] | undefined} lists until they are fetched, undefined
 * @property {number} file in which they stand, unless they were here
 * @property {number} offset in that file
 * @property {string[]} forms its spellings in this shard
 * @property {string[][]} hints synonyms, as written; forms of which the word is made
 */

/**
 * A spelling in the lexicon.
 * @typedef {object} Entry
 * @property {string} form
 * @property {string} shown how the form is written
 * @property {Family | undefined} family undefined for a guard
 * @property {number} documents about how many its family leads to
 * @property {number} own which list of the family is that of this spelling, from 1; 0: none
 */

/**
 * A shard of the lexicon, by form.
 * @typedef {Map<string, Entry>} WordShard
 */

/**
 * @param {Uint8Array} bytes
 * @param {number[][]} levels the root's levels
 * @returns {WordShard}
 */
function decodeWordShard(bytes, levels) {
  const reader = new ByteReader(bytes);
  const [count, familyCount] = reader.numbers(2);
  const forms = reader.texts(count);
  const kinships = reader.numbers(count);
  const owns = reader.numbers(count);
  const families = decodeFamilies(reader, familyCount, levels);
  let last = -1;
  const entries = forms.map((form, at) => {
    const entry = { form, shown: form, documents: 0, own: owns[at] };
    if (kinships[at] > 0) {
      last += 1 + unzigzag(kinships[at] - 1);
      entry.family = families[last];
      entry.family.forms.push(form);
      entry.documents = entry.family.documents;
    }
    return entry;
  });
  let at = -1;
  for (let left = reader.number(); left > 0; left--) {
    at += reader.number() + 1;
    entries[at].shown = reader.text();
  }
  return new Map(entries.map((entry) => [entry.form, entry]));
}

/**
 * @param {ByteReader} reader
 * @param {number} count
 * @param {number[][]} levels
 * @returns {Family[]}
 */
function decodeFamilies(reader, count, levels) {
  let file = 0;
  return Array.from({ length: count }, () => {
    const sizes = reader.numbers(reader.number() + 2);
    const documents = sizes.reduce((sum, size) => sum + size);
    const family = { sizes, documents, forms: [], hints: [[], []] };
    if (documents > 6) {
      file += unzigzag(reader.number());
      family.file = file;
      family.offset = reader.number();
    } else {
      family.lists = sizes.map((size, at) => inlineList(reader, size, levels[sortOf(sizes, at)]));
    }
    for (let left = reader.number(); left > 0; left--) {
      family.hints[reader.number()].push(reader.text());
    }
    return family;
  });
}

/**
 * Of which sort a list is: 0 of a form, 1 of parts, 2 of synonyms.
 * @param {number[]} sizes of the family
 * @param {number} at which list
 */
function sortOf(sizes, at) {
  return Math.max(0, at - sizes.length + 3);
}

/**
 * A list that stands with the word itself.
 * @param {ByteReader} reader
 * @param {number} count
 * @param {number[]} worth what a level is worth, in thousandths
 * @returns {List}
 */
function inlineList(reader, count, worth) {
  const list = emptyList(count);
  let doc = -1;
  for (let at = 0; at < count; at++) {
    const number = reader.number();
    doc += (number >> 4) + 1;
    list.docs[at] = doc;
    list.values[at] = levelWorth(worth, number & 15);
  }
  return list;
}
