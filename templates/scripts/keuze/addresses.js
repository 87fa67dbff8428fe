/** The form of the name of an innovatie in addresses. */
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * The innovatie to which an address leads.
 * @param {string} address in full
 * @param {string} root of the site, in full
 * @returns {string | undefined} its slug; nothing when it is another page
 */
function slugAt(address, root) {
  if (!address.startsWith(root)) return undefined;
  return /^innovaties\/([a-z0-9-]+)\/(?:index\.html)?(?:[?#]|$)/.exec(address.slice(root.length))?.[1];
}

/**
 * The query that holds a list of innovaties.
 * @param {string[]} slugs
 */
function queryFor(slugs) {
  return slugs.length ? `?i=${slugs.join(",")}` : "";
}

/**
 * The address of a page that shows a list of innovaties.
 * @param {"vergelijken" | "selectie"} page
 * @param {string[]} slugs
 */
function pageFor(page, slugs) {
  return `${siteRoot()}${page}/index.html${queryFor(slugs)}`;
}

const ownScript = document.currentScript?.src;

/** The root of the site: this script stands one folder below it. */
function siteRoot() {
  return new URL("..", ownScript).href;
}
