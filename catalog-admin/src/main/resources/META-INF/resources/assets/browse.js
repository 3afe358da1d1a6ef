"use strict";
(() => {
  // How many rows are ticked stands on the button; without any, there is nothing to change.
  const count = (form) => {
    const ticks = [...form.querySelectorAll("input[name=entry]")];
    const ticked = ticks.filter((tick) => tick.checked).length;
    const button = form.querySelector("[data-ticked]");
    if (!button) return;
    button.disabled = ticked === 0;
    button.classList.toggle("btn-primary", ticked > 0);
    button.textContent = ticked ? `${button.dataset.ticked} (${ticked})` : button.dataset.ticked;
    const all = form.querySelector("[data-tick-all]");
    all.hidden = false;
    all.checked = ticked > 0 && ticked === ticks.length;
    all.indeterminate = ticked > 0 && ticked < ticks.length;
  };
  const prepare = () => document.querySelectorAll("form[data-ticks]").forEach(count);

  let last = null;
  document.addEventListener("click", (event) => {
    if (!event.target.matches("form[data-ticks] input[name=entry]")) return;
    const ticks = [...event.target.form.querySelectorAll("input[name=entry]")];
    if (event.shiftKey && ticks.includes(last)) {
      const ends = [ticks.indexOf(last), ticks.indexOf(event.target)].sort((a, b) => a - b);
      ticks.slice(ends[0], ends[1] + 1).forEach((tick) => { tick.checked = event.target.checked; });
    }
    last = event.target;
    count(event.target.form);
  });
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-tick-all]")) {
      const form = event.target.form;
      form.querySelectorAll("input[name=entry]").forEach((tick) => { tick.checked = event.target.checked; });
      count(form);
    } else if (event.target.matches("[data-deed]")) {
      choose();
    }
  });

  // Of the ways to change many, only the fields of the chosen one are in sight.
  const choose = () => {
    const deed = document.querySelector("[data-deed]:checked")?.value;
    const shown = (fields) => fields.dataset.deedFields.split(" ").includes(deed);
    document.querySelectorAll("[data-deed-fields]").forEach((fields) => {
      fields.hidden = !shown(fields);
      fields.querySelectorAll("input, select").forEach((field) => {
        field.disabled = fields.hidden || !shown(field.closest("[data-deed-fields]"));
      });
    });
    const reason = document.getElementById("reason");
    if (reason) reason.required = deed === "reject";
  };

  // In the list j and k go from row to row; the code of a row is where the keyboard is in it.
  const rows = () => [...document.querySelectorAll("#list tbody tr")];
  const here = () => rows().find((row) => row.contains(document.activeElement));
  const step = (by) => {
    const all = rows();
    const at = all.indexOf(here());
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1);
    all[next]?.querySelector(".code a").focus();
  };
  const filters = () => {
    const more = document.querySelector("form.find details.more");
    more.open = true;
    more.querySelector("input, select").focus();
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    x: () => here()?.querySelector("input[name=entry]")?.click(),
    b: () => document.querySelector("#list [data-ticked]")?.click(),
    f: filters,
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("textarea, select, input:not([type=checkbox])");
    const chord = event.ctrlKey || event.metaKey || event.altKey;
    if (typing || chord || !keys[event.key] || !document.getElementById("list") || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    keys[event.key]();
  });

  const load = () => { prepare(); choose(); };
  document.addEventListener("htmx:load", load);
  addEventListener("pageshow", load);
})();
