// What the pages do beyond being read. All of it may be missing: the pages are whole without it.
// Its words are on its own tag and on the elements it adds to, so that they are translated with the page.
(() => {
  "use strict";
  const root = document.documentElement;
  const words = document.currentScript.dataset;

  /** An element that a page without scripts does not have; `data-made` says so. */
  function made(name, attributes, ...content) {
    const it = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
    it.setAttribute("data-made", "");
    it.append(...content);
    return it;
  }

  // ---- light or dark: set before anything is painted --------------------------------------------

  // Storage may be forbidden, on file:// above all; the choice then holds for this page.
  let scheme = "";
  try {
    scheme = localStorage.getItem("bellwether-scheme") ?? "";
  } catch {}

  function paint() {
    if (scheme) root.dataset.scheme = scheme;
    else delete root.dataset.scheme;
  }
  paint();

  function schemes(place) {
    const group = made("div", { class: "schemes", role: "radiogroup", "aria-label": words.scheme });
    for (const [value, label] of [["", words.system], ["light", words.light], ["dark", words.dark]]) {
      const radio = made("input", { type: "radio", name: "scheme", value });
      radio.checked = value === scheme;
      radio.addEventListener("change", () => {
        scheme = value;
        paint();
        try {
          localStorage.setItem("bellwether-scheme", scheme);
        } catch {}
      });
      group.append(made("label", {}, radio, label));
    }
    place.append(group);
  }

  // ---- tables that sort -------------------------------------------------------------------------

  const language = root.lang || "en";
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const decimal = new Intl.NumberFormat(language, { numberingSystem: "latn" }).format(1.5)[1];

  /** The first number of a cell: `+1,234`, `−12 %`, `£3.20`, `12 to 18`; NaN for a dash or a word. */
  function numberIn(text) {
    const plain = text
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (it) => it.charCodeAt(0) & 15)
      .replace(/\u066b/g, decimal)
      .replace(/[\u200e\u200f\u061c\u066c]/g, "")
      .replace(/[\u2212\u2013-](?=[^\s\d]?\d)/g, "-");
    const found = /(-?)[^\s\d-]?(\d[\d.,'\u2019\u00a0\u202f]*)/.exec(plain);
    if (!found) return NaN;
    const parts = found[2].split(decimal);
    return Number(`${found[1]}${parts[0].replace(/\D/g, "")}.${(parts[1] ?? "0").replace(/\D/g, "")}`);
  }

  /** How two rows of a column compare: in the order given where that is time, as numbers, or as words. */
  function orderOf(rows, column) {
    const text = (row) => row.cells[column]?.textContent.trim() ?? "";
    const texts = rows.map(text).filter((it) => /[\p{L}\d]/u.test(it));
    const numbers = texts.filter((it) => /^[^\p{L}\d]{0,3}\d/u.test(it)).length;
    const isFigure = numbers > texts.length / 2;
    // Weeks, months and scores in the first column stand in their own order already.
    if (column === 0 && texts.filter((it) => /\d/.test(it)).length > texts.length / 2) {
      return { key: (row) => rows.indexOf(row), compare: (a, b) => a - b };
    }
    if (isFigure) return { key: (row) => numberIn(text(row)), compare: (a, b) => a - b };
    return { key: (row) => text(row) || NaN, compare: collator.compare };
  }

  function sortable(table) {
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    const body = table.tBodies[0];
    if (!body || body.rows.length < 3 || table.tHead.rows.length > 1) return;
    const given = [...body.rows];
    const isMissing = (key) => key !== key;
    heads.forEach((head, column) => {
      if (!head.textContent.trim() || head.matches(".trend, .interval")) return;
      const { key, compare } = orderOf(given, column);
      const button = made("button", { type: "button", class: "sort", title: words.sort });
      button.append(...head.childNodes);
      head.append(button);
      // Figures are first asked for from the highest, words and times from the first.
      const turns = typeof key(given[0]) === "string" || column === 0 ? ["ascending", "descending"] : ["descending", "ascending"];
      button.addEventListener("click", () => {
        const turn = turns[turns.indexOf(head.getAttribute("aria-sort")) + 1];
        heads.forEach((it) => it.removeAttribute("aria-sort"));
        const sign = turn === "descending" ? -1 : 1;
        const keyed = given.map((row) => [row, key(row)]);
        if (turn) {
          head.setAttribute("aria-sort", turn);
          keyed.sort(([, a], [, b]) => isMissing(a) - isMissing(b) || (isMissing(a) ? 0 : sign * compare(a, b)));
        }
        body.append(...keyed.map(([row]) => row));
      });
    });
  }

  // ---- the receipt of a quoted figure, on hover and focus -----------------------------------------

  function receipts() {
    const tip = made("div", { id: "tip", class: "tip", role: "tooltip", hidden: "" });
    let owner = null;
    let leaving = 0;
    const hide = () => {
      tip.hidden = true;
      owner?.removeAttribute("aria-describedby");
      owner = null;
    };
    const show = (quote) => {
      clearTimeout(leaving);
      hide();
      owner = quote;
      quote.setAttribute("aria-describedby", "tip");
      tip.replaceChildren(...quote.dataset.receipt.split("\n").map((it) => made("p", {}, it)));
      tip.hidden = false;
      place(quote);
    };
    const place = (quote) => {
      const [at, size] = [quote.getClientRects()[0], tip.getBoundingClientRect()];
      const left = Math.min(Math.max(at.left, 8), innerWidth - size.width - 8);
      const above = at.top - size.height - 6;
      tip.style.left = `${left}px`;
      tip.style.top = `${above < 8 ? at.bottom + 6 : above}px`;
    };
    const leave = () => {
      clearTimeout(leaving);
      leaving = setTimeout(hide, 200);
    };
    for (const quote of document.querySelectorAll("a.quote[title]")) {
      quote.dataset.receipt = quote.title;
      quote.removeAttribute("title");
      quote.addEventListener("pointerenter", (it) => it.pointerType === "mouse" && show(quote));
      quote.addEventListener("pointerleave", leave);
      quote.addEventListener("focus", () => quote.matches(":focus-visible") && show(quote));
      quote.addEventListener("blur", hide);
    }
    tip.addEventListener("pointerenter", () => clearTimeout(leaving));
    tip.addEventListener("pointerleave", leave);
    addEventListener("keydown", (it) => it.key === "Escape" && hide());
    // What is still pointed at or has the focus may have been scrolled into view only now: then the
    // receipt goes along.
    const isAsked = () => owner?.matches(":hover, :focus");
    const follow = () => (isAsked() ? place(owner) : hide());
    addEventListener("scroll", follow, { passive: true });
    document.body.append(tip);
  }

  // ---- search -----------------------------------------------------------------------------------

  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i", ς: "σ", "’": "'" };
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
  const WORD = /[\p{L}\p{N}\p{M}]/u;
  /** Scripts that put no spaces between words: there a match may begin anywhere. */
  const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

  /** Without case and accents, and for every letter of it where it stood. */
  function folded(text) {
    const places = [];
    let fold = "";
    let place = 0;
    for (const letter of text) {
      const plain = letter.normalize("NFKD").replace(MARKS, "").toLowerCase();
      for (const it of plain) {
        const piece = LETTERS[it] ?? it;
        for (let n = 0; n < piece.length; n += 1) places.push(place);
        fold += piece;
      }
      place += letter.length;
    }
    places.push(place);
    return { fold, places };
  }

  /** The words of a question; a single letter counts where there is nothing longer. */
  function terms(query) {
    const all = [...new Set(folded(query).fold.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])];
    const longer = all.filter((it) => it.length > 1 || UNSPACED.test(it));
    return longer.length ? longer : all;
  }

  /** Where a term begins a word of a folded text: the places, and how many are the whole word. */
  function found(term, fold) {
    const places = [];
    let whole = 0;
    const anywhere = UNSPACED.test(term);
    for (let at = fold.indexOf(term); at >= 0; at = fold.indexOf(term, at + term.length)) {
      if (!anywhere && at > 0 && WORD.test(fold[at - 1])) continue;
      places.push(at);
      const after = fold[at + term.length];
      if (anywhere || !after || !WORD.test(after)) whole += 1;
    }
    return { places, whole };
  }

  /** Titles weigh most, then what a text is about, its deck and its words; a whole word twice its beginning. */
  const WEIGHTS = { title: 24, about: 12, deck: 6, text: 1 };

  function rank(entry, asked) {
    let score = 0;
    let matched = 0;
    for (const term of asked) {
      let best = 0;
      for (const [part, weight] of Object.entries(WEIGHTS)) {
        const { places, whole } = found(term, entry.folds[part]);
        if (places.length) best += weight * (1 + (whole > 0) + Math.min(places.length - 1, 4) / 4);
      }
      matched += best > 0;
      score += best;
    }
    if (entry.folds.title === asked.join(" ")) score += 48;
    return { entry, score, matched };
  }

  /** The stretch of a text with the most of the terms in it, what matched marked. */
  function excerpt(text, asked, length) {
    const { fold, places } = folded(text);
    const hits = asked
      .flatMap((term) => found(term, fold).places.map((at) => ({ term, start: places[at], end: places[at + term.length - 1] + 1 })))
      .sort((a, b) => a.start - b.start);
    const worth = (hit) => new Set(hits.filter((it) => it.start >= hit.start && it.end < hit.start + length * 0.7).map((it) => it.term)).size;
    const first = hits.reduce((best, it) => (!best || worth(it) > worth(best) ? it : best), null);
    let from = Math.max(0, (first?.start ?? 0) - length * 0.25);
    if (from > 0) from = text.indexOf(" ", from) + 1 || from;
    if (first && from > first.start) from = first.start;
    let to = Math.min(text.length, from + length);
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), first?.end ?? 0) || to;
    const pieces = [from > 0 ? "… " : ""];
    let at = from;
    for (const { start, end } of hits) {
      if (start < at || end > to) continue;
      pieces.push(text.slice(at, start), made("mark", {}, text.slice(start, end)));
      at = end;
    }
    pieces.push(text.slice(at, to).trimEnd(), to < text.length ? " …" : "");
    return pieces;
  }

  const MOST = 40;

  function result({ entry }, asked) {
    const about = [entry.kind, entry.date, entry.about].filter(Boolean).join(" · ");
    const inText = asked.some((it) => found(it, entry.folds.text).places.length);
    const body = (inText && entry.text) || entry.deck;
    return made(
      "li",
      {},
      made("p", { class: "when" }, about),
      made("h2", {}, made("a", { href: entry.href }, ...excerpt(entry.title, asked, 400))),
      made("p", { class: "excerpt" }, ...excerpt(body, asked, 240)),
    );
  }

  function search(form) {
    const [field, status, list] = [form.querySelector("input"), document.getElementById("found"), document.getElementById("results")];
    const said = form.dataset;
    const { kinds, entries } = globalThis.bellwetherIndex;
    const index = entries.map(([kind, href, title, day, date, about, deck, text, rare]) => ({
      ...{ kind: kinds[kind], href, title, day, date, about, deck, text },
      folds: { title: folded(title).fold, about: folded(about).fold, deck: folded(deck).fold, text: folded(text || rare).fold },
    }));
    const answer = () => {
      const asked = terms(field.value);
      const ranked = index.map((it) => rank(it, asked)).filter((it) => it.matched);
      const most = Math.max(0, ...ranked.map((it) => it.matched));
      const hits = ranked
        .filter((it) => it.matched === most)
        .sort((a, b) => b.score - a.score || (b.entry.day > a.entry.day) - (b.entry.day < a.entry.day));
      const some = most > 0 && most < asked.length ? `${said.some} ` : "";
      const count = hits.length ? said.found.replace("{}", hits.length) : said.none;
      status.textContent = asked.length ? some + count : "";
      list.replaceChildren(...hits.slice(0, MOST).map((it) => result(it, asked)));
      root.classList.toggle("searching", asked.length > 0);
      try {
        history.replaceState(null, "", asked.length ? `?q=${encodeURIComponent(field.value)}` : location.pathname);
      } catch {
        // A page of file:// has no address of its own to change.
      }
    };
    let typing = 0;
    form.hidden = false;
    form.addEventListener("submit", (it) => (it.preventDefault(), answer()));
    field.addEventListener("input", () => (clearTimeout(typing), (typing = setTimeout(answer, 120))));
    field.value ||= new URLSearchParams(location.search).get("q") ?? "";
    answer();
    if (!field.value) field.focus();
  }

  addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".colophon").forEach(schemes);
    document.querySelectorAll("table").forEach(sortable);
    if (document.querySelector("a.quote[title]")) receipts();
    const form = document.getElementById("search");
    if (form && globalThis.bellwetherIndex) search(form);
  });
})();
