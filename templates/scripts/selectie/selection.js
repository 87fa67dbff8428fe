/**
 * The list that a reader keeps, or one that somebody shared. An own list can be changed; it stands in
 * the storage of the browser and, where that is shut, in the address.
 */
class Selection {
  constructor() {
    this.saved = new KeptList("bewaard", () => this.refresh());
    this.isOpen = this.saved.isOpen;
    this.asked = readAsked(location.search, longestList);
    this.isForeign = this.isOpen && this.asked.slugs.length > 0;
    part("neem").onclick = () => this.take();
    part("herstel").onclick = () => this.restore();
    part("wis").onclick = () => {
      this.lost = [];
      this.change([], "De lijst is gewist.");
    };
    part("print").onclick = () => print();
    offerSharing(part("delen"), () => ({ title: document.title, address: this.address }));
    offerFiles(() => this.items(), part("selectie").dataset);
    this.show();
  }

  get slugs() {
    return this.shown.map(({ slug }) => slug);
  }

  get address() {
    const { basis } = part("selectie").dataset;
    return sharedAddress(pageFor("selectie", this.slugs),
      basis && `${basis}selectie/${queryFor(this.slugs)}`);
  }

  /** The facts of the list, each with the address of its page as others can open it. */
  items() {
    const { basis } = part("selectie").dataset;
    const root = sharedAddress(siteRoot(), basis);
    return this.shown.map((facts) =>
      ({ ...facts, url: root.startsWith("file:") ? "" : `${root}innovaties/${facts.slug}/` }));
  }

  /** Shows the list as it is kept or asked. */
  async show() {
    const isInAddress = this.isForeign || !this.isOpen;
    const asked = isInAddress ? this.asked : { slugs: this.saved.slugs, refused: [], doubled: [] };
    const { shown, lost, notices } = await gather(asked, longestList);
    Object.assign(this, { shown, lost: isInAddress ? [] : lost });
    if (this.lost.length) notices.push(this.forgetLost());
    part("meldingen").replaceChildren(...notices);
    part("vreemd").hidden = !this.isForeign;
    part("dicht").hidden = this.isOpen;
    part("laat").hidden = true;
    part("selectie").classList.add("begonnen");
    if (this.isForeign) part("titel").textContent = "Gedeelde selectie";
    if (!isInAddress && asked.slugs.length) this.keep(shown);
    this.fill();
  }

  /** Names without an innovatie stay in the list, as the connection may be down, until one says so. */
  forgetLost() {
    return build("li", "", quietButton("Haal uit de lijst wat niet gevonden is", () => {
      this.lost = [];
      this.keep(this.shown);
      part("meldingen").replaceChildren();
      part("titel").focus();
    }));
  }

  /** Another window changed the list. */
  async refresh() {
    if (this.isForeign) return;
    part("terug").hidden = true;
    await this.show();
    say(`De lijst is in een ander venster veranderd: ${countOf(this.shown.length)}.`);
  }

  /** Fills the page. The focus stays on the same button of the same innovatie. */
  fill() {
    const { shown } = this;
    const { slug, doe } = document.activeElement?.dataset || {};
    const { length } = shown;
    part("leeg").hidden = length > 0;
    part("gevuld").hidden = !length;
    part("aantal").textContent = countOf(length);
    part("wis").hidden = this.isForeign;
    part("naast").hidden = length < 2 || length > mostCompared;
    part("naast").href = pageFor("vergelijken", this.slugs);
    part("adres").textContent = this.address;
    part("lijst").replaceChildren(...shown.map((facts) => selectionRow(facts,
      this.isForeign ? undefined : (what) => this.move(facts, what))));
    if (doe) part("lijst").querySelector(`[data-slug="${slug}"][data-doe="${doe}"]`)?.focus();
  }

  /** @param {"omhoog" | "omlaag" | "weg"} what is done with an innovatie */
  move(facts, what) {
    const { shown } = this;
    const place = shown.indexOf(facts);
    const others = shown.filter((other) => other !== facts);
    const { titel } = facts;
    if (what === "weg") {
      this.change(others, `${titel} is weggehaald.`);
      const buttons = part("lijst").querySelectorAll("[data-doe=weg]");
      (buttons[place] || buttons[place - 1] || part("herstel")).focus();
      return;
    }
    const next = place + (what === "omhoog" ? -1 : 1);
    if (next < 0 || next >= shown.length) {
      say(`${titel} staat al ${next < 0 ? "bovenaan" : "onderaan"}.`);
      return;
    }
    others.splice(next, 0, facts);
    this.keep(others);
    say(`${titel} staat nu op plaats ${next + 1} van ${shown.length}.`);
  }

  /** Changes the list in a way that can be undone. */
  change(shown, text) {
    this.before = this.shown;
    this.keep(shown);
    part("gebeurd").textContent = text;
    part("terug").hidden = false;
    if (!shown.length) part("herstel").focus();
    say(text);
  }

  /** Undoes the last change. */
  restore() {
    this.keep(this.before);
    part("terug").hidden = true;
    part("titel").focus();
    say(`Teruggezet: ${countOf(this.shown.length)}.`);
  }

  /** Keeps a list, with what could not be shown now, and shows it. */
  keep(shown) {
    this.shown = shown;
    const slugs = [...this.slugs, ...this.lost];
    if (!this.isOpen || !this.saved.keep(slugs)) {
      this.isOpen = false;
      part("dicht").hidden = false;
      history.replaceState(null, "", queryFor(this.slugs) || location.pathname);
    }
    this.fill();
  }

  /** Puts a shared list behind the own one. */
  take() {
    const all = joined(this.saved.slugs, this.slugs);
    if (!this.saved.keep(all)) {
      location.href = pageFor("selectie", all);
      return;
    }
    Object.assign(this, { isForeign: false });
    history.pushState(null, "", location.pathname);
    part("titel").textContent = "Mijn selectie";
    this.show();
    part("titel").focus();
    say(`Bewaard. In uw selectie staan er nu ${all.length}.`);
  }
}

/** @param {number} count */
function countOf(count) {
  return count === 1 ? "1 innovatie" : `${count} innovaties`;
}

/**
 * An innovatie in the list.
 * @param {object} facts
 * @param {(what: string) => void} [move] without it the list cannot be changed
 */
function selectionRow(facts, move) {
  const { slug, titel, kort, themas = [], verouderd, gecontroleerd } = facts;
  const row = part("rij").content.firstElementChild.cloneNode(true);
  const [link, sign, text, meta, buttons] = row.querySelectorAll(
    "a, .rij-fase, .rij-tekst, .rij-meta, .rijknoppen");
  link.href = `${siteRoot()}innovaties/${slug}/index.html`;
  link.textContent = titel;
  sign.append(build("span", "alleen-hoorbaar", "Fase: "), faseSign(facts));
  text.textContent = kort;
  meta.append(...themas.slice(0, 1).flatMap((thema) => [themeSign(thema), " "]),
    verouderd ? build("span", "oud", "Mogelijk verouderd") : "");
  row.insertBefore(build("p", "alleen-print", `Nagekeken op ${gecontroleerd}`), buttons);
  if (!move) buttons.remove();
  for (const button of buttons.children) {
    button.dataset.slug = slug;
    button.append(build("span", "alleen-hoorbaar", ` ${titel}`));
    button.onclick = () => move(button.dataset.doe);
  }
  return row;
}
