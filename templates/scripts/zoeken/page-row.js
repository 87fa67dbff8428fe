/** Why a result was found, when its marked words do not say so. */
const reasonTexts = {
  sibling: "staat er in een andere vorm",
  part: "staat er als deel van een woord",
  synonym: "staat er met een ander woord",
};

/** A result in the list. */
class ResultRow {
  /**
   * @param {Described} hit
   * @param {{word: string, tier: string}[]} reasons
   * @param {Marker} isHit
   */
  constructor(hit, reasons, isHit) {
    this.hit = hit;
    this.isHit = isHit;
    this.reasons = reasons.filter(({ tier }) => reasonTexts[tier]);
    this.node = copyOf("rij");
    const [title, fase, text, meta] = this.node.children;
    Object.assign(this, { text, meta, link: title.firstElementChild });
    this.link.href = `../${hit.address}`;
    this.link.append(...marked(hit.title, isHit));
    const sign = hit.fase ? faseSign(hit.fase) : hit.kindLabel;
    fase.append(make("span", "alleen-hoorbaar", hit.fase ? "Fase: " : "Soort: "), sign);
    this.show(bestSentence(hit.text, isHit) || hit.text);
  }

  /** Whether the reader does not see yet where the words stand. */
  get isOpen() {
    return !this.node.querySelector("mark");
  }

  /** @param {string} sentence */
  show(sentence) {
    this.text.replaceChildren(...marked(shorten(sentence, this.isHit), this.isHit));
    const { thema, themaLabel } = this.hit;
    const why = this.reasons.filter(({ tier }) => tier !== "sibling" || this.isOpen)
      .map(({ word, tier }) => make("span", "deel", quote(word), ` ${reasonTexts[tier]}`));
    this.meta.replaceChildren(
      ...(thema ? [make("span", tintOf(thema), themaLabel), " "] : []), ...why);
  }

  /**
   * Shows the sentence of the page itself.
   * @param {FoundPages} pages
   */
  async readPage(pages) {
    const sentence = bestSentence(await pages.text(this.hit.address), this.isHit);
    if (!sentence) return;
    this.show(sentence);
    this.link.hash += fragmentTo(sentence);
  }
}

/**
 * The sign of a fase, as elsewhere on the site.
 * @param {string} fase
 */
function faseSign(fase) {
  const signs = [...part("fasen").content.children];
  const sign = signs.find((node) => node.textContent.trim() === fase);
  return sign ? sign.cloneNode(true) : fase;
}

/**
 * The class that gives the tint of a thema.
 * @param {string} thema its slug
 */
function tintOf(thema) {
  const link = [...part("wegen").querySelectorAll("[data-thema]")]
    .find(({ dataset }) => dataset.thema === thema);
  return link ? link.className : "tint";
}
