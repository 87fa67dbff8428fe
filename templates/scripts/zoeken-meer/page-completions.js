/**
 * Offers to complete the word that is typed.
 * @param {SearchPage} page
 * @param {{text: string, word: string}[]} completions
 */
function offerCompletions(page, completions) {
  const { filters } = page.ask;
  part("aanvullingen").replaceChildren(...completions.map(({ text, word }) =>
    makeButton(word, () => {
      page.field.focus();
      page.go({ text, filters });
    })));
}
