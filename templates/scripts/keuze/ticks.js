/**
 * A box to choose an innovatie, with the way to what is chosen for who has a keyboard only.
 * @param {string} slug
 * @param {string} title
 * @param {() => void} toggle
 */
function tickFor(slug, title, toggle) {
  const box = build("input", "");
  Object.assign(box, { type: "checkbox", value: slug, autocomplete: "off", onchange: toggle });
  const label = build("label", "", box, " Vergelijk", build("span", "alleen-hoorbaar", ` ${title}`));
  const onward = build("a", "naar-keuze", "Naar uw keuze");
  Object.assign(onward, { href: "#keuzebalk", hidden: true });
  return build("span", "kies", label, onward);
}

/**
 * Gives each innovatie in a list its box, also those that come later.
 * @param {HTMLElement} list
 * @param {(slug: string, title: string) => HTMLElement} makeTick
 * @param {() => void} added
 */
function tickRows(list, makeTick, added) {
  const add = () => {
    for (const row of list.children) {
      const link = row.querySelector(".rij-titel a");
      const slug = link && slugAt(link.href, siteRoot());
      if (!slug || row.querySelector(".kies")) continue;
      const before = row.querySelector(".rij-meta") || row.lastElementChild;
      before.after(makeTick(slug, link.textContent));
    }
    added();
  };
  new MutationObserver(add).observe(list, { childList: true });
  add();
}
