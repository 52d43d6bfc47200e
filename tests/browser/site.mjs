// A built site as files: its pages, their kinds, a sample of each, and the browser that opens them.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative, resolve, sep } from "node:path";
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

/** Of each kind the shortest page, the longest and one between them. */
export function sampled(pages) {
  const sample = new Set();
  for (const group of Map.groupBy ? Map.groupBy(pages, kindAndPlace).values() : grouped(pages)) {
    const byLength = group.toSorted((a, b) => a.html.length - b.html.length);
    const middle = Math.floor(byLength.length / 2);
    [byLength[0], byLength[middle], byLength.at(-1)].forEach((it) => sample.add(it));
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

/** The address the page not found is made for: `/cx/`, as its stylesheet is linked from the root. */
export function rootOf(pages) {
  const lost = pages.find((it) => it.path === "404.html");
  return lost?.html.match(/href="(\/[^"]*?)assets\//)?.[1] ?? "/";
}

/** Serves the site under `root`, for the one page that is read under any address. */
export async function served(site, root) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname);
    const file = resolve(join(site, path.startsWith(root) ? path.slice(root.length) : "404.html"));
    const isThere = !relative(site, file).startsWith("..") && existsSync(file) && statSync(file).isFile();
    response.writeHead(isThere ? 200 : 404, { "content-type": TYPES[extname(file)] ?? "text/plain" });
    response.end(isThere ? readFileSync(file) : "");
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  return { server, address: `http://127.0.0.1:${server.address().port}${root}` };
}

/** Where the browser finds a page: its file, or for the page not found the server. */
export function addressOf(page, serverAddress) {
  return page.path === "404.html" ? `${serverAddress}404.html` : pathToFileURL(page.file).href;
}
