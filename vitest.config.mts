import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    {
      // Lexicons are plain text files; the build imports them as strings, and so do the tests.
      name: "plain-text-lexicons",
      enforce: "pre",
      // Not `transform`: Vite has made the path of an asset of the file by then.
      load: (id) => (id.endsWith(".txt") ? `export default ${JSON.stringify(readFileSync(id, "utf8"))}` : undefined),
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "test/kit/build.ts",
    exclude: ["test/vscode/**", "**/node_modules/**"],
    pool: "threads",
    isolate: false,
    // Only a test that hangs is to end this way, and none on a machine that is busy with other things.
    testTimeout: 60000,
    hookTimeout: 60000,
  },
});
