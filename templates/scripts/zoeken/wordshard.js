/**
 * Words that mean the same to who searches.
 * @typedef {object} Family
 * @property {number[]} sizes documents in the list of each form, of parts, and of synonyms
 * @property {number} documents about how many documents it leads to
 * @property {List[] | null} lists null until they are fetched
 * @property {{file: number, offset: number} | null} place where they stand, unless they were here
 * @property {string[]} forms its spellings in this shard
 * @property {string[]} synonyms as written
 * @property {string[]} made forms of which the word is made
 */

/**
 * A spelling in the lexicon.
 * @typedef {object} Entry
 * @property {string} form
 * @property {string} shown how the form is written
 * @property {Family | null} family null for a guard
 * @property {number} documents about how many its family leads to
 * @property {number} own which list of the family is that of this spelling, from 1; 0: none
 */

/**
 * A shard of the lexicon.
 * @typedef {{entries: Entry[], byForm: Map<string, Entry>}} WordShard
 */

/** At most this many documents of a family stand with the word itself. */
const inlineDocuments = 6;

/**
 * @param {Uint8Array} bytes
 * @param {number[][]} levels the root's levels
 * @returns {WordShard}
 */
function decodeWordShard(bytes, levels) {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const familyCount = reader.number();
  const forms = reader.sortedTexts(count);
  const kinships = reader.numbers(count);
  const owns = reader.numbers(count);
  const families = decodeFamilies(reader, familyCount, levels);
  let last = -1;
  const entries = forms.map((form, index) => {
    const kinship = kinships[index] - 1;
    if (kinship >= 0) last += 1 + (kinship % 2 ? -(kinship + 1) / 2 : kinship / 2);
    const family = kinship < 0 ? null : families[last];
    family?.forms.push(form);
    const documents = family ? family.documents : 0;
    return { form, shown: form, family, own: owns[index], documents };
  });
  let index = -1;
  for (let left = reader.number(); left > 0; left--) {
    index += reader.number() + 1;
    entries[index].shown = reader.text();
  }
  return { entries, byForm: new Map(entries.map((entry) => [entry.form, entry])) };
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
    let lists = null;
    let place = null;
    if (documents <= inlineDocuments) {
      lists = sizes.map((size, index) => inlineList(reader, size, levels[sortOf(sizes, index)]));
    } else {
      file += reader.signed();
      place = { file, offset: reader.number() };
    }
    const hints = [[], []];
    for (let left = reader.number(); left > 0; left--) hints[reader.number()].push(reader.text());
    return { sizes, documents, lists, place, forms: [], synonyms: hints[0], made: hints[1] };
  });
}

/**
 * Of which sort a list is: 0 of a form, 1 of parts, 2 of synonyms.
 * @param {number[]} sizes of the family
 * @param {number} index of the list
 */
function sortOf(sizes, index) {
  return Math.max(0, index - sizes.length + 3);
}

/**
 * @param {ByteReader} reader
 * @param {number} size
 * @param {number[]} worth what a level is worth, in thousandths
 * @returns {List}
 */
function inlineList(reader, size, worth) {
  const docs = new Uint32Array(size);
  const values = new Float32Array(size);
  let doc = -1;
  for (let index = 0; index < size; index++) {
    const number = reader.number();
    doc += Math.floor(number / 16) + 1;
    docs[index] = doc;
    values[index] = levelWorth(worth, number % 16);
  }
  return { docs, values };
}

/**
 * The lists of a family from its postings file.
 * @param {Uint8Array} bytes
 * @param {Family} family
 * @param {LevelCode[]} codes for each sort of list
 * @param {number[][]} levels
 * @returns {List[]}
 */
function decodeLists(bytes, family, codes, levels) {
  let next = family.place.offset;
  return family.sizes.map((size, index) => {
    const sort = sortOf(family.sizes, index);
    const list = readList(bytes, next, size, codes[sort], levels[sort]);
    next = list.next;
    return list;
  });
}
