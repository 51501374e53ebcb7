// Drives the window of a real VS Code in which the packaged .vsix is installed, on a copy of the samples, in a dark, a
// light and a high-contrast theme. Screenshots go to .vscode-test/screenshots.
// node test/vscode/check-window.mjs
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium, launchChromium } from "./host/browser.mjs";
import { installCodeServer, installExtension, startCodeServer, whyNoCodeServer } from "./host/code-server.mjs";
import { packageExtension } from "./host/package.mjs";
import { cache, samples } from "./host/paths.mjs";
import { Workbench } from "./ui/workbench.mjs";
import {
  dismissalSurvivesReloadAndIsTakenBack,
  hoverReads,
  paletteFits,
  portrait,
  problemsRead,
  statusReads,
  tokensStandOut,
  walkthroughLeadsToSamples,
} from "./ui/checks.mjs";

const themes = { dark: "Default Dark Modern", light: "Default Light Modern", contrast: "Default High Contrast" };

/** Null where the window can be tested, else why it cannot. */
export const whyNoWindow = () =>
  whyNoCodeServer() ?? (findChromium() ? null : "there is no Chromium (set CHROMIUM to its path)");

export async function checkWindow() {
  installCodeServer();
  const place = mkdtempSync(path.join(tmpdir(), "crosscheck-window-"));
  const folder = path.join(place, "samples");
  const pictures = path.join(cache, "screenshots");
  cpSync(samples, folder, { recursive: true });
  mkdirSync(pictures, { recursive: true });
  const extensions = installExtension(packageExtension(), place);
  const server = await startCodeServer({ extensions });
  const browser = await launchChromium();
  const results = [];
  try {
    const page = await (await browser.newContext({ viewport: { width: 1400, height: 880 } })).newPage();
    const workbench = new Workbench(page, pictures);
    const attempt = async (title, check) => {
      const began = Date.now();
      try {
        await check(workbench);
        results.push({ title, ok: true, ms: Date.now() - began });
      } catch (error) {
        await workbench.picture(`failed ${title}`).catch(() => {});
        results.push({ title, ok: false, error: error.stack ?? String(error) });
      }
    };
    for (const [name, theme] of Object.entries(themes)) {
      server.setSettings({ "workbench.colorTheme": theme });
      await page.goto(server.address(folder));
      await attempt(`window, ${name}: speakers, dates and figures stand out and are readable`, (at) =>
        tokensStandOut(at, name),
      );
      await attempt(`window, ${name}: a hover shows what the other sources say`, (at) => hoverReads(at, name));
      await attempt(`window, ${name}: the Problems panel shows a conflict and its passages`, (at) =>
        problemsRead(at, name),
      );
    }
    server.setSettings({
      "workbench.colorTheme": themes.light,
      "editor.wordWrap": "on",
      "editor.minimap.enabled": false,
    });
    await page.goto(server.address(path.join(folder, "strait-talks")));
    await attempt("window: a hover and the Problems panel beside each other", portrait);
    await page.goto(server.address(folder));
    await attempt("window: the status bar counts articles and conflicts", statusReads);
    await attempt("window: the palette offers what fits the file in front", paletteFits);
    await attempt("window: the first steps lead to the samples", walkthroughLeadsToSamples);
    await attempt(
      "window: a dismissal by quick fix survives a reload, and is taken back",
      dismissalSurvivesReloadAndIsTakenBack,
    );
  } finally {
    await browser.close();
    await server.stop();
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return results;
}

if (process.argv[1] === import.meta.filename) {
  const reason = whyNoWindow();
  if (reason) throw new Error(reason);
  const found = await checkWindow();
  for (const { ok, title, ms, error } of found)
    console.log(ok ? `ok   ${title} (${ms} ms)` : `FAIL ${title}\n${error}`);
  process.exitCode = found.every((check) => check.ok) ? 0 : 1;
}
