/**
 * A part of the page.
 * @param {string} name its id without `p_`
 * @returns {HTMLElement}
 */
function part(name) {
  return document.getElementById(`p_${name}`);
}

/**
 * The sign of the fase of an innovatie. A track that was cut is filled up to where that was.
 * @param {{fase: string, stap: number}} facts
 */
function faseSign({ fase, stap }) {
  const sign = part("fasen").content.querySelector(`[data-fase="${fase}"]`).cloneNode(true);
  if (fase === "gestopt") {
    [...sign.querySelectorAll(".stap")].slice(0, stap).forEach((step, at) => {
      step.classList.add("stap-vol");
      step.classList.toggle("stap-af", at === stap - 1);
    });
  }
  return sign;
}

/** @param {number} strength 0–5 */
function proofSign(strength) {
  return part("bewijzen").content.querySelector(`[data-sterkte="${strength}"]`).cloneNode(true);
}

/** The name of a thema with its tint. */
function themeSign({ tekst, kleur }) {
  return build("span", `tint kleur-${kleur}`, tekst);
}
