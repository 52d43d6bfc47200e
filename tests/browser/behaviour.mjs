// What the script does: search, light and dark, tables that sort, receipts on hover and focus.

import { addressOf, opened } from "./site.mjs";

/** What it fails to do, read on pages of the site that have something to do it on. */
export async function behaves(chromium, pages, root) {
  const faults = [];
  const page = (path) => pages.find((it) => it.path === path);
  for (const [name, act, shown] of [
    ["search", searches, page("search.html")],
    ["sorting", sorts, pages.find((it) => it.path === "scorecards/index.html" && it.html.includes('class="standing"'))],
    ["receipts", tells, pages.find((it) => it.html.includes('class="quote"'))],
    ["colours", colours, page("index.html")],
  ]) {
    if (!shown) continue;
    const context = await opened(chromium, shown.site, root, { colorScheme: "light", viewport: { width: 1280, height: 900 } });
    const sheet = await context.newPage();
    await sheet.goto(addressOf(shown, root));
    const found = await act(sheet, shown, pages);
    faults.push(...found.map((it) => `${name}: ${it}`));
    await context.close();
  }
  return faults;
}

/** Every story is found by its title, in capitals and by the beginnings of its words too. */
async function searches(sheet, _page, pages) {
  const faults = [];
  const answers = async (query) => {
    await sheet.fill("#words", query);
    await sheet.press("#words", "Enter");
    return sheet.$$eval("#results a", (links) => links.map((it) => [it.getAttribute("href"), it.textContent]));
  };
  const texts = pages.filter((it) => it.kind === "story" || it.kind === "scorecard").slice(0, 12);
  for (const text of texts) {
    const title = await sheet.evaluate((html) => new DOMParser().parseFromString(html, "text/html").querySelector("h1").textContent, text.html);
    for (const query of [title, title.toUpperCase(), title.replace(/(\p{L}{5})\p{L}+/gu, "$1")]) {
      const found = (await answers(query)).slice(0, 3);
      if (!found.some(([href]) => href === text.path)) faults.push(`“${query}” does not find ${text.path}, but ${found.join(", ")}`);
    }
  }
  if ((await answers("qqqzzz")).length > 0) faults.push("finds what is nowhere");
  if (!(await sheet.textContent("#found"))) faults.push("does not say that nothing was found");
  await sheet.fill("#words", "");
  await sheet.waitForTimeout(200);
  if (!(await sheet.isVisible(".everything"))) faults.push("the index does not come back");
  return faults;
}

/** The highest first, then the lowest, then as it was; what is withheld stays last. */
async function sorts(sheet) {
  const rows = () =>
    sheet.$eval(".standing", (table) => [...table.tBodies[0].rows].map((it) => [it.cells[0].textContent, it.cells[1].textContent]));
  const given = JSON.stringify(await rows());
  const button = sheet.locator(".standing").first().locator("thead .sort").nth(1);
  const numbers = (all) => all.map(([, it]) => Number(it.replace("\u2212", "-").replace(/[^\d.-]/g, "") || NaN));
  const faults = [];
  for (const [turn, sign] of [["descending", -1], ["ascending", 1]]) {
    await button.click();
    const all = numbers(await rows());
    const known = all.filter((it) => !Number.isNaN(it));
    if (all.slice(0, known.length).some(Number.isNaN)) faults.push("what is withheld is not last");
    if (known.some((it, place) => place > 0 && sign * (it - known[place - 1]) < 0)) faults.push(`${turn}: ${known}`);
    const said = await sheet.locator(".standing th[aria-sort]").first().getAttribute("aria-sort");
    if (said !== turn) faults.push(`says ${said} for ${turn}`);
  }
  await button.click();
  if (JSON.stringify(await rows()) !== given) faults.push("does not return to the order given");
  return faults;
}

/** The receipt shows on focus and on hover, and goes with Escape. */
async function tells(sheet) {
  const faults = [];
  const quote = sheet.locator("a.quote").first();
  const isShown = () => sheet.locator("#tip").isVisible();
  await quote.hover();
  if (!(await isShown())) faults.push("nothing on hover");
  // As late as the browser may: a quote below the fold is scrolled to, and told so, when it is pointed at already.
  await sheet.evaluate(() => dispatchEvent(new Event("scroll")));
  if (!(await isShown())) faults.push("lost when the scrolling that brought it is told late");
  await sheet.keyboard.press("Escape");
  if (await isShown()) faults.push("Escape does not close it");
  await sheet.keyboard.press("Tab");
  await quote.focus();
  if (!(await isShown())) faults.push("nothing on focus");
  if ((await quote.getAttribute("aria-describedby")) !== "tip") faults.push("is not told to a screen reader");
  return faults;
}

/** A choice paints the page, outlasts it, and gives way to the device again. */
async function colours(sheet) {
  const faults = [];
  const paper = () => sheet.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  const radio = (value) => sheet.locator(`input[name="scheme"][value="${value}"]`);
  await radio("dark").check();
  const dark = await paper();
  if (dark === light) faults.push("dark is not dark");
  await sheet.reload();
  if ((await paper()) !== dark) faults.push("is forgotten");
  await radio("").check();
  if ((await paper()) !== light) faults.push("does not follow the device again");
  return faults;
}
