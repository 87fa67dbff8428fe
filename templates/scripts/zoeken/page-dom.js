/**
 * A part of the search page.
 * @param {string} name its id without `p_`
 * @returns {HTMLElement}
 */
function part(name) {
  return document.getElementById(`p_${name}`);
}

/**
 * What stands in a template of the page, to fill in.
 * @param {string} name
 * @returns {HTMLElement}
 */
function copyOf(name) {
  return part(name).content.firstElementChild.cloneNode(true);
}

/**
 * @param {string} tag
 * @param {...(Node | string)} content text stands as text
 */
function make(tag, ...content) {
  const node = document.createElement(tag);
  node.append(...content);
  return node;
}

/** A `span` with a class. */
function span(className, ...content) {
  const node = make("span", ...content);
  node.className = className;
  return node;
}

/**
 * @param {string} text what it does
 * @param {() => void} action
 */
function makeButton(text, action) {
  const button = copyOf("knop");
  button.append(text);
  button.onclick = action;
  return button;
}

/**
 * Words of the reader between quotation marks; their direction stays within them.
 * @param {string[]} words
 * @returns {(Node | string)[]} with commas between
 */
function quote(...words) {
  return words.flatMap((word, index) => [index ? ", ‘" : "‘", make("bdi", word), "’"]);
}

/** What can wait, waits so long for the reader to do something, in milliseconds. */
const quietTime = 1000;

let quiet;

/**
 * Kept when the reader does something, or nothing for a while: the results go before all else.
 * @returns {Promise<void>}
 */
function whenQuiet() {
  quiet = quiet || new Promise((resolve) => {
    setTimeout(resolve, quietTime);
    for (const event of ["pointermove", "pointerdown", "keydown", "scroll"]) {
      window.addEventListener(event, () => resolve(), { once: true, passive: true });
    }
  });
  return quiet;
}
