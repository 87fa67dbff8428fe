/** So many names of an address are looked up for a comparison. */
const mostSought = 12;

/** Innovaties side by side, as the address says. */
class Comparison {
  constructor() {
    this.chosen = new KeptList("gekozen", () => {});
    this.saved = new KeptList("bewaard", () => {});
    this.siteName = part("vergelijken").dataset.naam;
    part("bewaar").onclick = () => this.save();
    part("nog").onclick = () => this.chosen.keep(this.slugs);
    part("print").onclick = () => print();
    offerSharing(part("delen"), () => ({ title: document.title, address: this.address }));
    window.onpopstate = () => this.show();
    this.rows = [...part("feiten").rows];
    giveRoles(part("tabel"));
    new ResizeObserver(() => markScrolling(part("vlak"))).observe(part("tabel"));
    this.show();
  }

  get slugs() {
    return this.shown.map(({ slug }) => slug);
  }

  get address() {
    const { basis } = part("vergelijken").dataset;
    const query = queryFor(this.slugs);
    return sharedAddress(pageFor("vergelijken", this.slugs),
      basis && `${basis}vergelijken/${query}`);
  }

  /** Shows what the address asks; an address that is not exact is made so. */
  async show() {
    const asked = readAsked(location.search, mostSought);
    const { shown, notices } = await gather(asked, mostCompared);
    this.shown = shown;
    part("meldingen").replaceChildren(...notices);
    part("leeg").hidden = shown.length > 1;
    part("vergelijking").hidden = !shown.length;
    const { slugs } = this.chosen;
    part("eerder").hidden = shown.length > 0 || slugs.length < 2;
    part("eerder").querySelector("a").href = queryFor(slugs);
    part("laat").hidden = true;
    part("vergelijken").classList.add("begonnen");
    if (location.search !== queryFor(this.slugs) && shown.length) {
      history.replaceState(null, "", queryFor(this.slugs));
    }
    this.fill();
  }

  /** Fills the table. */
  fill() {
    const { shown } = this;
    const names = shown.map(({ titel }) => titel);
    const lead = names.length > 1 ? `Vergelijk ${names.join(" en ")}` : "Vergelijken";
    document.title = `${lead} – ${this.siteName}`;
    part("nog").hidden = shown.length >= mostCompared;
    const common = {
      total: shown.length,
      elementen: tally(shown.map(({ elementen = [] }) => elementen)),
      doelen: tally(shown.map(({ themas = [] }) => themas.flatMap(({ doelen = [] }) => doelen))),
    };
    part("gedeeld").textContent = sharedSentence(shown, common.elementen);
    const [corner] = part("koppen").children;
    part("koppen").replaceChildren(corner, ...shown.map((facts) => this.head(facts)));
    const nowhere = this.rows.filter((row) => !this.fillRow(row, common))
      .flatMap(({ dataset }) => dataset.naam || []);
    part("nergens").textContent = nowhere.length ? `${
      shown.length > 1 ? "Bij geen van deze innovaties" : "Bij deze innovatie"} staat ${
      shown.length > 1 ? "iets" : "niets"} over: ${nowhere.join(", ")}.` : "";
    part("adres").textContent = `${this.address} – bekeken op ${
      new Date().toLocaleDateString("nl", { dateStyle: "long" })}`;
  }

  /** @returns {boolean} whether any of the innovaties says something about it */
  fillRow(row, common) {
    const make = cellMakers[row.dataset.feit];
    const [head] = row.cells;
    const contents = this.shown.map((facts) => make(facts, common).filter(Boolean));
    row.replaceChildren(head, ...contents.map((content, at) => {
      const name = build("span", "kolomnaam", this.shown[at].titel);
      const cell = build("td", "", name, ...(content.length ? content
        : [build("span", "niemand", "Niet beschreven")]));
      cell.setAttribute("role", "cell");
      return cell;
    }));
    row.hidden = contents.every(({ length }) => !length);
    return !row.hidden;
  }

  /** The head of the column of an innovatie. */
  head({ slug, titel, themas = [] }) {
    const remove = quietButton("Haal weg", () => this.remove(slug));
    remove.append(build("span", "alleen-hoorbaar", ` ${titel}`));
    const cell = build("th", "", linked(titel, `innovaties/${slug}/index.html`),
      themas.length ? build("p", "rij-meta", themeSign(themas[0])) : "", remove);
    cell.scope = "col";
    cell.setAttribute("role", "columnheader");
    return cell;
  }

  /** Takes a column away; the focus goes to the one that takes its place. */
  remove(slug) {
    const place = this.slugs.indexOf(slug);
    const [{ titel }] = this.shown.splice(place, 1);
    this.chosen.keep(this.chosen.slugs.filter((other) => other !== slug));
    history.pushState(null, "", queryFor(this.slugs) || location.pathname);
    part("meldingen").replaceChildren();
    part("leeg").hidden = this.shown.length > 1;
    part("vergelijking").hidden = !this.shown.length;
    this.fill();
    const buttons = part("koppen").querySelectorAll("button");
    (buttons[place] || buttons[place - 1] || document.querySelector("main")).focus();
    say(`${titel} is weggehaald.`);
  }

  /** Puts the innovaties in the list that the reader keeps. */
  save() {
    const all = joined(this.saved.slugs, this.slugs);
    if (!this.saved.keep(all)) {
      location.href = pageFor("selectie", all);
      return;
    }
    part("bewaar").textContent = "Bewaard";
    say(`Bewaard in Mijn selectie. Daar staan er nu ${all.length}.`);
  }
}

/** Which werkzame elementen the innovaties have in common, in a sentence. */
function sharedSentence(shown, count) {
  if (shown.length < 2) return "";
  const all = new Map(shown.flatMap(({ elementen = [] }) => elementen)
    .filter((value) => count(value) > 1).map(({ adres, tekst }) => [adres, tekst]));
  const names = [...all.values()];
  if (!names.length) return "Deze innovaties hebben geen werkzaam element gemeen.";
  const subject = names.length === 1 ? "Dit werkzame element komt" : "Deze werkzame elementen komen";
  return `${subject} meer dan een keer voor: ${names.join(", ")}.`;
}

/** Says what the parts of a table are: on a phone it is laid out otherwise, and would lose that. */
function giveRoles(table) {
  const roles = {
    table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader",
    "tbody th": "rowheader",
  };
  for (const [name, role] of Object.entries(roles)) {
    for (const node of [table, ...table.querySelectorAll(name)]) {
      if (node.matches(name)) node.setAttribute("role", role);
    }
  }
}

/** Lets who has a keyboard scroll a part that is wider than its room, and says what it is. */
function markScrolling(node) {
  const isWide = node.scrollWidth > node.clientWidth;
  const attributes = { tabindex: "0", role: "region", "aria-label": "Vergelijking, schuif opzij" };
  for (const [name, value] of Object.entries(attributes)) {
    if (isWide) node.setAttribute(name, value);
    else node.removeAttribute(name);
  }
}
