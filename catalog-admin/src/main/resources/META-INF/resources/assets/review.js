"use strict";
// After a verdict, on to the next that waits.
document.addEventListener("htmx:load", (event) => {
  const row = event.detail.elt;
  if (!row.matches(".judged")) return;
  let next = row.nextElementSibling;
  while (next && !next.matches(".waiting")) next = next.nextElementSibling;
  (next || row).querySelector("a")?.focus();
});

// The row that somebody is in, or the first: a approves, n sends back, r asks for the reason; j and k move.
(() => {
  const rows = () => [...document.querySelectorAll("li.waiting")];
  const here = () => document.activeElement.closest("li.waiting") ?? rows()[0];
  const step = (by) => {
    const inRow = document.activeElement.closest("li.waiting");
    const to = inRow ? rows()[rows().indexOf(inRow) + by] : rows()[0];
    to?.querySelector("a")?.focus();
  };
  const press = (verdict) => here()?.querySelector(`button[value=${verdict}]`)?.click();
  const keys = {
    a: () => press("APPROVE"),
    n: () => press("NEEDS_EDITING"),
    r: () => here()?.querySelector("input[name=reason]")?.focus(),
    j: () => step(1),
    k: () => step(-1),
  };
  document.addEventListener("keydown", (event) => {
    const busy = event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select");
    if (busy || !keys[event.key] || rows().length === 0 || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    keys[event.key]();
  });
})();
