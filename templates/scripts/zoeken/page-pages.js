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
    return new Promise((resolve) => {
      const request = new XMLHttpRequest();
      request.open("GET", address);
      request.responseType = "document";
      request.timeout = 8000;
      request.onloadend = () => {
        const main = request.status === 200 && request.response?.querySelector("main");
        resolve(main ? textOf(main) : "");
      };
      request.send();
    });
  }
}

const textParts = "h1, h2, h3, h4, p, li, dt, dd, td";

/**
 * @param {Element} main
 * @returns {string}
 */
function textOf(main) {
  return [...main.querySelectorAll(textParts)]
    .filter((node) => !node.querySelector(textParts) && !node.closest("nav"))
    .map((node) => node.textContent.replace(/\s+/g, " ").trim())
    .join("\n");
}
