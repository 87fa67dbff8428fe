const pageTexts = new Map();

/**
 * What a page says, its paragraphs on lines of their own.
 * @param {string} address below the site; behind a `#` the part that counts
 * @returns {Promise<string>} empty when it cannot be had
 */
function pageText(address) {
  if (!pageTexts.has(address)) pageTexts.set(address, readPage(...address.split("#")));
  return pageTexts.get(address);
}

/** Text of a page that is not written as a sentence, or by another page. */
const skippedText = "nav *, .rij *, .kort *, .tellingen *, .colofon *";

function readPage(path, anchor) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", `../${path}`);
    request.responseType = "document";
    request.onloadend = () => {
      const page = request.status === 200 && request.response;
      const place = page && (page.getElementById(anchor) || page.querySelector("main"));
      resolve(place ? textOf(place) : "");
    };
    request.send();
  });
}

const paragraphs = "h1, h2, h3, h4, p, li, dt, dd, td, .deel";

/** @param {Element} place */
function textOf(place) {
  return [...place.querySelectorAll(paragraphs)]
    .filter((node) => !node.querySelector(paragraphs) && !node.matches(skippedText))
    .map((node) => node.textContent.replace(/\s+/g, " ").trim())
    .join("\n");
}

/**
 * The end of an address that brings the reader to a sentence, in browsers that know of it.
 * @param {string} sentence as it stands on the page
 */
function fragmentTo(sentence) {
  return `:~:text=${encodeURIComponent(sentence).replace(/-/g, "%2D")}`;
}
