// Follows every link of a published folder as its readers do: from nginx at `/`, from nginx below
// another path, and opened from the disk.
//
//     node published.mjs ../../target/debug/bellwether
//
// Three weeks of the bulletin of the tests are published, the first put into an archive. Every broken
// promise is a line; the last line counts them. Exit code 1 when any is broken.

import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { browser } from "./site.mjs";

const FIXTURE = join(dirname(fileURLToPath(import.meta.url)), "../fixtures/bulletin");
const READERS = 3;

let followed = 0;
let failed = 0;

function fault(where, words) {
  failed += 1;
  console.log(`FAILED ${where}: ${words}`);
}

/** Three weekly versions, of which the oldest is a zip. */
function published(bellwether, home) {
  const project = join(home, "project");
  const tree = join(home, "www");
  cpSync(FIXTURE, project, { recursive: true });
  const week4 = join(project, "content/editions/2026-w04");
  const publish = (...more) =>
    execFileSync(bellwether, ["publish", "--root", project, "--to", tree, ...more], { stdio: ["ignore", "ignore", "ignore"] });
  rmSync(week4, { recursive: true });
  publish();
  cpSync(join(FIXTURE, "content/editions/2026-w04"), week4, { recursive: true });
  publish();
  const week3 = readFileSync(join(project, "content/editions/2026-w03.md"), "utf8");
  const week5 = week3.replace("number = 1", "number = 3").replace("2026-01-18", "2026-01-25");
  writeFileSync(join(project, "content/editions/2026-w05.md"), week5);
  publish("--archive-older-than", "2");
  execFileSync(bellwether, ["verify", tree], { stdio: "ignore" });
  return tree;
}

/** nginx with the folder at `/` and below `/intranet/cx/`. */
async function served(tree, home) {
  const port = 20000 + (process.pid % 20000);
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((it) => `${it}_temp_path ${home}/${it};`).join(" ");
  const config = `
    daemon off; pid ${home}/nginx.pid; error_log ${home}/error.log; worker_processes 1;
    ${process.getuid() === 0 ? "user root;" : ""}
    events {}
    http {
      ${temporary}
      access_log off;
      types { text/html html; text/css css; text/javascript js; application/json json; text/csv csv;
              image/svg+xml svg; image/png png; application/atom+xml xml; application/zip zip; }
      server {
        listen 127.0.0.1:${port};
        error_page 404 /404.html;
        location / { root ${tree}; }
        location /intranet/cx/ { alias ${tree}/; }
      }
    }`;
  const file = join(home, "nginx.conf");
  writeFileSync(file, config);
  const nginx = spawn("nginx", ["-c", file, "-p", home], { stdio: "inherit" });
  const base = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(base).catch(() => null);
    if (answer?.ok) return { base, stop: () => nginx.kill() };
    await new Promise((done) => setTimeout(done, 50));
  }
  nginx.kill();
  throw new Error(`nginx does not answer: ${readFileSync(join(home, "error.log"), "utf8")}`);
}

/** What a page asks for and leads to, and the places on it. */
function read() {
  const urls = (selector, name) => [...document.querySelectorAll(selector)].map((it) => it[name]);
  return {
    links: urls("a[href], link[href]", "href"),
    ids: [...document.querySelectorAll("[id]")].map((it) => it.id),
    version: document.querySelector("meta[name=bellwether-version]")?.content ?? "",
  };
}

/** Goes from page to page below `base` until there is none that was not opened. */
async function follow(chromium, base) {
  const pages = new Map();
  const wanted = new Map();
  const queue = [`${base}index.html`, `${base}v/index.html`];
  const known = new Set(queue);
  const context = await chromium.newContext();
  const open = async (url) => {
    const sheet = await context.newPage();
    sheet.on("console", (it) => it.type() === "error" && fault(url, it.text()));
    sheet.on("requestfailed", (it) => fault(url, `${it.url()} ${it.failure()?.errorText}`));
    sheet.on("response", (it) => it.status() >= 400 && fault(url, `${it.url()} answers ${it.status()}`));
    try {
      await sheet.goto(url, { waitUntil: "load" });
    } catch (why) {
      fault(url, String(why).split("\n")[0]);
    }
    // A page that moved sends its reader on at once.
    const found = await sheet.evaluate(read).catch(() => null);
    await sheet.close();
    return found;
  };
  const reader = async () => {
    for (let url = queue.shift(); url; url = queue.shift()) {
      const found = await open(url);
      if (!found) continue;
      pages.set(url, found);
      if (!found.version && !url.includes("version.zip")) fault(url, "says no version");
      for (const link of found.links.filter((it) => it.startsWith(base))) {
        const [path, place] = link.split("#");
        wanted.set(link, url);
        if (known.has(path)) continue;
        known.add(path);
        if (path.endsWith(".html") || path.endsWith("/")) queue.push(path);
        else await there(path, url, place);
      }
    }
  };
  const there = async (path, from) => {
    const isThere = path.startsWith("file:")
      ? await Promise.resolve().then(() => readFileSync(fileURLToPath(path)).length >= 0).catch(() => false)
      : (await fetch(path, { method: "HEAD" })).ok;
    if (!isThere) fault(from, `leads to ${path}, which is not there`);
  };
  // Readers that find nothing to read wait for the others.
  while (queue.length > 0) {
    await Promise.all(Array.from({ length: READERS }, reader));
  }
  await context.close();
  for (const [link, from] of wanted) {
    const [path, place] = link.split("#");
    followed += 1;
    const page = pages.get(path);
    if (place && page && !page.ids.includes(decodeURIComponent(place))) fault(from, `leads to ${link}: no such place`);
  }
  const versions = new Set([...pages.values()].map((it) => it.version));
  console.log(`${base}: ${pages.size} pages of ${[...versions].filter(Boolean).sort().join(", ")}`);
}

const [bellwether] = process.argv.slice(2);
if (!bellwether) {
  console.error("usage: node published.mjs BELLWETHER, the program that publishes");
  process.exit(2);
}
const home = mkdtempSync(join(tmpdir(), "bellwether-published-"));
const tree = published(resolve(bellwether), home);
const { base, stop } = await served(tree, home);
const chromium = await browser();
try {
  await follow(chromium, base);
  await follow(chromium, `${base}intranet/cx/`);
  await follow(chromium, pathToFileURL(`${tree}/`).href);
  const lost = await fetch(`${base}no/such/page.html`);
  if (lost.status !== 404 || !(await lost.text()).includes("<main")) fault("404.html", "does not answer for a page that is not there");
} finally {
  await chromium.close();
  stop();
  rmSync(home, { recursive: true, force: true });
}
console.log(`${followed} links followed, ${failed} broken`);
process.exit(failed > 0 ? 1 : 0);
