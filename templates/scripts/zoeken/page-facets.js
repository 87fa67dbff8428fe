/** So many values of a facet are shown at first. */
const fewValues = 8;

/** Facets that are open from the start where there is room. */
const openFacets = ["soort", "thema", "fase"];

/** Facets whose values have an order of their own; others stand by number. */
const orderedFacets = ["soort", "fase", "bewijs"];

/** The values of one facet, to choose from. */
class FacetGroup {
  /**
   * @param {{name: string, title: string, ready: boolean}} facet
   * @param {FacetPanel} panel
   */
  constructor(facet, panel) {
    Object.assign(this, facet, { panel, items: new Map(), labels: new Map(), limit: fewValues });
    this.node = copyOf("groep");
    [this.summary, this.list, this.rest] = this.node.children;
    this.summary.append(facet.title);
    this.list.setAttribute("aria-label", facet.title);
    this.node.open = panel.isWide && facet.ready && openFacets.includes(facet.name);
    this.node.ontoggle = () => panel.fill(this);
    this.rest.onclick = () => this.showAll();
  }

  /** @param {{value: string, label: string, count: number, chosen: boolean}[]} values */
  show(values) {
    this.values = values;
    for (const { value, label } of values) this.labels.set(value, label);
    const useful = values.filter(({ count, chosen }) => count || chosen);
    if (!orderedFacets.includes(this.name)) useful.sort((a, b) => b.count - a.count);
    const shown = useful.filter(({ chosen }, index) => chosen || index < this.limit);
    keepFocus(() => this.list.replaceChildren(...shown.map((value) => this.item(value))));
    this.node.hidden = !useful.length;
    this.rest.hidden = shown.length === useful.length;
    this.rest.textContent = `Toon alle ${useful.length}`;
  }

  showAll() {
    this.limit = Infinity;
    const before = this.list.children.length;
    this.show(this.values);
    this.list.children[before].querySelector("input").focus();
  }

  /** The line of a value; one that was made before is used again. */
  item({ value, label, count, chosen }) {
    if (!this.items.has(value)) this.items.set(value, copyOf("keuze"));
    const item = this.items.get(value);
    const [box, name, number] = item.firstElementChild.children;
    name.textContent = label;
    number.textContent = count.toLocaleString("nl");
    box.checked = chosen;
    box.onchange = () => this.panel.choose(this.name, value, box.checked);
    return item;
  }
}

/** All that results can be narrowed by. */
class FacetPanel {
  /**
   * @param {Engine} engine
   * @param {(name: string, value: string, chosen: boolean) => void} choose
   * @param {(problem: Error) => void} report
   */
  constructor(engine, choose, report) {
    Object.assign(this, { engine, choose, report });
    this.isWide = matchMedia("(min-width: 60rem)").matches;
    this.groups = engine.facets.map((facet) => new FacetGroup(facet, this));
    part("groepen").append(...this.groups.map(({ node }) => node));
    const button = part("filterknop");
    button.onclick = () =>
      button.setAttribute("aria-expanded", button.getAttribute("aria-expanded") === "false");
  }

  /**
   * Shows the numbers of an answer, where they are open or chosen.
   * @param {Answer} answer
   */
  async show(answer) {
    this.answer = answer;
    const { filters } = answer;
    await Promise.all(this.groups.map((group) => {
      const isChosen = filters.has(group.name);
      if (isChosen && !group.wasChosen) group.node.open = true;
      group.wasChosen = isChosen;
      return this.fill(group);
    }));
  }

  /** @param {FacetGroup} group */
  async fill(group) {
    const { answer } = this;
    if (!answer || !(group.ready || group.node.open)) return;
    try {
      const values = await this.engine.counts(group.name, answer);
      if (answer === this.answer) group.show(values);
    } catch (problem) {
      this.report(problem);
    }
  }

  /** @param {string} name */
  group(name) {
    return this.groups.find((group) => group.name === name);
  }
}
