/** Searches the index in the browser. What a question leads to never depends on earlier ones. */
class Engine {
  /**
   * @param {object} root the index's root, see docs/zoekindex.md
   * @param {ShardSource} source
   */
  constructor(root, source) {
    this.root = root;
    this.source = source;
    this.lexicon = new Lexicon(root, source);
    this.ranking = new Ranking(root.documents);
    this.facets = facetsOf(root);
    this.named = offersByForm(this.facets);
    this.stop = new Set(root.stop.split(" "));
  }

  /**
   * Answers a question. A shard that cannot be had is one of the answer's problems, never thrown.
   * A question without words but with filters leads to all documents that these leave.
   * @param {string} text
   * @param {{filters?: Map<string, string[]>}} options filters: values chosen, by facet
   * @returns {Promise<Answer>}
   */
  async search(text, { filters = new Map() } = {}) {
    const problems = [];
    const attempt = attemptInto(problems);
    const question = parseQuestion(text, this.stop);
    const isPlain = !filters.size && !question.excluded.length;
    const narrowing = isPlain ? null : await attempt(this.narrowed());
    const [meant, excluded, choices] = await Promise.all([
      meaningsOf(this.lexicon, question, attempt),
      narrowing ? excludedEntries(this.lexicon, question, this.stop, attempt) : [],
      narrowing ? narrowing.choices(filters, attempt) : [],
    ]);
    const entries = [...meant.meanings.flatMap((meaning) => meaning.entries.flat()),
      ...meant.groups.map((group) => group.entry)];
    await Promise.all([...entries, ...excluded.flat()]
      .map(({ family }) => attempt(this.lexicon.fill(family))));

    const { ranking } = this;
    const weighed = weighWords(ranking, this.root.sibling, meant);
    const { docs, held } = ranking.match(weighed.flatMap(({ terms }) => terms));
    const all = weighed.length || !choices.length ? docs : ranking.all;
    const found = excluded.reduce((left, words) => narrowing.without(left, words), all);
    const relaxed = weighed.flatMap(({ word, terms, names, failed }) => {
      if (failed || !docs.length) return [];
      const isLost = (_, at) => !held.includes(terms[at]);
      return terms.some((term) => held.includes(term)) ? names.filter(isLost) : word.typed;
    });
    return new Answer({
      question,
      filters,
      problems,
      entries,
      weighed,
      found,
      ...reportOf(question, meant),
      relaxed,
      offers: offersIn(question, this.named, filters),
    }, ranking.keys(narrowing ? narrowing.narrow(found, choices) : found));
  }

  /** What narrows answers; few questions need it. */
  async narrowed() {
    await loadRest();
    this.narrowing = this.narrowing || new Narrowing(this);
    return this.narrowing;
  }

  /**
   * Why a document was found.
   * @param {Answer} answer
   * @param {number} id
   * @returns {{word: string, tier: string}[]} for each word that led to it, in tiers
   */
  reasons({ weighed }, id) {
    return weighed.flatMap(({ word, entries }) => {
      const found = entries.flatMap((entry) => entry.family.lists.flatMap(({ docs }, at) =>
        (docs.includes(id) ? tierOf(entry, at) : [])));
      return found.length ? [{ word: word.typed, tier: tiers[Math.min(...found)] }] : [];
    });
  }

  /**
   * Which forms of a running text are hits.
   * @param {Answer} answer
   * @returns {(form: string) => boolean}
   */
  marker({ entries }) {
    return markerOf(entries);
  }

  /**
   * What results show.
   * @param {number[]} ids
   * @returns {Promise<Described[]>}
   */
  describe(ids) {
    return describeDocuments(this.root, this.facets, this.source, ids);
  }

  /**
   * How many hits each value of a facet has, within what is chosen of the other facets.
   * @param {string} name
   * @param {Answer} answer
   * @returns {Promise<{value: string, label: string, count: number, chosen: boolean}[]>} fails with
   *   a ShardError
   */
  async counts(name, answer) {
    return (await this.narrowed()).counts(name, answer);
  }

  /**
   * The question with its last word completed; nothing when that cannot be known.
   * @param {string} text
   * @returns {Promise<{text: string, word: string, count: number}[]>}
   */
  async complete(text) {
    await loadRest();
    return (await attemptInto([])(completeQuestion(this.lexicon, text))) || [];
  }
}

/**
 * Waits for work that may want a shard that cannot be had: then the problem is noted, once.
 * @param {ShardError[]} problems
 * @returns {(work: Promise) => Promise}
 */
function attemptInto(problems) {
  return (work) => work.catch((problem) => {
    if (!(problem instanceof ShardError)) throw problem;
    if (!problems.some(({ path }) => path === problem.path)) problems.push(problem);
  });
}
