// A built site as files: its pages, their kinds, a sample of each, and the browser that opens them.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--hide-scrollbars",
];

export function browser() {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** Every HTML page: its path from the site's folder, its text, its kind (`page-…` on the body). */
export function pagesOf(folder) {
  const site = resolve(folder);
  if (!existsSync(join(site, "index.html"))) {
    throw new Error(`there is no built site in ${site}: build one first`);
  }
  const files = readdirSync(site, { recursive: true }).filter((it) => it.endsWith(".html"));
  return files.sort().map((file) => {
    const html = readFileSync(join(site, file), "utf8");
    const kind = html.match(/<body class="page-([\w-]+)"/)?.[1] ?? "page";
    return { site, path: file.split(sep).join("/"), file: join(site, file), html, kind };
  });
}

/** Of each kind the longest page; of three also the shortest and one between them. */
export function sampled(pages, most) {
  const sample = new Set();
  for (const group of grouped(pages)) {
    const byLength = group.toSorted((a, b) => a.html.length - b.html.length);
    const middle = Math.floor(byLength.length / 2);
    [byLength.at(-1), byLength[0], byLength[middle]].slice(0, most).forEach((it) => sample.add(it));
  }
  return pages.filter((it) => sample.has(it));
}

/** An index of a dimension and the index of them all are of one kind, in folders of different depth. */
function kindAndPlace(page) {
  return `${page.kind} ${page.path.split("/").length}`;
}

function grouped(pages) {
  const groups = {};
  for (const page of pages) {
    (groups[kindAndPlace(page)] ??= []).push(page);
  }
  return Object.values(groups);
}

const TYPES = { ".html": "text/html", ".css": "text/css", ".svg": "image/svg+xml", ".xml": "text/xml" };

/** The address the site is made for, with a slash at its end, as the page not found links to it. */
export function rootOf(pages) {
  const lost = pages.find((it) => it.path === "404.html");
  const root = lost?.html.match(/href="([^"]*?)assets\//)?.[1] ?? "";
  return /^(?:https?:|\/)/.test(root) ? new URL(root, "http://site.test").href : null;
}

/** Where the browser finds a page: its file; the page not found, which is read under any address, at the root. */
export function addressOf(page, root) {
  return page.path === "404.html" && root ? `${root}404.html` : pathToFileURL(page.file).href;
}

/** A browser window to which the site's files answer at its own address. */
export async function opened(chromium, site, root, options) {
  const context = await chromium.newContext(options);
  if (root) {
    await context.route(`${root}**`, (route) => route.fulfill(answer(site, root, route.request().url())));
  }
  return context;
}

function answer(site, root, url) {
  const file = join(site, decodeURIComponent(url.slice(root.length).split(/[?#]/)[0]));
  const isThere = existsSync(file) && statSync(file).isFile();
  return isThere ? { path: file, contentType: TYPES[extname(file)] } : { status: 404, body: "" };
}
