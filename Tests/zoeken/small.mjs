import { writeIndex } from "./encoder.mjs";
import { engine } from "./engine.mjs";

/**
 * A small index of documents, as the program would make it of a few rules.
 * @param {string[]} titles of documents; a word of a title is worth more than one behind a `|`
 * @param {object} language
 * @param {string[][]} [language.families] spellings that mean the same
 * @param {Object<string, string[]>} [language.parts] compounds and the words in them
 * @param {Object<string, string>} [language.groups] a group of words, and the word that means it
 * @param {Object<string, string>} [language.synonyms] a word, and one that means the same
 */
export function indexOf(titles, language = {}, options = {}) {
  const { families = [], parts = {}, groups = {}, synonyms = {} } = language;
  const familyOf = new Map();
  const all = [];
  const family = (form) => {
    if (!familyOf.has(form)) {
      const made = { lists: new Map(), parts: new Map(), synonyms: new Map(), hints: [], extra: [] };
      all.push(made);
      for (const spelling of families.find((forms) => forms.includes(form)) ?? [form]) {
        familyOf.set(spelling, made);
        made.lists.set(spelling, new Map());
      }
    }
    return familyOf.get(form);
  };
  titles.forEach((text, doc) => {
    const [title] = text.split("|");
    for (const { form, start } of engine.wordsOf(text)) {
      const level = start < title.length ? 12 : 4;
      const list = family(form).lists.get(form);
      list.set(doc, Math.max(level, list.get(doc) ?? 0));
      for (const part of Object.hasOwn(parts, form) ? parts[form] : []) family(part).parts.set(doc, level - 2);
    }
  });
  for (const [group, word] of Object.entries(groups)) family(word).extra.push(group);
  for (const [word, other] of Object.entries(synonyms)) {
    const made = family(word);
    made.hints.push([0, other]);
    for (const list of family(other).lists.values()) {
      for (const [doc, level] of list) made.synonyms.set(doc, level - 3);
    }
  }
  const sorted = (list) => [...list].sort((a, b) => a[0] - b[0]);
  const specs = all.map(({ lists, parts: held, synonyms: alike, hints, extra }) => {
    const own = new Set([...lists.values()].flatMap((list) => [...list.keys()]));
    const apart = sorted(held).filter(([doc]) => !own.has(doc));
    return {
      forms: [...[...lists].map(([form, list]) => [form, list.size ? sorted(list) : null]),
        ...extra.map((form) => [form, null])],
      parts: apart,
      synonyms: sorted(alike).filter(([doc]) => !own.has(doc) && !apart.some(([at]) => at === doc)),
      hints,
    };
  });
  return writeIndex({
    documents: titles.map((text) => {
      const [title, rest = ""] = text.split("|");
      return { title: title.trim(), text: rest.trim() };
    }),
    families: specs,
    ...options,
  });
}
