document.addEventListener("DOMContentLoaded", () => {
  if (part("vergelijken")) new Comparison();
  if (part("selectie")) new Selection();
});
