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
 * @param {string} name its id without `p_`
 * @returns {HTMLElement}
 */
function copyOf(name) {
  return part(name).content.firstElementChild.cloneNode(true);
}

/**
 * @param {string} tag
 * @param {string} className
 * @param {...(Node | string)} content text stands as text
 */
function make(tag, className, ...content) {
  const node = document.createElement(tag);
  node.className = className;
  node.append(...content);
  return node;
}

/**
 * @param {string} text what it does
 * @param {() => void} action
 */
function makeButton(text, action) {
  const button = make("button", "knop-stil", text);
  button.type = "button";
  button.onclick = action;
  return button;
}

/**
 * Words of the reader between quotation marks; their direction stays within them.
 * @param {string} words
 */
function quote(words) {
  return make("span", "", "‘", make("bdi", "", words), "’");
}

/**
 * Changes the page; what had the focus has it afterwards, when it is still there.
 * @param {() => void} change
 */
function keepFocus(change) {
  const before = document.activeElement;
  change();
  if (before.isConnected && document.activeElement !== before) before.focus({ preventScroll: true });
}
