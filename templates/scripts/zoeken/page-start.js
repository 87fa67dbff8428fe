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
    this.pages = new FoundPages();
    this.list = new ResultList(engine, this.pages);
    this.facets = new FacetPanel(engine, (name, value, chosen) => this.choose(name, value, chosen),
      (problem) => this.report(problem));
    this.names = engine.facets.map(({ name }) => name);
    this.input = part("vraag");
    this.input.oninput = () => this.type();
    this.input.form.onsubmit = (event) => {
      event.preventDefault();
      this.go({ text: this.input.value, filters: this.ask.filters }, true);
    };
    part("opnieuw").onclick = () => {
      source.forget();
      this.answer(pageSize);
    };
    this.list.node.onclick = () => this.leave();
    window.onpopstate = () => {
      if (location.search !== this.address) this.restore();
    };
    part("laat").hidden = true;
    part("wegen").classList.add("begonnen");
    this.restore();
  }

  /** Asks what the address says, and shows it as it was left. */
  async restore() {
    this.isDraft = false;
    this.address = location.search;
    this.ask = readAddress(location.search, this.names);
    this.input.value = this.ask.text;
    const { count, top, place } = history.state || {};
    await this.answer(count || pageSize);
    if (top === undefined) return;
    this.list.rows[place]?.link.focus({ preventScroll: true });
    scrollTo({ top, behavior: "instant" });
  }

  /** Notes in the history where the reader was. */
  leave() {
    const place = this.list.rows.findIndex(({ link }) => link === document.activeElement);
    history.replaceState({ count: this.list.rows.length, top: scrollY, place }, "");
  }

  /**
   * Puts what is asked in the address. While a question is typed it has one place in the history.
   * @param {boolean} isDraft whether it is still being typed
   */
  remember(isDraft) {
    const address = writeAddress(this.ask);
    if (address !== (location.search || "?")) {
      if (!this.isDraft) {
        this.leave();
        history.pushState(null, "", address);
      } else {
        history.replaceState(null, "", address);
      }
      this.isDraft = true;
    }
    this.isDraft = this.isDraft && isDraft;
    this.address = location.search;
  }

  /** Follows what is typed. */
  type() {
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.ask = { ...this.ask, text: this.input.value };
      this.remember(true);
      this.answer(pageSize, true);
    }, restBeforeAnswer);
  }

  /** Asks the same with a filter more or less. */
  choose(name, value, chosen) {
    const filters = withFilter(this.ask.filters, name, value, chosen);
    this.go({ text: this.input.value, filters });
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
    if (this.input.value !== ask.text) this.input.value = ask.text;
    this.remember(false);
    await this.answer(pageSize);
    const { activeElement } = document;
    if (activeElement === document.body || (toResults && activeElement === this.input)) {
      part("uitkomst").focus();
    }
  }

  /**
   * Answers what is asked. An answer that comes when something else was asked is dropped.
   * @param {number} count how many results to show
   * @param {boolean} [typing] whether the last word may be unfinished
   */
  async answer(count, typing = false) {
    const { ask, engine, list } = this;
    const isCurrent = () => ask === this.ask;
    list.busy = true;
    part("aanvullingen").hidden = !typing;
    try {
      const answer = await engine.search(ask.text, { filters: ask.filters, typing });
      const found = await foundBy(engine, answer, this.pages);
      const rows = await list.describe(answer, found.page(0, count));
      if (!isCurrent()) return;
      list.show(answer, found, rows);
      this.show(answer, found, rows.flatMap(({ hit }) => hit.problem || []));
      await this.facets.show(isAsked(ask) ? answer : { ...answer, found: engine.ranking.everything() });
      if (isCurrent()) this.showChosen();
      if (typing) await this.complete(isCurrent);
    } catch (problem) {
      if (isCurrent()) this.report(problem);
    } finally {
      if (isCurrent()) list.busy = false;
    }
  }

  /**
   * Shows all of an answer but its results and filters.
   * @param {Answer} answer
   * @param {Found} found
   * @param {ShardError[]} problems of the results
   */
  show(answer, found, problems) {
    const { text, filters } = this.ask;
    const asked = isAsked(this.ask);
    const isFound = found.total > 0;
    this.problems = [...answer.problems, ...problems];
    showProblems(this.problems);
    const heading = asked ? headingOf(found.total, text, this.problems.length > 0) : [];
    part("uitkomst").replaceChildren(...heading);
    part("opmerkingen").replaceChildren(
      ...noticesOf(answer, found, (name) => this.facets.group(name).title, (ask) => this.go(ask)));
    part("hint").hidden = asked;
    part("niets").hidden = !asked || isFound || this.problems.length > 0;
    part("wegen").hidden = asked && isFound;
    part("terug").hidden = !isFound;
    part("filters").hidden = asked && !isFound && filters.size === 0;
    part("zoekvlak").classList.toggle("met-filters", !part("filters").hidden);
    clearTimeout(this.telling);
    this.telling = setTimeout(() => {
      part("aantal").textContent = part("uitkomst").textContent;
    }, restBeforeStatus);
  }

  /** Shows the chosen filters, each to take away. */
  showChosen() {
    const { filters, text } = this.ask;
    const chosen = [...filters].flatMap(([name, values]) => values.map((value) => [name, value]));
    const buttons = chosen.map(([name, value]) => {
      const { title, labels } = this.facets.group(name);
      const button = makeButton(`${title}: ${labels.get(value) || value}`,
        () => this.choose(name, value, false));
      button.append(make("span", "alleen-hoorbaar", " weghalen"));
      return button;
    });
    const clear = makeButton("Wis filters", () => this.go({ text, filters: new Map() }));
    clear.classList.add("knop-wis");
    part("gekozen").replaceChildren(...[...buttons, clear].map((button) => make("li", "", button)));
    part("gekozen").hidden = !chosen.length;
    part("filterknop").textContent = chosen.length ? `Filters (${chosen.length})` : "Filters";
  }

  /**
   * Offers to complete the word that is typed.
   * @param {() => boolean} isCurrent
   */
  async complete(isCurrent) {
    const { filters, text: typed } = this.ask;
    const found = await this.engine.complete(typed);
    if (!isCurrent()) return;
    part("aanvullingen").replaceChildren(...found.map(({ text, word }) => makeButton(word, () => {
      this.input.focus();
      this.go({ text, filters });
    })));
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
  new SearchPage(new Engine(root, source), source);
});
