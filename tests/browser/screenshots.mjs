// Pictures of a built site for the README.
//
//     node screenshots.mjs ../../public
//
// Writes front-page.png, edition.png, scorecard.png, journey.png and phone.png into the project's docs/.

import { mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { addressOf, browser, opened, pagesOf, rootOf } from "./site.mjs";

const DOCS = fileURLToPath(new URL("../../docs/", import.meta.url));
const MOST_BYTES = 300_000;
const PICTURES = [
  { name: "front-page.png", page: () => "index.html", width: 1120, height: 1240 },
  { name: "edition.png", page: () => "editions/2026-w45.html", width: 1120, height: 1240 },
  { name: "journey.png", page: () => "journey.html", width: 1120, height: 1240 },
  { name: "scorecard.png", page: scorecard, width: 1120, height: 1240 },
  { name: "phone.png", page: () => "index.html", width: 390, height: 844, deviceScaleFactor: 2, colorScheme: "dark" },
];

const pages = pagesOf(process.argv[2] ?? join(DOCS, "../public"));
const root = rootOf(pages);
const chromium = await browser();
mkdirSync(DOCS, { recursive: true });
for (const { name, page, width, height, deviceScaleFactor = 1, colorScheme = "light" } of PICTURES) {
  const path = page();
  const shown = pages.find((it) => it.path === path);
  const options = { viewport: { width, height }, deviceScaleFactor, colorScheme };
  const context = await opened(chromium, shown.site, root, options);
  const sheet = await context.newPage();
  await sheet.goto(addressOf(shown, root));
  const file = resolve(DOCS, name);
  await sheet.screenshot({ path: file });
  await context.close();
  const bytes = statSync(file).size;
  if (bytes > MOST_BYTES) {
    throw new Error(`${name} weighs ${bytes} bytes: make it smaller`);
  }
  console.log(`docs/${name} ${bytes} bytes, from ${path}`);
}
await chromium.close();

/** The longest scorecard: the one with the most to show. */
function scorecard() {
  const scorecards = pages.filter((it) => it.kind === "scorecard");
  const longest = scorecards.toSorted((a, b) => b.html.length - a.html.length)[0];
  return pages.find((it) => it.path === "scorecards/team/billing.html")?.path ?? longest.path;
}
