/** Where the rest of the program stands: what most questions do without. */
const restAddress = document.currentScript?.dataset.meer;

let rest;

/**
 * Loads the rest of the program, once: spelling, completion, filters. Its functions can be called when
 * the promise is kept.
 * @returns {Promise<void>} fails with a ShardError
 */
function loadRest() {
  if (!rest && restAddress) {
    rest = runScript(restAddress);
    rest.catch(() => { rest = undefined; });
  }
  return rest || Promise.resolve();
}

/**
 * Runs a script of this site.
 * @param {string} path relative to the page
 * @returns {Promise<void>} fails with a ShardError
 */
function runScript(path) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.onload = () => resolve();
    script.onerror = () => reject(new ShardError("missing", path));
    setTimeout(() => reject(new ShardError("slow", path)), patience);
    script.src = scriptAddress(path);
    document.head.append(script);
  });
}

/** How long a file may take, in milliseconds. */
const patience = 12000;

/** Where publishers forbid scripts to add scripts unseen, those that stand in this program may be. */
const scriptPolicy = window.trustedTypes?.createPolicy("leernetwerk", {
  createScriptURL: (path) => path,
});

function scriptAddress(path) {
  return scriptPolicy ? scriptPolicy.createScriptURL(path) : path;
}
