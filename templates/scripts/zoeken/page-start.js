/** The reader rests so long before an answer is asked for, in milliseconds. */
const restBeforeAnswer = 120;

/** The reader rests so long before the number of results is read out, in milliseconds. */
const restBeforeStatus = 600;

/** The search page: what is asked, in its field, its filters and its address; and the answer. */
class SearchPage {
  /**
   * @param {Engine} engine
   * @param {ShardSource} source
   */
  constructor(engine, source) {
    this.engine = engine;
    this.list = new ResultList(engine, (problem) => this.report(problem));
    this.field = part("vraag");
    this.field.oninput = () => this.type();
    this.field.form.onsubmit = (event) => {
      event.preventDefault();
      this.go({ text: this.typed, filters: this.ask.filters }, true);
    };
    part("opnieuw").onclick = () => {
      source.forget();
      this.answer();
    };
    const button = part("filterknop");
    button.onclick = () =>
      button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") !== "true");
    this.list.node.onclick = () => this.leave();
    window.onpopstate = () => {
      if (location.search !== this.address) this.restore();
    };
    part("laat").hidden = true;
    this.restore();
  }

  get typed() {
    return this.field.value.slice(0, longestQuestion).trim();
  }

  /** Asks what the address says, and shows it as it was left. */
  async restore() {
    this.ask = readAddress(location.search, this.engine.facets.map(({ name }) => name));
    this.address = location.search;
    this.isDraft = false;
    this.field.value = this.ask.text;
    const { count, place, top } = history.state || {};
    await this.answer(count);
    if (!count) return;
    this.list.focus(place);
    scrollTo({ top, behavior: "instant" });
  }

  /** Notes in the history where the reader was. */
  leave() {
    const { rows, place } = this.list;
    history.replaceState({ count: rows.length, place, top: scrollY }, "");
  }

  /**
   * Puts what is asked in the address. While a question is typed it has one place in the history.
   * @param {boolean} isDraft whether it is still being typed
   */
  remember(isDraft) {
    const address = writeAddress(this.ask);
    if (address !== (location.search || "?")) {
      if (!this.isDraft) this.leave();
      history[this.isDraft ? "replaceState" : "pushState"](null, "", address);
      this.isDraft = true;
      this.address = location.search;
    }
    this.isDraft = this.isDraft && isDraft;
  }

  /** Follows what is typed. */
  type() {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.ask = { text: this.typed, filters: this.ask.filters };
      this.remember(true);
      this.answer(pageSize, true);
    }, restBeforeAnswer);
  }

  /** Asks the same with a filter more or less. */
  toggle(name, value) {
    this.go({ text: this.typed, filters: toggleFilter(this.ask.filters, name, value) });
  }

  /**
   * Asks something that the reader chose. Who had the focus on what is gone, or asks for the
   * results, is brought to them.
   * @param {Ask} ask
   * @param {boolean} [toResults]
   */
  async go(ask, toResults) {
    clearTimeout(this.resting);
    this.ask = ask;
    this.field.value = ask.text;
    this.remember(false);
    await this.answer();
    const { activeElement, body } = document;
    if (activeElement === body || (toResults && activeElement === this.field)) {
      part("uitkomst").focus();
    }
  }

  /**
   * Answers what is asked. An answer that comes when something else was asked is dropped.
   * @param {number} [count] how many results to show
   * @param {boolean} [typing] whether the last word may be unfinished
   */
  async answer(count = pageSize, typing = false) {
    const { ask, engine, list } = this;
    const { text, filters } = ask;
    const isCurrent = () => ask === this.ask;
    list.busy = true;
    part("aanvullingen").hidden = !typing;
    try {
      const answer = await engine.search(text, { filters });
      const found = await foundBy(engine, answer);
      const rows = await list.describe(answer, found.page(0, count));
      const problems = [...answer.problems, ...rows.flatMap(({ problem }) => problem || [])];
      const notices = await this.notices(answer, found).catch((problem) => {
        problems.push(problem);
        return [];
      });
      if (!isCurrent()) return;
      part("opmerkingen").replaceChildren(...notices);
      list.show(answer, found, rows);
      this.show(found.total, problems);
      list.busy = false;
      this.showMore(answer, typing, isCurrent).catch((problem) => this.report(problem));
    } catch (problem) {
      if (!isCurrent()) return;
      this.report(problem);
      list.busy = false;
    }
  }

  /**
   * What a reader should know of an answer; most are as one expects.
   * @param {Answer} answer
   * @param {Found} found
   * @returns {Promise<Node[]>}
   */
  async notices(answer, found) {
    const { words, correction, relaxed, offers } = answer;
    const isPlain = !correction && !relaxed.length && !offers.length && !found.checked
      && words.every(({ kind, also }) => kind !== "corrected" && !also.length);
    if (isPlain) return [];
    await loadRest();
    return noticesOf(answer, found, this);
  }

  /**
   * Shows what can wait: by what an answer can be narrowed, and how a word can be completed.
   * @param {Answer} answer
   * @param {boolean} typing
   * @param {() => boolean} isCurrent
   */
  async showMore(answer, typing, isCurrent) {
    const { engine, ask: { text, filters } } = this;
    if (!filters.size) await whenQuiet();
    await loadRest();
    if (!isCurrent()) return;
    this.facets ||= new FacetPanel(this);
    await this.facets.show(text || filters.size ? answer : { filters, found: engine.ranking.all });
    const completions = typing && await engine.complete(text);
    if (completions && isCurrent()) offerCompletions(this, completions);
  }

  /**
   * Shows how many results there are, and what helps when there are none.
   * @param {number} total
   * @param {ShardError[]} problems
   */
  show(total, problems) {
    const { text, filters } = this.ask;
    const isAsked = text || filters.size;
    const isPartial = problems.length > 0;
    this.problems = problems;
    showProblems(problems);
    part("uitkomst").replaceChildren(...headingOf(total, text, isPartial));
    part("uitkomst").hidden = !isAsked;
    part("hint").hidden = isAsked;
    part("niets").hidden = !isAsked || total || isPartial;
    part("wegen").hidden = isAsked && total;
    part("wegen").classList.add("begonnen");
    part("terug").hidden = !total;
    part("filters").hidden = isAsked && !total && !filters.size;
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      part("aantal").textContent = isAsked ? part("uitkomst").textContent : "";
    }, restBeforeStatus);
  }

  /** @param {Error} problem that stands in the way of an answer, or of a part of it */
  report(problem) {
    this.problems = [...(this.problems || []), problem];
    showProblems(this.problems);
  }
}

document.addEventListener("DOMContentLoaded", () => {
  const root = JSON.parse(document.getElementById("zoekindex").textContent);
  const source = new ShardSource(root);
  const engine = new Engine(root, source);
  new SearchPage(engine, source);
  const measure = (name) => async (...asked) => {
    await loadRest();
    return measureOf(engine, source)[name](...asked);
  };
  window.leernetwerkZoek = {
    zoek: measure("zoek"), alle: measure("alle"), vergeet: measure("vergeet"),
  };
});
