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
    document.querySelectorAll("[data-deed-fields]").forEach((fields) => {
      const chosen = document.querySelector(`[data-deed][value="${fields.dataset.deedFields}"]`)?.checked;
      fields.hidden = !chosen;
      fields.querySelectorAll("input, select, textarea").forEach((field) => { field.disabled = !chosen; });
    });
  };

  const load = () => { prepare(); choose(); };
  document.addEventListener("htmx:load", load);
  addEventListener("pageshow", load);
})();
