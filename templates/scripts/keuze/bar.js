/** So many innovaties stand side by side at most. */
const mostCompared = 4;

/** What is chosen, and what can be done with it. */
class ChoiceBar {
  /**
   * @param {() => void} save
   * @param {() => void} clear
   */
  constructor(save, clear) {
    this.text = build("p", "keuze-tekst");
    this.compare = build("a", "knop", "Vergelijk");
    this.save = quietButton("Bewaar", save);
    this.node = build("section", "keuzebalk", build("div", "breedte keuze-rij",
      this.text, this.compare, this.save, quietButton("Wis", clear)));
    Object.assign(this.node, { id: "keuzebalk", tabIndex: -1, hidden: true });
    this.node.setAttribute("aria-label", "Uw keuze");
    document.body.append(this.node);
  }

  /** @param {string[]} slugs */
  show({ length }, address) {
    const focused = this.node.hidden && document.activeElement;
    this.node.hidden = !length;
    document.documentElement.classList.toggle("met-keuze", length > 0);
    this.text.replaceChildren(build("strong", "", `${length} gekozen`), adviceFor(length));
    this.compare.hidden = length < 2 || length > mostCompared;
    this.compare.href = address;
    if (focused && length) focused.scrollIntoView({ block: "nearest" });
  }

  /** Says in the bar what was done. */
  tell(...content) {
    this.text.replaceChildren(...content);
  }
}

/** What stands behind the number of what is chosen. */
function adviceFor(count) {
  if (count === 1) return ". Kies er nog een om te vergelijken.";
  return count > mostCompared ? `. Vergelijken kan met hoogstens ${mostCompared}.` : "";
}
