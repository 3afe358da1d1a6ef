// Runs before the page is painted, so that it does not flash in the other theme.
(() => {
  const chosen = localStorage.getItem("catalog-theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const apply = () =>
    document.documentElement.setAttribute(
      "data-bs-theme", localStorage.getItem("catalog-theme") ?? (dark.matches ? "dark" : "light"));
  apply();
  if (!chosen) dark.addEventListener("change", apply);
})();
