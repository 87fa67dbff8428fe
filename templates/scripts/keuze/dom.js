/**
 * @param {string} tag
 * @param {string} className
 * @param {...(Node | string)} content text stands as text
 */
function build(tag, className, ...content) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  node.append(...content);
  return node;
}

/**
 * @param {string} text what it does
 * @param {() => void} action
 */
function quietButton(text, action) {
  const button = build("button", "knop-stil", text);
  button.type = "button";
  button.onclick = action;
  return button;
}

/** Where is said what changed: it has to be there before. */
const voice = build("p", "alleen-hoorbaar");
voice.setAttribute("role", "status");

/**
 * Lets a screen reader say what changed.
 * @param {string} text
 */
function say(text) {
  voice.textContent = "";
  setTimeout(() => { voice.textContent = text; }, 100);
}
