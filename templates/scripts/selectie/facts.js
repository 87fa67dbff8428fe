/** The facts of an innovatie may take so long, in milliseconds. */
const patience = 12000;

/** What came, by the script that brought it. */
const delivered = new WeakMap();

/** Called by each script with facts. Its own address says which innovatie it was asked for. */
window.leernetwerkFeiten = (facts) => delivered.set(document.currentScript, facts);

/** Where publishers forbid scripts to add scripts unseen, those with facts of this site may be. */
const factsPolicy = window.trustedTypes?.createPolicy("leernetwerk", { createScriptURL: factsAt });

/** @param {string} slug */
function factsAt(slug) {
  return slugForm.test(slug) ? `${siteRoot()}innovaties/${slug}/feiten.js` : "";
}

const known = new Map();

/**
 * The facts of an innovatie. From a script, as a page that is opened from disk may not fetch files.
 * @param {string} slug perhaps an old one: the facts have the name of today
 * @returns {Promise<{slug: string, facts?: object, problem?: "missing" | "slow"}>}
 */
function factsOf(slug) {
  if (!known.has(slug)) {
    known.set(slug, new Promise((resolve) => {
      const script = document.createElement("script");
      const end = (problem) => {
        script.remove();
        resolve({ slug, problem });
      };
      script.onload = () => {
        const facts = delivered.get(script);
        if (facts) resolve({ slug, facts });
        end("missing");
      };
      script.onerror = () => end("missing");
      setTimeout(() => end("slow"), patience);
      script.src = factsPolicy ? factsPolicy.createScriptURL(slug) : factsAt(slug);
      document.head.append(script);
    }));
  }
  return known.get(slug);
}

/**
 * The innovaties with these names, in their order, each once, and what readers should know.
 * @param {Asked} asked
 * @param {number} most so many are shown
 * @returns {Promise<{shown: object[], lost: string[], notices: Node[]}>} lost: what did not come
 */
async function gather(asked, most) {
  const found = await Promise.all(asked.slugs.map(factsOf));
  const there = found.filter(({ facts }) => facts);
  const all = [...new Map(there.map(({ facts }) => [facts.slug, facts])).values()];
  const named = (names) => names.map((name) =>
    there.find(({ slug }) => slug === name)?.facts.titel || name);
  const troubled = (kind) =>
    found.filter(({ problem }) => problem === kind).map(({ slug }) => slug);
  const renamed = there.filter(({ slug, facts }) => slug !== facts.slug);
  const surplus = all.slice(most).map(({ titel }) => titel);
  return {
    shown: all.slice(0, most),
    lost: found.filter(({ problem }) => problem).map(({ slug }) => slug),
    notices: [
      notice(troubled("missing"), "Er is geen innovatie met de naam ", "."),
      notice(troubled("slow"), "De verbinding is traag; dit kwam niet op tijd: ",
        ". Laad de pagina opnieuw."),
      notice(asked.refused, "Dit is geen naam van een innovatie: ", "."),
      notice(named(asked.doubled), "Dit stond meer dan een keer in het adres: ", "."),
      ...renamed.map(({ slug, facts }) => notice([slug], "", ` heet nu ${facts.titel}.`)),
      notice(surplus, `Er passen er hoogstens ${most}. Dit laten we weg: `, "."),
    ].filter(Boolean),
  };
}

/** So many names stand in one notice. */
const mostNamed = 5;

/**
 * @param {string[]} names as they came from outside
 * @param {string} before
 * @param {string} after
 * @returns {Node | undefined} nothing without names
 */
function notice(names, before, after) {
  if (!names.length) return undefined;
  const rest = names.length - mostNamed;
  const quoted = names.slice(0, mostNamed)
    .flatMap((name, at) => [at ? ", ‘" : "‘", build("bdi", "", name), "’"]);
  return build("li", "", before, ...quoted, rest > 0 ? ` en nog ${rest}` : "", after);
}
