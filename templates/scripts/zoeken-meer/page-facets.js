/** So many values of a facet are shown at first. */
const fewValues = 8;

/** Facets that are open from the start where there is room. */
const openFacets = ["soort", "thema", "fase"];

/** The values of one facet, to choose from. */
class FacetGroup {
  /**
   * @param {{name: string, title: string, ready: boolean}} facet
   * @param {(name: string, value: string) => void} toggle
   */
  constructor({ name, title, ready }, toggle) {
    const node = copyOf("groep");
    const [summary, list, rest] = node.children;
    Object.assign(this, { name, title, ready, node, list, rest, toggle });
    Object.assign(this, { limit: fewValues, labels: new Map() });
    summary.append(title);
    list.setAttribute("aria-label", title);
    node.open = ready && openFacets.includes(name) && matchMedia("(min-width: 60rem)").matches;
    rest.onclick = () => this.showAll();
  }

  /**
   * Shows the numbers of an answer. The values keep their places, so that the focus stays.
   * @param {{value: string, label: string, count: number, chosen: boolean}[]} values
   */
  show(values) {
    const useful = values.filter(({ count, chosen }) => count || chosen);
    const most = new Set([...useful].sort((a, b) => b.count - a.count).slice(0, this.limit));
    this.values = values;
    values.forEach((value, index) => {
      const item = this.list.children[index] || this.add(value);
      const [box, number] = item.querySelectorAll("input, .aantal");
      number.textContent = value.count.toLocaleString("nl");
      box.checked = value.chosen;
      item.hidden = !value.chosen && !most.has(value);
    });
    this.node.hidden = !useful.length;
    this.rest.hidden = useful.length <= this.limit;
    this.rest.textContent = `Toon alle ${useful.length}`;
  }

  add({ value, label }) {
    const item = copyOf("keuze");
    this.labels.set(value, label);
    item.querySelector(".naam").append(label);
    item.onchange = () => this.toggle(this.name, value);
    this.list.append(item);
    return item;
  }

  /** Shows all values and brings the reader to the first that was not there. */
  showAll() {
    const item = [...this.list.children].find(({ hidden }, at) => hidden && this.values[at].count);
    this.limit = Infinity;
    this.show(this.values);
    item.querySelector("input").focus();
  }
}

/** All that results can be narrowed by. */
class FacetPanel {
  /** @param {SearchPage} page */
  constructor(page) {
    this.page = page;
    this.groups = page.engine.facets.map((facet) =>
      new FacetGroup(facet, (name, value) => page.toggle(name, value)));
    for (const group of this.groups) group.node.ontoggle = () => this.fill(group);
    part("groepen").append(...this.groups.map(({ node }) => node));
  }

  /**
   * Shows the numbers of an answer where they are seen or cost nothing, and what is chosen.
   * @param {Answer} answer
   */
  async show(answer) {
    const { filters } = answer;
    this.answer = answer;
    for (const { name, node } of this.groups) if (filters.has(name)) node.open = true;
    await Promise.all(this.groups.map((group) => this.fill(group)));
    if (answer === this.answer) this.showChosen(filters);
  }

  /** @param {FacetGroup} group */
  async fill(group) {
    const { answer } = this;
    if (!answer || !(group.ready || group.node.open)) return;
    try {
      const values = await this.page.engine.counts(group.name, answer);
      if (answer === this.answer) group.show(values);
    } catch (problem) {
      this.page.report(problem);
    }
  }

  /**
   * Shows the chosen filters, each to take away.
   * @param {Map<string, string[]>} filters
   */
  showChosen(filters) {
    const { page } = this;
    const buttons = this.groups.flatMap(({ name, title, labels }) =>
      (filters.get(name) || []).map((value) => {
        const button = makeButton(`${title}: ${labels.get(value) || value}`,
          () => page.toggle(name, value));
        button.append(span("alleen-hoorbaar", " weghalen"));
        return button;
      }));
    const { length } = buttons;
    part("filterknop").textContent = length ? `Filters (${length})` : "Filters";
    if (length) {
      buttons.push(makeButton("Wis filters",
        () => page.go({ text: page.typed, filters: new Map() })));
    }
    const hadFocus = part("gekozen").contains(document.activeElement);
    part("gekozen").replaceChildren(...buttons);
    if (hadFocus) part("uitkomst").focus();
  }
}
