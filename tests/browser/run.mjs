// Reads a built site as its readers do: in Chromium, at three widths, light and dark, without scripts, on paper.
//
//     node run.mjs ../../public
//     node run.mjs ../../public index.html about.html
//     node run.mjs --briefly ../../other-theme
//
// Briefly: of every kind of page the longest, and of the others none; for a second theme of the same site.
//
// Of every kind of page some are read so, and all others once; pages named are read alone. Every file is held
// against the rules of HTML, and every link is followed.
// Every broken promise is a line; the last line counts them. Exit code 1 when any is broken.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HtmlValidate } from "html-validate";
import { behaves } from "./behaviour.mjs";
import { addressOf, browser, opened, pagesOf, rootOf, sampled } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 768, 1440];
const SCHEMES = ["light", "dark"];
const MOST_FRONT_BYTES = 100_000;
// Two for a plain edition; the one on the front page has every block that there is.
const MOST_FRONT_SHEETS = 3;
const MOST_CHART_BYTES = 12_000;
const MOST_SCRIPT_BYTES = 15_000;
const READERS = 3;

let passed = 0;
let failed = 0;

/** One promise: kept when `faults` is empty. */
function check(where, promise, faults) {
  if (faults.length === 0) {
    passed += 1;
    return;
  }
  const shown = faults.slice(0, 4).join("; ");
  const more = faults.length > 4 ? `; and ${faults.length - 4} more` : "";
  failed += 1;
  console.log(`FAILED ${where}: ${promise}: ${shown}${more}`);
}

// In the page: these functions are sent to the browser as they stand.

function sideways() {
  const root = document.documentElement;
  if (root.scrollWidth <= window.innerWidth) return [];
  const scrolls = (it) => it.closest(".scroll, pre") && !it.matches(".scroll, pre");
  const wide = [...document.body.querySelectorAll("*")].filter(
    (it) => !scrolls(it) && it.getBoundingClientRect().right > window.innerWidth + 0.5,
  );
  const names = wide.slice(-3).map((it) => `<${it.localName} class="${it.getAttribute("class") ?? ""}">`);
  return [`${root.scrollWidth} px wide in ${window.innerWidth}: ${names.join(" ")}`];
}

