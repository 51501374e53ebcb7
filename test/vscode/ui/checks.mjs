// What a user sees in the window, in words that stand in the samples.
import assert from "node:assert/strict";
import { contrast } from "./contrast.mjs";

const article = "strait-talks/gazette.txt";
const coloured = { speaker: "Vasile", date: "October 28", figure: "80,000 tonnes" };
/** The least contrast of text that WCAG 2.1 asks for at level AA. */
const READABLE = 4.5;

export async function tokensStandOut(workbench, name) {
  await workbench.open(article);
  for (const words of Object.values(coloured)) await workbench.words(words).waitFor({ timeout: 30_000 });
  const pieces = await workbench.colours();
  const background = await workbench.background();
  const base = pieces.find(({ text }) => text.includes("No signature was given"))?.colour;
  assert.ok(base, "no plain text in view");
  const found = Object.entries(coloured).map(([kind, words]) => [
    kind,
    pieces.find(({ text }) => text.startsWith(words))?.colour,
  ]);
  for (const [kind, colour] of found) {
    assert.ok(colour, `${kind} is not coloured as a whole`);
    assert.notEqual(colour, base, `${kind} looks like plain text`);
    assert.ok(contrast(colour, background) >= READABLE, `${kind}: ${colour} on ${background}`);
  }
  assert.equal(new Set(found.map(([, colour]) => colour)).size, found.length, "two kinds share a colour");
  await workbench.picture(`tokens-${name}`);
}

export async function hoverReads(workbench, name) {
  await workbench.hover(coloured.figure, "18,000");
  await workbench.picture(`hover-${name}`);
  await workbench.page.keyboard.press("Escape");
  await workbench.page.mouse.move(2, 2);
}

export async function problemsRead(workbench, name) {
  const { page } = workbench;
  await workbench.problems();
  const row = page.locator(".markers-panel .monaco-list-row", { hasText: "crosscheck" }).first();
  await row.waitFor({ timeout: 15_000 });
  await row.click();
  await page.keyboard.press("ArrowRight");
  await workbench.picture(`problems-${name}`);
  await page.locator(".markers-panel .monaco-list-row[aria-level='3']").first().waitFor({ timeout: 5_000 });
}

export async function statusReads({ page }) {
  const entry = page.locator(".statusbar-item", { hasText: /\d{1,4} articles, \d{1,4} conflicts?/ });
  await entry.waitFor({ timeout: 15_000 });
  assert.match(await entry.innerText(), /10 articles/);
}

const countOf = async ({ page }) => {
  const text = await page.locator(".statusbar-item", { hasText: /articles, / }).innerText();
  return Number(/(\d{1,4}) conflict/.exec(text)?.[1] ?? 0);
};

/** Opens the quick fixes. A list that opens while the hover is still going is closed with it: then the key is pressed again, as a user would. */
async function opened(page, entry) {
  const tries = 5;
  for (let attempt = 1; attempt <= tries; attempt++) {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    const shown = entry.waitFor({ timeout: 6_000 });
    if (attempt === tries) return shown;
    if (await shown.then(() => true).catch(() => false)) return undefined;
  }
  return undefined;
}

export async function dismissalSurvivesReloadAndIsTakenBack(workbench) {
  const { page } = workbench;
  await workbench.open(article);
  await workbench.words(coloured.speaker).waitFor();
  const before = await countOf(workbench);
  await workbench.command("Crosscheck: Go to the Next Conflict");
  await page.locator(".monaco-hover:visible").first().waitFor({ timeout: 15_000 });
  const dismissal = page.locator(".action-widget .monaco-list-row", { hasText: "Dismiss" }).first();
  await opened(page, dismissal);
  await workbench.picture("quick-fixes");
  await dismissal.click();
  const fewer = page.locator(".statusbar-item", {
    hasText: new RegExp(`articles, ${before > 1 ? before - 1 : "no"} conflict`),
  });
  await fewer.waitFor({ timeout: 15_000 });
  await page.reload();
  await workbench.open(article);
  await fewer.waitFor({ timeout: 60_000 });
  await workbench.command("Crosscheck: Reopen Dismissed Conflicts");
  const choice = page.locator(".quick-input-list .monaco-list-row", { hasText: "isagree" });
  await choice.first().click();
  await workbench.picture("reopen");
  await page.keyboard.press("Enter");
  await page
    .locator(".statusbar-item", { hasText: new RegExp(`articles, ${before} conflict`) })
    .waitFor({ timeout: 15_000 });
}

/** The first steps are found by name, and lead to the samples in a window of their own. */
export async function walkthroughLeadsToSamples(workbench) {
  const { page } = workbench;
  await workbench.command("Welcome: Open Walkthrough");
  const input = page.locator(".quick-input-widget input").first();
  await input.fill("Crosscheck");
  await page.locator(".quick-input-list .monaco-list-row", { hasText: "Get Started with Crosscheck" }).click();
  await page
    .locator(".getting-started-step", { hasText: "Go through the conflicts" })
    .first()
    .waitFor({ timeout: 15_000 });
  await workbench.picture("walkthrough");
  const opened = page.context().waitForEvent("page", { timeout: 30_000 });
  await page
    .locator(".getting-started-step", { hasText: "Open the Sample Stories" })
    .locator("a, button", { hasText: "Open the Sample Stories" })
    .first()
    .click();
  const samples = await opened;
  await samples.locator(".statusbar-item", { hasText: "10 articles, " }).waitFor({ timeout: 60_000 });
  await samples.close();
}

/** The palette offers for the file in front what can be done with it. */
export async function paletteFits(workbench) {
  const { page } = workbench;
  await workbench.open(article);
  await workbench.words(coloured.speaker).waitFor();
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget input").first().fill(">Crosscheck:");
  const rows = page.locator(".quick-input-list .monaco-list-row");
  await rows.filter({ hasText: "Ignore This File" }).waitFor({ timeout: 15_000 });
  assert.equal(await rows.filter({ hasText: "Treat as an Article" }).count(), 0);
  await page.keyboard.press("Escape");
}

/** The picture for the README, in the folder of one story: its colours, a hover and the Problems panel. */
export async function portrait(workbench) {
  await workbench.open("monitor.txt");
  await workbench.problems();
  await workbench.hover("18,000 tonnes", "80,000");
  await workbench.picture("editor");
}
