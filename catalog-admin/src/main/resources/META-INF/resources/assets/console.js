"use strict";
(() => {
  const inField = (target) =>
    target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
  const byData = (name, within = document) => within.querySelector(`[data-${name}]`);
  const follow = (link) => link && link.click();

  // The page holds the sentences, in the language of its reader.
  const box = document.getElementById("notice");
  const says = box.dataset;
  const notice = (words) => {
    box.textContent = words;
    box.className = words ? "container-xl alert alert-warning" : "container-xl";
    box.hidden = !words;
  };

  const grow = (area) => {
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };

  // Times are shown as what passed since, the exact one of the reader's own zone in the title.
  const spoken = document.documentElement.lang;
  const locale = navigator.languages.find((each) => each.split("-")[0] === spoken) ?? spoken;
  const passed = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" });
  const clock = new Intl.DateTimeFormat(locale, { timeStyle: "short" });
  const units = [["year", 31557600], ["month", 2629800], ["week", 604800], ["day", 86400], ["hour", 3600], ["minute", 60]];
  const since = (at) => {
    const seconds = (at - Date.now()) / 1000;
    const [unit, length] = units.find((each) => Math.abs(seconds) >= each[1]) ?? ["second", Infinity];
    return passed.format(length === Infinity ? 0 : Math.trunc(seconds / length), unit);
  };
  const local = (time) => {
    const at = new Date(time.dateTime);
    time.textContent = time.closest(".saved") ? clock.format(at) : since(at);
    time.title = exact.format(at);
  };
  setInterval(() => document.querySelectorAll("time[datetime]").forEach(local), 60000);

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
    e: () => (document.querySelector("[data-current] textarea") ?? document.querySelector("#text textarea"))?.focus(),
    r: () => {
      const reject = document.querySelector("[data-current] [data-reject]") ?? document.querySelector("[data-reject]");
      if (reject) {
        reject.open = true;
        reject.querySelector("input[name=reason]").focus();
      }
    },
    g: () => { going = true; setTimeout(() => { going = false; }, 2000); },
    "?": () => document.getElementById("keys")?.showModal(),
  };
  let going = false;

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest("form[data-save]");
      if (form) {
        event.preventDefault();
        // By its button, so that what the button says is sent too.
        (form.querySelector("[data-save-next]") ?? form.querySelector("button")).click();
      }
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (going && plain && !inField(event.target)) {
      going = false;
      event.preventDefault();
      // The same letter by itself does other things, as in the review queue.
      event.stopImmediatePropagation();
      follow(document.querySelector(`[data-go="${event.key}"]`));
    } else if (plain && shortcuts[event.key] && !inField(event.target) && !document.querySelector("dialog[open]")) {
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
      notice(says.placeGone);
    }
    area.focus();
  }, true);

  document.addEventListener("htmx:configRequest", (event) => {
    // Lets the server say "signed out" rather than send a background request to the login page.
    event.detail.headers["X-Requested-With"] = "JavaScript";
    notice("");
  });
  document.addEventListener("htmx:load", (event) => prepare(event.detail.elt));
  document.addEventListener("htmx:responseError", (event) => {
    const status = event.detail.xhr.status;
    const ended = status === 499 || status === 401 || status === 302;
    // What only shows something says so in its own place; nobody has lost anything.
    if (!event.detail.elt.matches("form") && !ended) {
      if (!event.detail.elt.matches("[data-quiet]")) event.detail.target.textContent = says.notShown;
      return;
    }
    notice(
      ended
        ? says.sessionEnded
        : status === 403
          ? says.notAllowed
          : `${says.refused} (${status})`);
  });
  document.addEventListener("htmx:sendError", () => notice(says.unreachable));

  prepare(document);
})();
