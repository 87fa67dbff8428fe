/** So many innovaties fit in a list at most. */
const longestList = 100;

/**
 * The slugs in what was kept, however that came to be.
 * @param {string | null} text
 * @returns {string[]} each once
 */
function readKept(text) {
  try {
    const slugs = JSON.parse(text).filter((slug) => typeof slug === "string" && slugForm.test(slug));
    return [...new Set(slugs)].slice(0, longestList);
  } catch (_) {
    return [];
  }
}

/**
 * A list of innovaties that this browser keeps, for this site only: other sites may stand on the
 * same host. Where nothing can be kept, the list lives as long as the page.
 */
class KeptList {
  /**
   * @param {string} name
   * @param {() => void} changed called when another window changed the list
   */
  constructor(name, changed) {
    this.key = `leernetwerk ${name} ${new URL(siteRoot()).pathname}`;
    window.addEventListener("storage", ({ key }) => {
      if (key === this.key || key === null) changed();
    });
    window.addEventListener("pageshow", ({ persisted }) => {
      if (persisted) changed();
    });
  }

  /** @returns {string[]} */
  get slugs() {
    if (this.passing) return this.passing;
    try {
      return readKept(localStorage.getItem(this.key));
    } catch (_) {
      return [];
    }
  }

  /**
   * @param {string[]} slugs
   * @returns {boolean} whether they are kept; the storage may be shut or full
   */
  keep(slugs) {
    try {
      if (slugs.length) localStorage.setItem(this.key, JSON.stringify(slugs));
      else localStorage.removeItem(this.key);
      this.passing = undefined;
      return true;
    } catch (_) {
      this.passing = slugs;
      return false;
    }
  }

  /** Whether something can be kept; tried without leaving anything behind. */
  get isOpen() {
    try {
      localStorage.setItem(`${this.key} proef`, "proef");
      localStorage.removeItem(`${this.key} proef`);
      return true;
    } catch (_) {
      return false;
    }
  }
}

/**
 * A list with others behind it.
 * @param {string[]} slugs
 * @param {string[]} more
 * @returns {string[]} each once
 */
function joined(slugs, more) {
  return [...new Set([...slugs, ...more])].slice(0, longestList);
}
