// The window's parts by the names that a user has for them.
import path from "node:path";

export class Workbench {
  constructor(page, pictures) {
    this.page = page;
    this.pictures = pictures;
  }

  /** Opens a file by its path in the folder. */
  async open(file) {
    const { page } = this;
    await page.locator(".monaco-workbench .part.editor").waitFor({ timeout: 60_000 });
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
    await page.keyboard.press("Control+P");
    const input = page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(file);
    // Clicked and not entered: until the list follows the input, Enter takes the last file that was open.
    const rows = page.locator(".quick-input-list .monaco-list-row", { hasText: path.basename(file) });
    await rows
      .filter({ hasText: path.dirname(file) })
      .first()
      .click();
    await page.locator(".tab.active", { hasText: path.basename(file) }).waitFor();
  }

  /** Runs a command of the palette by its title. */
  async command(title) {
    const { page } = this;
    await page.keyboard.press("F1");
    const input = page.locator(".quick-input-widget input").first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
  }

  /** The words in the editor that are coloured as a whole, for example "80,000 tonnes". */
  words(text) {
    return this.page.locator(".view-lines .view-line > span > span", { hasText: text }).first();
  }

  /** Rests the mouse on words until their hover shows `expected`. While the window lays itself out, a hover can be lost. */
  async hover(text, expected) {
    const hover = this.page.locator(".monaco-hover:visible", { hasText: expected }).first();
    for (let attempt = 1; ; attempt++) {
      await this.words(text).hover();
      try {
        await hover.waitFor({ timeout: 6_000 });
        await this.page.waitForTimeout(300);
        return;
      } catch (error) {
        if (attempt === 4) throw error;
        await this.page.mouse.move(2, 2);
      }
    }
  }

  /** Every piece of the editor's text with its colour and background, as CSS has them. */
  colours() {
    return this.page.$$eval(".view-lines .view-line > span > span", (pieces) =>
      pieces.map((piece) => {
        const style = getComputedStyle(piece);
        return {
          text: piece.textContent.replace(/\u00a0/g, " "),
          colour: style.color,
          weight: style.fontWeight,
          line: style.textDecorationLine,
        };
      }),
    );
  }

  /** Opens the Problems panel and puts the keys there. */
  async problems() {
    await this.command("Problems: Focus on Problems View");
    await this.page.locator(".markers-panel .monaco-list-row").first().waitFor({ timeout: 15_000 });
  }

  background() {
    return this.page.$eval(
      ".monaco-editor .monaco-editor-background",
      (element) => getComputedStyle(element).backgroundColor,
    );
  }

  async picture(name) {
    await this.page.screenshot({ path: path.join(this.pictures, `${name.replace(/[^\w-]/g, "-")}.png`) });
  }
}
