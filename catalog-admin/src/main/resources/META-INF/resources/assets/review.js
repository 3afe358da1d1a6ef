"use strict";
// After a verdict, on to the next that waits.
document.addEventListener("htmx:load", (event) => {
  const row = event.detail.elt;
  if (!row.matches(".judged")) return;
  let next = row.nextElementSibling;
  while (next && !next.matches(".waiting")) next = next.nextElementSibling;
  (next || row).querySelector("a")?.focus();
});
