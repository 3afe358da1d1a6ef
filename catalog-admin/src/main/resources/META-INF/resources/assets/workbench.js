"use strict";
// The workbench: moving through the list, drafts, live preview, and putting help into the text.
(() => {
  const bench = document.querySelector(".workbench");
  if (!bench) return;

  const work = () => document.getElementById("work");
  const areas = () => [...document.querySelectorAll("#work .unit textarea")];
  const unitOf = (element) => element.closest("[data-unit]");
  // Also what was sent and refused is typed and not saved.
  const typed = (area) => area.value !== area.defaultValue || unitOf(area).hasAttribute("data-unsaved");
  let current = null;

  // Only the middle and the right change; the list keeps its place and its focus.
  const go = (address) => htmx.ajax("GET", address, { target: "#work", swap: "outerHTML" });
  bench.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    const link = event.target.closest("#pane a[href*='/entries/'], a[data-bench]");
    if (link) {
      event.preventDefault();
      go(link.getAttribute("href"));
    }
  });

  const place = (address) => {
    const url = new URL(address, location.href);
    return `${url.pathname}#${url.searchParams.get("variant") ?? 1}`;
  };
  const markList = () => {
    const here = place(location.href);
    document.querySelectorAll("#pane a[href*='/entries/']").forEach((link) => {
      const isHere = place(link.getAttribute("href")) === here;
      link.toggleAttribute("data-here", isHere);
      if (isHere) {
        link.setAttribute("aria-current", "true");
        link.scrollIntoView({ block: "nearest" });
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };

  // Past the end of what the pane shows, it is read again around the entry.
  const followList = () => {
    const pane = document.getElementById("pane");
    if (pane && !pane.querySelector("[data-here]") && pane.querySelector("a[href*='/entries/']")) {
      const query = new URLSearchParams(location.search);
      query.set("at", work().dataset.place);
      htmx.ajax("GET", `${location.pathname.replace(/\/entries\/.*/, "/pane")}?${query}`, { target: "#pane", swap: "outerHTML" });
    }
  };

  // What is typed is kept in the browser on every pause, until it is saved.
  const owner = document.body.dataset.me ?? "";
  const keyOf = (unit) => `catalog-draft:${owner}:${unit.dataset.draft}`;
  const versionOf = (unit) => unit.querySelector("form[data-save] input[name=version]");
  const keep = (unit) => {
    const area = unit.querySelector("textarea");
    if (typed(area)) {
      localStorage.setItem(keyOf(unit), JSON.stringify({ text: area.value, version: versionOf(unit)?.value ?? null }));
    } else {
      localStorage.removeItem(keyOf(unit));
    }
  };
  const bringBack = (unit) => {
    const kept = localStorage.getItem(keyOf(unit));
    const area = unit.querySelector("textarea");
    if (unit.hasAttribute("data-unsaved")) keep(unit);
    if (!kept || typed(area)) return;
    const draft = JSON.parse(kept);
    if (draft.text === area.value) {
      localStorage.removeItem(keyOf(unit));
      return;
    }
    area.value = draft.text;
    // On the version it was typed over: saving tells of what somebody else stored meanwhile.
    const version = versionOf(unit);
    if (version && draft.version !== null) {
      version.dataset.stored = version.value;
      version.value = draft.version;
    }
    unit.querySelector("[data-draft-note]").hidden = false;
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const drop = (unit) => {
    const area = unit.querySelector("textarea");
    const version = versionOf(unit);
    localStorage.removeItem(keyOf(unit));
    area.value = area.defaultValue;
    if (version?.dataset.stored) version.value = version.dataset.stored;
    unit.querySelector("[data-draft-note]").hidden = true;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  };

  // What the API will answer and what checks say, a moment after the last key.
  const timers = new Map();
  const preview = (unit) => {
    const target = document.getElementById(`preview-${unit.dataset.unit}`);
    const area = unit.querySelector("textarea");
    if (!target || !unit.isConnected) return;
    const token = unit.querySelector("form[data-save] input[type=hidden]");
    htmx.ajax("POST", unit.dataset.preview, {
      target, swap: "outerHTML", values: { markdown: area.value, [token.name]: token.value },
    });
  };
  const later = (unit) => {
    clearTimeout(timers.get(unit));
    timers.set(unit, setTimeout(() => {
      timers.delete(unit);
      if (unit.isConnected) {
        keep(unit);
        preview(unit);
      }
    }, 300));
  };

  document.addEventListener("input", (event) => {
    const unit = event.target.matches("#work .unit textarea") && unitOf(event.target);
    if (unit) {
      unit.toggleAttribute("data-typed", typed(event.target));
      later(unit);
    }
  });
  addEventListener("pagehide", () => areas().forEach((area) => keep(unitOf(area))));

  let saving = null;
  document.addEventListener("htmx:beforeRequest", (event) => {
    const unit = event.detail.elt.closest?.(".unit[data-draft]");
    if (unit && event.detail.elt.matches("form")) {
      keep(unit);
      saving = event.detail.elt.matches("form[data-save]") ? keyOf(unit) : null;
    }
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (saving && event.detail.elt.matches?.("form[data-save]")) {
      if (event.detail.successful) localStorage.removeItem(saving);
      saving = null;
    }
  });

  // The help beside the text is of the unit that is being edited.
  const tab = () => sessionStorage.getItem("catalog-help") ?? "MEMORY";
  const showHelp = () => {
    const link = document.querySelector(`[data-help="${tab()}"]`) ?? document.querySelector("[data-help]");
    document.querySelectorAll("[data-help]").forEach((each) =>
      each === link ? each.setAttribute("aria-current", "true") : each.removeAttribute("aria-current"));
    const address = new URL(link.href);
    address.searchParams.set("unit", current?.dataset.unit ?? "text");
    htmx.ajax("GET", address.pathname + address.search, { target: "#help-body", swap: "innerHTML" });
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-help]");
    if (link && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      sessionStorage.setItem("catalog-help", link.dataset.help);
      showHelp();
    }
  });
  const turnTo = (unit) => {
    if (unit === current) return;
    current?.removeAttribute("data-current");
    const other = current?.dataset.unit !== unit.dataset.unit;
    current = unit;
    unit.setAttribute("data-current", "");
    if (other) showHelp();
  };
  document.addEventListener("focusin", (event) => {
    if (event.target.matches("#work .unit textarea")) turnTo(unitOf(event.target));
  });

  const editing = () => current?.isConnected ? current.querySelector("textarea") : areas()[0];
  // Through the browser's own editing, so that it can be undone.
  const put = (text, from, to) => {
    const area = editing();
    if (!area) return;
    area.focus();
    area.setSelectionRange(from ?? area.selectionStart, to ?? area.selectionEnd);
    if (!document.execCommand("insertText", false, text)) {
      area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const putAll = (text) => put(text, 0, editing()?.value.length);
  const fix = (button) => {
    const unit = unitOf(button);
    if (unit) turnTo(unit);
    const place = button.dataset.place ?? "";
    let from = Number(button.dataset.from);
    // A moment later the place may have moved.
    if (place && !editing().value.startsWith(place, from)) from = editing().value.indexOf(place);
    if (from >= 0) put(button.dataset.fix, from, from + Number(button.dataset.to) - Number(button.dataset.from));
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("take" in button.dataset) putAll(button.dataset.take);
    else if ("insert" in button.dataset) {
      const unit = unitOf(button) ?? button.closest(".pair")?.querySelector(".unit");
      if (unit) turnTo(unit);
      put(button.dataset.insert);
    } else if ("fix" in button.dataset) fix(button);
    else if ("draftDrop" in button.dataset) drop(unitOf(button));
  });

  // After Ctrl+. one key says what to do with the text.
  const hint = document.getElementById("chord");
  let chord = null;
  const await_ = (next) => {
    chord = next;
    hint.hidden = next === null;
    hint.textContent = next === "piece" ? hint.dataset.piece : hint.dataset.first;
  };
  const press = (selector, number, within = document) => within.querySelectorAll(selector)[number - 1]?.click();
  const nextFix = () => {
    const fixes = [...document.querySelectorAll("#work button[data-fix], #work form[data-fix] button")];
    const at = fixes.indexOf(document.activeElement);
    fixes[(at + 1) % fixes.length]?.focus();
  };
  const chords = {
    c: () => {
      const source = current?.closest(".pair")?.querySelector("[data-source]") ?? document.querySelector("#work [data-source]");
      if (source) putAll(source.dataset.source);
    },
    n: nextFix,
  };
  const tabs = { m: "MEMORY", l: "LOCALES", g: "GLOSSARY", s: "SIMILAR", u: "UPSTREAM", f: "CONCORDANCE", h: "HISTORY", t: "TALK" };
  const digit = (event) => /^(?:Digit|Numpad)[1-9]$/.test(event.code) ? Number(event.code.slice(-1)) : 0;
  const finish = (event) => {
    const number = digit(event);
    const key = event.key.toLowerCase();
    if (["control", "shift", "alt", "meta"].includes(key)) return;
    event.preventDefault();
    if (chord === "piece") {
      const within = current?.closest(".pair") ?? work();
      if (number) press(".pieces [data-insert]", number, within);
      await_(null);
    } else if (key === "i") {
      await_("piece");
    } else {
      await_(null);
      if (number) press("#help-body [data-take]", number);
      else if (tabs[key]) document.querySelector(`[data-help="${tabs[key]}"]`)?.click();
      else chords[key]?.();
    }
  };

  const approve = (area) => {
    const unit = area ? unitOf(area) : current ?? document.querySelector("#work .unit");
    if (!unit) return;
    const button = area && typed(area) ? "[data-save-next]" : "[data-approve] button";
    unit.querySelector(button)?.click();
  };
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]")) return;
    if (chord !== null) {
      finish(event);
    } else if (event.ctrlKey && !event.altKey && (event.key === "." || event.code === "Period")) {
      event.preventDefault();
      await_("first");
    } else if (event.altKey && event.key === "Enter") {
      event.preventDefault();
      approve(event.target.closest(".unit textarea"));
    } else if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      document.querySelector(event.key === "ArrowDown" ? "[data-next]" : "[data-previous]")?.click();
    }
  }, true);

  document.addEventListener("catalog:open", (event) => {
    const unit = document.getElementById(event.detail.card);
    const area = unit?.querySelector("textarea");
    if (area) area.focus();
    else document.getElementById("work-title")?.focus();
    unit?.scrollIntoView({ block: "nearest" });
  });
  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.target.id === "pane") markList();
  });

  const arrive = () => {
    document.title = work().dataset.title;
    current = document.querySelector("#work .unit[data-waits]") ?? document.querySelector("#work .unit");
    current?.setAttribute("data-current", "");
    markList();
    followList();
    showHelp();
  };
  document.addEventListener("htmx:load", (event) => {
    const root = event.detail.elt;
    root.querySelectorAll?.(".unit[data-draft]").forEach(bringBack);
    if (root.matches?.(".unit[data-draft]")) {
      bringBack(root);
      if (!current?.isConnected) turnTo(root);
    }
    if (root.id === "work") setTimeout(arrive);
    if (root.id === "pane") markList();
  });
  document.querySelectorAll("#work .unit[data-draft]").forEach(bringBack);
  arrive();
})();