/** Words in a drawing that cover one another or leave the page; a fifth of a line's height is air. */
function crowdedWords() {
  const faults = [];
  for (const svg of document.querySelectorAll("svg.plot")) {
    if (svg.getClientRects().length === 0) continue;
    const words = [...svg.querySelectorAll("text")].map((it) => {
      const box = it.getBoundingClientRect();
      const air = box.height * 0.2;
      return { text: it.textContent, left: box.left + 0.5, right: box.right - 0.5, top: box.top + air, bottom: box.bottom - air };
    });
    for (const [place, one] of words.entries()) {
      if (one.left < 0 || one.right > window.innerWidth) faults.push(`“${one.text}” leaves the page`);
      for (const other of words.slice(place + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        if (!apart) faults.push(`“${one.text}” and “${other.text}” in ${svg.closest("figure")?.id ?? "a drawing"}`);
      }
    }
  }
  return faults;
}

/**
 * Lines of text of different blocks that cover one another, words of different drawings included. What scrolls in a
 * box of its own is cut off where the box ends; a fifth of a line's height is air, as between the words of a drawing.
 */
function crowdedLines() {
  const lines = [];
  const clips = new Map();
  const clipOf = (it) => {
    const box = it.closest(".scroll, pre");
    if (box && !clips.has(box)) clips.set(box, box.getBoundingClientRect());
    return clips.get(box);
  };
  const blockOf = (it) => {
    const svg = it.closest("svg");
    if (svg) return svg;
    let block = it;
    while (getComputedStyle(block).display.startsWith("inline") && block.parentElement) block = block.parentElement;
    return block;
  };
  const isClipped = (it) => {
    for (let up = it; up; up = up.parentElement) if (getComputedStyle(up).clipPath !== "none") return true;
    return false;
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!text.data.trim() || parent.closest("script, style, title, desc, option, .skip")) continue;
    if (parent.checkVisibility && !parent.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
    if (isClipped(parent)) continue;
    range.selectNodeContents(text);
    const boxes = parent.closest("svg") ? [parent.getBoundingClientRect()] : [...range.getClientRects()];
    const clip = clipOf(parent);
    for (const box of boxes) {
      const air = box.height * 0.2;
      const line = {
        block: blockOf(parent),
        words: text.data.trim().slice(0, 40),
        left: Math.max(box.left + 0.5, clip?.left ?? -Infinity),
        right: Math.min(box.right - 0.5, clip?.right ?? Infinity),
        top: box.top + air,
        bottom: box.bottom - air,
      };
      if (line.right > line.left && line.bottom > line.top) lines.push(line);
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const faults = new Set();
  for (const [place, one] of lines.entries()) {
    for (let next = place + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      const isOfOne = one.block === other.block || one.block.contains(other.block) || other.block.contains(one.block);
      if (!isOfOne && one.left < other.right && other.left < one.right) faults.add(`“${one.words}” and “${other.words}”`);
    }
  }
  return [...faults];
}

/** Words in drawings, which axe does not look at: 4.5 to 1 against the paper. */
/** Words on a bar are held against the bar, all others against the paper. */
function paleWords() {
  const grounds = { "p-on-low": ".p-low", "p-on-middle": ".p-middle", "p-on-top": ".p-top" };
  const channels = (color) => color.match(/[\d.]+/g).slice(0, 3).map(Number);
  const light = (color) => {
    const [r, g, b] = channels(color).map((it) => {
      const share = it / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.body).backgroundColor);
  const faults = new Set();
  for (const text of document.querySelectorAll("svg.plot text")) {
    const ink = light(getComputedStyle(text).fill);
    const on = Object.keys(grounds).find((it) => text.closest(`.${it}`));
    const bar = on && text.ownerSVGElement.querySelector(grounds[on]);
    const ground = bar ? light(getComputedStyle(bar).fill) : paper;
    const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
    if (contrast < 4.5) faults.add(`“${text.textContent}” ${contrast.toFixed(2)} to 1`);
  }
  return [...faults];
}

function openEverything() {
  document.querySelectorAll("details").forEach((it) => it.setAttribute("open", ""));
}

async function violations(tags) {
  const found = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, preload: false });
  return found.violations.map((it) => `${it.id} (${it.nodes.length}): ${it.nodes[0].target.join(" ")}`);
}

/** What the script adds to act upon a page, and what stands there for want of it, is not read. */
function withoutControls() {
  document.querySelectorAll("[data-made]:not(.sort), form.search, noscript").forEach((it) => it.remove());
}

// Outside it.

/** A page that is not read in full: at the narrowest and the widest, axe in one scheme or the other. */
async function glances(sheet, page, place) {
  const colorScheme = SCHEMES[place % SCHEMES.length];
  await sheet.setViewportSize({ width: WIDTHS[0], height: 900 });
  await sheet.emulateMedia({ colorScheme });
  await sheet.goto(addressOf(page, root));
  for (const width of [WIDTHS[0], WIDTHS.at(-1)]) {
    const where = `${page.path} at ${width}, ${colorScheme}`;
    await sheet.setViewportSize({ width, height: 900 });
    check(where, "nothing scrolls sideways", await sheet.evaluate(sideways));
    check(where, "words stand apart", await sheet.evaluate(crowdedWords));
    check(where, "blocks of text stand apart", await sheet.evaluate(crowdedLines));
  }
  await sheet.evaluate(AXE);
  check(`${page.path}, ${colorScheme}`, "axe finds nothing", await sheet.evaluate(violations, AXE_TAGS));
}

/** A page at every width in both schemes, closed as it comes and with every table and receipt open. */
async function looks(chromium, page) {
  const context = await opened(chromium, page.site, root, { viewport: { width: WIDTHS[0], height: 900 } });
  const sheet = await context.newPage();
  const complaints = listen(sheet);
  await sheet.goto(addressOf(page, root));
  await sheet.evaluate(AXE);
  for (const isOpen of isBrief ? [true] : [false, true]) {
    if (isOpen) await sheet.evaluate(openEverything);
    for (const colorScheme of SCHEMES) {
      await sheet.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        const where = `${page.path} at ${width}, ${colorScheme}${isOpen ? ", opened" : ""}`;
        await sheet.setViewportSize({ width, height: 900 });
        check(where, "nothing scrolls sideways", await sheet.evaluate(sideways));
        check(where, "blocks of text stand apart", await sheet.evaluate(crowdedLines));
        // Briefly: narrow in the one scheme, wide in the other.
        const isTold = !isBrief || (width !== WIDTHS[1] && (width === WIDTHS[0]) === (colorScheme === SCHEMES[0]));
        if (isOpen && isTold) check(where, "axe finds nothing", await sheet.evaluate(violations, AXE_TAGS));
        if (!isOpen || isBrief) {
          check(where, "words stand apart", await sheet.evaluate(crowdedWords));
          check(where, "words in charts are readable", await sheet.evaluate(paleWords));
        }
      }
    }
  }
  check(page.path, "the console is silent", complaints);
  await context.close();
}

function listen(sheet) {
  const complaints = [];
  sheet.on("console", (it) => it.type() === "error" && complaints.push(it.text()));
  sheet.on("pageerror", (it) => complaints.push(String(it)));
  sheet.on("requestfailed", (it) => complaints.push(`${it.url()} ${it.failure()?.errorText}`));
  return complaints;
}

/** What is read with scripts is read without them, and every quoted figure stands in the file itself. */
async function needsNoScript(chromium, page) {
  const read = async (javaScriptEnabled) => {
    const context = await opened(chromium, page.site, root, { javaScriptEnabled });
    const sheet = await context.newPage();
    await sheet.goto(addressOf(page, root));
    await sheet.evaluate(withoutControls);
    const words = await sheet.evaluate(() => document.body.innerText);
    const figures = await sheet.evaluate(() =>
      [...document.querySelectorAll(".quote, .value, td.figure")].map((it) => it.textContent),
    );
    await context.close();
    return { words, figures };
  };
  const [scripted, plain] = [await read(true), await read(false)];
  const same = scripted.words === plain.words ? [] : ["other words"];
  check(page.path, "reads the same without scripts", same);
  const raw = unescaped(page.html.replace(/<[^>]+>/g, ""));
  check(page.path, "figures stand in the file", scripted.figures.filter((it) => !raw.includes(it)).map((it) => `“${it}”`));
}

function unescaped(text) {
  const names = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, tens, hex, name) => {
    if (name) return names[name] ?? whole;
    return String.fromCodePoint(tens ? Number(tens) : Number.parseInt(hex, 16));
  });
}

