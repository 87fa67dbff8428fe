/**
 * Lets buttons give the list as files, made here.
 * @param {() => object[]} items
 * @param {{naam: string, uitgever?: string}} site
 */
function offerFiles(items, { naam, uitgever }) {
  const today = new Date().toLocaleDateString("sv");
  const source = { author: uitgever || naam, site: naam, today };
  const offer = (name, ending, type, make) => {
    part(name).onclick = () => download(`selectie-${today}.${ending}`, type, make(items()));
  };
  offer("csv", "csv", "text/csv", (list) => csvOf(csvRows(list)));
  offer("bibtex", "bib", "application/x-bibtex", (list) => bibtexOf(list, source));
  offer("ris", "ris", "application/x-research-info-systems", (list) => risOf(list, source));
}

/**
 * @param {string} name
 * @param {string} type
 * @param {string} text
 */
function download(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
