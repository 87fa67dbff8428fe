/** Why a result was found; the first two are said only when no marked word shows it. */
const reasonTexts = {
  exact: "hoort bij deze pagina",
  sibling: "staat er in een andere vorm",
  part: "staat er als deel van een woord",
  synonym: "staat er met een ander woord",
};

/**
 * A result in the list. `read` shows the sentence of the page itself, when what is known of the
 * page does not show why it was found.
 * @param {Described} hit
 * @param {{word: string, tier: string}[]} reasons
 * @param {Marker} isHit
 * @returns {{node: Element, link: HTMLAnchorElement, read: () => Promise<void>}}
 */
function resultRow({ title, address, kindLabel, fase, thema, themaLabel, text }, reasons, isHit) {
  const node = copyOf("rij");
  const [link, sign, sentence, meta] = node.querySelectorAll("a, .rij-fase, .rij-tekst, .rij-meta");
  const show = (shown) => {
    sentence.replaceChildren(...marked(shorten(shown, isHit), isHit));
    const isMarked = node.querySelector("mark");
    const why = reasons.filter(({ tier }) => !isMarked || ["part", "synonym"].includes(tier))
      .map(({ word, tier }) => span("deel", ...quote(word), ` ${reasonTexts[tier]}`));
    if (thema) why.unshift(span(tintOf(thema), themaLabel), " ");
    meta.replaceChildren(...why);
  };
  link.href = `../${address}`;
  link.append(...marked(title, isHit));
  sign.append(fase ? faseSign(fase) : kindLabel);
  show(bestSentence(text, isHit) || text);
  const read = async () => {
    if (node.querySelector("mark")) return;
    await loadRest();
    const found = bestSentence(await pageText(address), isHit);
    if (!found) return;
    show(found);
    link.hash += fragmentTo(found);
  };
  return { node, link, read };
}

/**
 * The sign of a fase, as elsewhere on the site.
 * @param {string} fase
 */
function faseSign(fase) {
  return part("fasen").content.querySelector(`[data-fase="${CSS.escape(fase)}"]`)?.cloneNode(true)
    || fase;
}

/**
 * The class that gives the tint of a thema.
 * @param {string} thema its slug
 */
function tintOf(thema) {
  return document.querySelector(`[data-thema="${CSS.escape(thema)}"]`)?.className || "tint";
}