/** Links to files that are not there, or to places that are not in them. */
function deadLinks(page) {
  const faults = new Set();
  for (const [, written] of page.html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
    const link = unescaped(written);
    const absolute = new URL(link, addressOf(page, root));
    const [path, fragment] = [absolute.href.split("#")[0], absolute.hash.slice(1)];
    if (absolute.protocol !== "file:" && !(root && path.startsWith(root))) continue;
    const isAtRoot = root && path.startsWith(root);
    const target = isAtRoot ? join(page.site, decodeURIComponent(path.slice(root.length))) : fileURLToPath(path);
    const isThere = existsSync(target) && statSync(target).isFile();
    if (!isThere || (fragment && !anchors(target).has(decodeURIComponent(fragment)))) faults.add(link);
  }
  return [...faults];
}

const anchorsByFile = new Map();

function anchors(file) {
  if (!anchorsByFile.has(file)) {
    const ids = readFileSync(file, "utf8").matchAll(/\sid="([^"]*)"/g);
    anchorsByFile.set(file, new Set([...ids].map((it) => unescaped(it[1]))));
  }
  return anchorsByFile.get(file);
}

/** On A4, in the colours of paper whatever the screen has; the front page on few sheets. */
async function printed(chromium, page) {
  const context = await opened(chromium, page.site, root, { colorScheme: "dark" });
  const sheet = await context.newPage();
  await sheet.goto(addressOf(page, root));
  const pdf = (await sheet.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  check(page.path, "prints", sheets > 0 ? [] : ["no sheet"]);
  if (page.kind === "front") {
    const isShort = sheets <= MOST_FRONT_SHEETS;
    check(page.path, `prints on ${MOST_FRONT_SHEETS} sheets at the most`, isShort ? [] : [`${sheets} sheets`]);
  }
  await sheet.emulateMedia({ media: "print", colorScheme: "dark" });
  const paper = await sheet.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--paper").trim());
  check(page.path, "prints dark on white", ["#fff", "#ffffff", "white"].includes(paper) ? [] : [paper]);
  await context.close();
}

/** What a page is made of: one stylesheet, no webfont, charts that are small. */
function weights(page) {
  const sheets = page.html.match(/<link rel="stylesheet"/g)?.length ?? 0;
  check(page.path, "has one stylesheet", sheets <= 1 ? [] : [`${sheets} stylesheets`]);
  const charts = page.html.match(/<svg[^>]*class="[^"]*plot-(?:wide|narrow)[\s\S]*?<\/svg>/g) ?? [];
  const heavy = charts.map((it) => Buffer.byteLength(it)).filter((it) => it >= MOST_CHART_BYTES);
  check(page.path, "charts weigh less than 12 kB each", heavy.map((it) => `${it} bytes`));
  if (page.kind === "front") {
    const weight = Buffer.byteLength(page.html);
    check(page.path, "weighs less than 100 kB", weight < MOST_FRONT_BYTES ? [] : [`${weight} bytes`]);
  }
}

