"use strict";
(() => {
  const inField = (target) =>
    target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
  const byData = (name, within = document) => within.querySelector(`[data-${name}]`);
  const follow = (link) => link && link.click();

  const notice = (words) => {
    const box = document.getElementById("notice");
    box.textContent = words;
    box.className = words ? "container-xl alert alert-warning" : "container-xl";
    box.hidden = !words;
  };

  const grow = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };

  // Times are shown in the reader's own zone; the exact one stays in the title.
  const local = (time) => {
    const at = new Date(time.dateTime);
    const sameDay = at.toDateString() === new Date().toDateString();
    const style = sameDay ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
    time.textContent = new Intl.DateTimeFormat(document.documentElement.lang, style).format(at);
  };

  // What waits for a worker hears of each step at once; it asks now and then all the same.
  let news = null;
  const hear = () => {
    const waiting = document.querySelector("[data-news]");
    if (news && !waiting) {
      news.close();
      news = null;
    } else if (waiting && !news) {
      news = new EventSource(waiting.dataset.news);
      news.onmessage = () => htmx.trigger("[data-news]", "news");
    }
  };

  const prepare = (root) => {
    hear();
    root.querySelectorAll("textarea[data-grow]").forEach(grow);
    root.querySelectorAll("time[datetime]").forEach(local);
  };

  const shortcuts = {
    "/": () => byData("search")?.focus(),
    j: () => follow(byData("next")),
    k: () => follow(byData("previous")),
    e: () => document.querySelector("#text textarea")?.focus(),
    "?": () => document.getElementById("keys")?.showModal(),
  };

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest("form[data-save]");
      if (form) {
        event.preventDefault();
        form.requestSubmit();
      }
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (plain && shortcuts[event.key] && !inField(event.target) && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      shortcuts[event.key]();
    }
  });

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if ("themeToggle" in button.dataset) {
      const next = document.documentElement.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
      localStorage.setItem("catalog-theme", next);
      document.documentElement.setAttribute("data-bs-theme", next);
    } else if ("keys" in button.dataset) {
      document.getElementById("keys").showModal();
    } else if (button.dataset.copy) {
      navigator.clipboard.writeText(button.dataset.copy);
    }
  });

  document.addEventListener("input", (event) => {
    if (event.target.matches("textarea[data-grow]")) grow(event.target);
  });
  document.addEventListener("change", (event) => {
    event.target.closest("form[data-submit-on-change]")?.requestSubmit();
  });

  // A fix goes into what is being typed, where that is not saved yet, rather than replace it.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.matches("form[data-fix]")) return;
    const area = form.closest(".unit").querySelector("form[data-save] textarea");
    if (area.value === area.defaultValue) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const from = Number(form.dataset.from);
    const place = area.defaultValue.slice(from, Number(form.dataset.to));
    const at = area.value.startsWith(place, from) && place ? from : area.value.indexOf(place);
    if (place && at >= 0) {
      area.setRangeText(form.dataset.fix, at, at + place.length, "end");
      area.dispatchEvent(new Event("input", { bubbles: true }));
    } else {
      notice("The place of this finding is not in what you have typed. Save first, then apply the fix.");
    }
    area.focus();
  }, true);

  // A text that is typed and not saved is not left without a word.
  const changed = () =>
    [...document.querySelectorAll("form[data-save] textarea")].some((area) => area.value !== area.defaultValue);
  let sending = false;
  document.addEventListener("submit", () => { sending = true; });
  document.addEventListener("htmx:afterRequest", () => { sending = false; });
  addEventListener("beforeunload", (event) => {
    if (!sending && changed()) event.preventDefault();
  });

  document.addEventListener("htmx:configRequest", (event) => {
    // Lets the server say "signed out" rather than send a background request to the login page.
    event.detail.headers["X-Requested-With"] = "JavaScript";
    notice("");
  });
  document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    notice(
      status === 499 || status === 401 || status === 302
        ? "Your session has ended and nothing was saved. What you typed is still here: sign in in another tab, then save again."
        : status === 403
          ? "You may not change this. Nothing was saved; what you typed is still here."
          : `The server answered ${status} and nothing was saved. What you typed is still here: try again.`);
  });
  document.addEventListener("htmx:sendError", () =>
    notice("The server cannot be reached and nothing was saved. What you typed is still here: try again."));

  prepare(document);
})();
