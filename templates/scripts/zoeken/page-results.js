const pageSize = 10;

/** When opened from disk, pages cannot be read. */
const canReadPages = location.protocol !== "file:";

/**
 * Which of an answer are shown; `checked`: in how many was looked for phrases, 0 without them.
 * @typedef {{total: number, page: (from: number, to: number) => number[], checked: number}} Found
 */

/**
 * @param {Engine} engine
 * @param {Answer} answer
 * @returns {Promise<Found>}
 */
async function foundBy(engine, answer) {
  const { total, question } = answer;
  if (!question.phrases.length) {
    return { total, page: (from, to) => answer.page(from, to), checked: 0 };
  }
  await loadRest();
  return holdingPhrases(engine, answer);
}

/** The list of results. */
class ResultList {
  /**
   * @param {Engine} engine
   * @param {(problem: Error) => void} report
   */
  constructor(engine, report) {
    Object.assign(this, { engine, report });
    this.node = document.getElementById("zoekresultaten");
    this.rows = [];
    this.seen = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) {
          whenQuiet().then(() => this.rows.find(({ node }) => node === target)?.read())
            .catch((problem) => this.report(problem));
        }
      }
    });
    part("meer").onclick = () => this.more();
  }

  /** @param {boolean} busy whether another answer is on its way */
  set busy(busy) {
    this.node.setAttribute("aria-busy", busy);
  }

  /** Which result has the focus; −1: none. */
  get place() {
    return this.rows.findIndex(({ link }) => link === document.activeElement);
  }

  /** @param {number} place of the result that gets the focus, if it is there */
  focus(place) {
    this.rows[place]?.link.focus({ preventScroll: true });
  }

  /**
   * The results of an answer, not shown yet.
   * @param {Answer} answer
   * @param {number[]} ids
   * @returns {Promise<{hit: Described, row: object}[]>}
   */
  async describe(answer, ids) {
    const isHit = this.engine.marker(answer);
    const hits = await this.engine.describe(ids);
    return hits.map((hit) => hit.problem ? hit
      : resultRow(hit, this.engine.reasons(answer, hit.id), isHit));
  }

  /**
   * Shows results instead of those before.
   * @param {Answer} answer
   * @param {Found} found
   * @param {object[]} rows the first of them
   */
  show(answer, found, rows) {
    const { place } = this;
    Object.assign(this, { answer, found, rows: [] });
    this.seen.disconnect();
    this.node.replaceChildren();
    this.append(rows);
    this.focus(place);
  }

  append(rows) {
    this.rows.push(...rows);
    for (const { node } of rows) {
      if (!node) continue;
      this.node.append(node);
      if (canReadPages) this.seen.observe(node);
    }
    part("meer").hidden = this.rows.length >= this.found.total;
  }

  /** Shows ten more and brings the reader to the first of them. */
  async more() {
    const { answer, found, rows } = this;
    const { length } = rows;
    const next = await this.describe(answer, found.page(length, length + pageSize));
    if (answer !== this.answer) return;
    this.append(next);
    this.focus(length);
  }
}