/** Of the site as a whole: the script is small, and no stylesheet loads a font. */
function assets(site) {
  for (const file of readdirSync(join(site, "assets"))) {
    const bytes = readFileSync(join(site, "assets", file));
    if (file.startsWith("script.")) {
      check(file, "weighs less than 15 kB", bytes.length < MOST_SCRIPT_BYTES ? [] : [`${bytes.length} bytes`]);
    }
    if (file.endsWith(".css")) {
      const loads = bytes.toString().match(/@font-face|@import|url\((?!["']?data:)[^)]*/g) ?? [];
      check(file, "loads no font and no other file", loads);
    }
  }
}

const rules = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // On a phone the rows of a standing table are set as a grid, and a browser then forgets that it is a table.
    "no-redundant-role": "off",
    // HTML lets an id begin with a digit, and periods are addresses: `receipts/….html#2026-w47`.
    "valid-id": ["error", { relaxed: true }],
    // The search answers while one types; there is nothing to send.
    "wcag/h32": "off",
  },
});

async function validHtml(page) {
  const report = await rules.validateString(page.html);
  const faults = report.results.flatMap((it) => it.messages).filter((it) => it.severity === 2);
  check(page.path, "is HTML by the rules", faults.map((it) => `${it.line}:${it.column} ${it.ruleId}: ${it.message}`));
}

async function read(chromium, page) {
  await looks(chromium, page);
  await printed(chromium, page);
  if (!isBrief) await needsNoScript(chromium, page);
}

const asked = process.argv.slice(2);
const isBrief = asked[0] === "--briefly";
const [folder, ...named] = isBrief ? asked.slice(1) : asked;
if (!folder) {
  console.error("usage: node run.mjs [--briefly] SITE [PAGE...], the folder of a built site and pages in it");
  process.exit(2);
}
const pages = pagesOf(folder);
const root = rootOf(pages);
const unknown = named.filter((path) => !pages.some((it) => it.path === path));
if (unknown.length > 0) {
  console.error(`no such page in ${folder}: ${unknown.join(", ")}`);
  process.exit(2);
}
const sample = named.length > 0 ? pages.filter((it) => named.includes(it.path)) : sampled(pages, isBrief ? 1 : 3);
const others = named.length > 0 || isBrief ? [] : pages.filter((it) => !sample.includes(it));
for (const page of isBrief ? sample : pages) {
  check(page.path, "every link leads somewhere", deadLinks(page));
  weights(page);
  await validHtml(page);
}
assets(pages[0].site);

const kinds = new Set(sample.map((it) => it.kind));
console.log(
  `${pages.length} pages: ${sample.length} of ${kinds.size} kinds read at ${WIDTHS.join(", ")} px in ${SCHEMES.join(" and ")}, ` +
    `${others.length} more once`,
);

const chromium = await browser();
const queue = sample.map((page) => () => read(chromium, page));
if (named.length === 0 && !isBrief) queue.push(async () => check("the script", "does what it should", await behaves(chromium, pages, root)));
const glanced = others.map((page, place) => [page, place]);
const reader = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    await next();
  }
  const context = await opened(chromium, pages[0].site, root, {});
  const sheet = await context.newPage();
  for (let next = glanced.shift(); next; next = glanced.shift()) {
    await glances(sheet, ...next);
  }
  await context.close();
};
await Promise.all(Array.from({ length: READERS }, reader));
await chromium.close();

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
