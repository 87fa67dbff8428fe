/** What pages say that are found, fetched when their own words are wanted. */
class FoundPages {
  constructor() {
    /** False when opened from disk, where pages cannot be read. */
    this.canRead = location.protocol !== "file:";
    this.texts = new Map();
  }

  /**
   * The text of a page, its parts on lines of their own.
   * @param {string} address below the site
   * @returns {Promise<string>} empty when it cannot be had
   */
  text(address) {
    if (!this.texts.has(address)) this.texts.set(address, this.read(`../${address}`));
    return this.texts.get(address);
  }

  read(address) {
    const anchor = address.split("#")[1] || "";
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("GET", address);
      request.responseType = "document";
      request.timeout = 8000;
      request.onloadend = () => {
        const page = request.status === 200 && request.response;
        const place = page && (page.getElementById(anchor) || page.querySelector("main"));
        resolve(place ? textOf(place) : "");
      };
      request.send();
    });
  }
}

const textParts = "h1, h2, h3, h4, p, li, dt, dd, td, .deel";

/** Lists of other pages, which the page itself does not say. */
const otherPages = "nav, .rij, .kort, .tellingen, .colofon";

/**
 * @param {Element} place
 * @returns {string}
 */
function textOf(place) {
  return [...place.querySelectorAll(textParts)]
    .filter((node) => !node.querySelector(textParts) && !node.closest(otherPages))
    .map((node) => node.textContent.replace(/\s+/g, " ").trim())
    .join("\n");
}
