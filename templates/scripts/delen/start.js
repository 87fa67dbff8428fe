document.addEventListener("DOMContentLoaded", () => {
  const line = document.querySelector(".colofon .delen");
  if (!line) return;
  const published = document.querySelector("link[rel=canonical]")?.href;
  offerSharing(line, () => ({
    title: document.title,
    address: sharedAddress(location.href.split(/[?#]/)[0], published),
  }));
});
