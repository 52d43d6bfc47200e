// Reads a built site as its readers do: in Chromium, at three widths, light and dark, without scripts, on paper.
//
//     node run.mjs ../../public
//     node run.mjs ../../public index.html about.html
//
// Of every kind of page some are read, and of pages with charts all; pages named are read alone.
// Every broken promise is a line; the last line counts them. Exit code 1 when any is broken.

import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressOf, browser, opened, pagesOf, rootOf, sampled } from "./site.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 768, 1440];
const SCHEMES = ["light", "dark"];
const MOST_FRONT_BYTES = 100_000;
const MOST_FRONT_SHEETS = 2;
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

/** Words in drawings, which axe does not look at: 4.5 to 1 against the paper. */
function paleWords() {
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
    const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
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

/** Charts at the narrowest and the widest: for the pages that are not read in full. */
async function glances(chromium, page) {
  for (const width of [WIDTHS[0], WIDTHS.at(-1)]) {
    const where = `${page.path} at ${width}`;
    const context = await opened(chromium, page.site, root, { viewport: { width, height: 900 } });
    const sheet = await context.newPage();
    await sheet.goto(addressOf(page, root));
    check(where, "nothing scrolls sideways", await sheet.evaluate(sideways));
    check(where, "words in charts stand apart", await sheet.evaluate(crowdedWords));
    await context.close();
  }
}

/** A page at every width in both schemes, closed as it comes and with every table and receipt open. */
async function looks(chromium, page) {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      const where = `${page.path} at ${width}, ${colorScheme}`;
      const context = await opened(chromium, page.site, root, { colorScheme, viewport: { width, height: 900 } });
      const sheet = await context.newPage();
      const complaints = listen(sheet);
      await sheet.goto(addressOf(page, root));
      check(where, "nothing scrolls sideways", await sheet.evaluate(sideways));
      check(where, "words in charts stand apart", await sheet.evaluate(crowdedWords));
      check(where, "words in charts are readable", await sheet.evaluate(paleWords));
      await sheet.evaluate(openEverything);
      check(where, "nothing scrolls sideways when opened", await sheet.evaluate(sideways));
      await sheet.evaluate(AXE);
      check(where, "axe finds nothing", await sheet.evaluate(violations, AXE_TAGS));
      check(where, "the console is silent", complaints);
      await context.close();
    }
  }
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

/** The front page on A4. */
async function printed(chromium, page) {
  const context = await opened(chromium, page.site, root);
  const sheet = await context.newPage();
  await sheet.goto(addressOf(page, root));
  const pdf = (await sheet.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const sheets = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  const isShort = sheets >= 1 && sheets <= MOST_FRONT_SHEETS;
  check(page.path, `prints on ${MOST_FRONT_SHEETS} sheets at the most`, isShort ? [] : [`${sheets} sheets`]);
  await context.close();
}

async function read(chromium, page) {
  await looks(chromium, page);
  await needsNoScript(chromium, page);
  if (page.kind === "front") {
    await printed(chromium, page);
    const weight = Buffer.byteLength(page.html);
    check(page.path, "weighs less than 100 kB", weight < MOST_FRONT_BYTES ? [] : [`${weight} bytes`]);
  }
}

const [folder, ...named] = process.argv.slice(2);
if (!folder) {
  console.error("usage: node run.mjs SITE [PAGE...], the folder of a built site and pages in it");
  process.exit(2);
}
const pages = pagesOf(folder);
const root = rootOf(pages);
const unknown = named.filter((path) => !pages.some((it) => it.path === path));
if (unknown.length > 0) {
  console.error(`no such page in ${folder}: ${unknown.join(", ")}`);
  process.exit(2);
}
for (const page of pages) {
  check(page.path, "every link leads somewhere", deadLinks(page));
}

const sample = named.length > 0 ? pages.filter((it) => named.includes(it.path)) : sampled(pages);
const charted = named.length > 0 ? [] : pages.filter((it) => it.html.includes("plot-wide") && !sample.includes(it));
const kinds = new Set(sample.map((it) => it.kind));
console.log(
  `${pages.length} pages: ${sample.length} of ${kinds.size} kinds read at ${WIDTHS.join(", ")} px in ${SCHEMES.join(" and ")}, ` +
    `${charted.length} more for their charts`,
);

const chromium = await browser();
const queue = [...sample.map((page) => () => read(chromium, page)), ...charted.map((page) => () => glances(chromium, page))];
const reader = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    await next();
  }
};
await Promise.all(Array.from({ length: READERS }, reader));
await chromium.close();

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
