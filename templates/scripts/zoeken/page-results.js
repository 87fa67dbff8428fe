const pageSize = 10;

/** The list of results. */
class ResultList {
  /**
   * @param {Engine} engine
   * @param {FoundPages} pages
   */
  constructor(engine, pages) {
    this.engine = engine;
    this.pages = pages;
    this.node = document.getElementById("zoekresultaten");
    this.rows = [];
    this.seen = window.IntersectionObserver && new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) this.read(target);
    }, { rootMargin: "200px" });
    part("meer").onclick = () => this.more();
  }

  /** @param {boolean} busy whether another answer is on its way */
  set busy(busy) {
    this.node.setAttribute("aria-busy", busy);
  }

  /**
   * Shows results instead of those before.
   * @param {Answer} answer
   * @param {Found} found
   * @param {ResultRow[]} rows the first of them
   */
  show(answer, found, rows) {
    const place = this.rows.findIndex(({ link }) => link === document.activeElement);
    Object.assign(this, { answer, found, rows: [] });
    this.seen?.disconnect();
    this.node.replaceChildren();
    this.append(rows);
    if (place >= 0) this.rows[Math.min(place, rows.length - 1)]?.link.focus({ preventScroll: true });
  }

  /** Shows ten more and brings the reader to the first of them. */
  async more() {
    const { answer, found, rows } = this;
    const next = await this.describe(answer, found.page(rows.length, rows.length + pageSize));
    if (answer !== this.answer) return;
    this.append(next);
    next[0]?.link.focus();
  }

  /**
   * @param {Answer} answer
   * @param {number[]} ids
   * @returns {Promise<ResultRow[]>}
   */
  async describe(answer, ids) {
    const isHit = this.engine.marker(answer);
    const hits = await this.engine.describe(ids);
    return hits.map((hit) => new ResultRow(hit, this.engine.reasons(answer, hit.id), isHit));
  }

  append(rows) {
    this.rows.push(...rows);
    const shown = rows.filter(({ hit }) => !hit.problem);
    this.node.append(...shown.map(({ node }) => node));
    if (this.pages.canRead && this.answer.question.words.length) {
      for (const row of shown) if (row.isOpen) this.seen?.observe(row.node);
    }
    part("meer").hidden = this.rows.length >= this.found.total;
  }

  read(node) {
    this.seen.unobserve(node);
    this.rows.find((row) => row.node === node)?.readPage(this.pages);
  }
}
