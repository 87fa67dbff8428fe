/** What a reader chooses to compare, here and on other pages, and what is kept for later. */
class Choice {
  constructor() {
    this.chosen = new KeptList("gekozen", () => this.show());
    this.saved = new KeptList("bewaard", () => this.showSaved());
    const isComparison = document.getElementById("p_vergelijken");
    if (!isComparison) this.bar = new ChoiceBar(() => this.save(), () => this.clear());
    const makeTick = (slug, title) => tickFor(slug, title, () => this.toggle(slug));
    for (const list of document.querySelectorAll(".rijen")) {
      tickRows(list, makeTick, () => this.showTicks());
    }
    const place = document.querySelector(".kies-hier");
    if (place) {
      const { slug } = place.dataset;
      place.append(makeTick(slug, document.querySelector("h1").textContent));
      this.keeper = quietButton("", () => this.keepPage(slug));
      if (this.saved.isOpen) place.append(this.keeper);
      this.showSaved();
    }
    this.show();
  }

  /** Chooses an innovatie, or no longer. */
  toggle(slug) {
    this.last = document.activeElement;
    const { slugs } = this.chosen;
    const others = slugs.filter((other) => other !== slug);
    this.chosen.keep(others.length < slugs.length ? others : joined(slugs, [slug]));
    this.show();
    const { length } = this.chosen.slugs;
    say(length ? `${length} gekozen${adviceFor(length)}` : "Niets gekozen.");
  }

  /** Shows everywhere on the page what is chosen. */
  show() {
    this.showTicks();
    const { slugs } = this.chosen;
    this.bar?.show(slugs, pageFor("vergelijken", slugs));
  }

  showTicks() {
    const { slugs } = this.chosen;
    for (const box of document.querySelectorAll(".kies input")) {
      box.checked = slugs.includes(box.value);
      box.closest(".kies").lastElementChild.hidden = !box.checked;
    }
  }

  /** Puts what is chosen in the list to keep; where nothing can be kept, in an address. */
  save() {
    const all = joined(this.saved.slugs, this.chosen.slugs);
    if (!this.saved.keep(all)) {
      location.href = pageFor("selectie", all);
      return;
    }
    this.showSaved();
    const link = build("a", "", "Mijn selectie");
    link.href = pageFor("selectie", []);
    this.bar.tell("Bewaard in ", link, ".");
    say(`Bewaard in Mijn selectie. Daar staan er nu ${all.length}.`);
  }

  /** Forgets what is chosen. The focus goes back to where one chooses. */
  clear() {
    this.chosen.keep([]);
    this.show();
    (this.last || document.querySelector("main")).focus({ preventScroll: true });
    say("Uw keuze is gewist.");
  }

  /** Keeps the innovatie of this page, or no longer. */
  keepPage(slug) {
    const { slugs } = this.saved;
    const isKept = slugs.includes(slug);
    const all = isKept ? slugs.filter((other) => other !== slug) : joined(slugs, [slug]);
    if (!this.saved.keep(all)) location.href = pageFor("selectie", all);
    this.showSaved();
    say(isKept ? "Uit uw selectie gehaald." : "Bewaard in Mijn selectie.");
  }

  showSaved() {
    if (!this.keeper) return;
    const isKept = this.saved.slugs.includes(document.querySelector(".kies-hier").dataset.slug);
    this.keeper.textContent = isKept ? "Haal uit mijn selectie" : "Bewaar in mijn selectie";
  }
}

document.addEventListener("DOMContentLoaded", () => {
  document.body.append(voice);
  new Choice();
});
