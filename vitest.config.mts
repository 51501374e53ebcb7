import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [
    {
      // Lexicons are plain text files; the build imports them as strings, and so do the tests.
      name: "plain-text-lexicons",
      enforce: "pre",
      transform(code, id) {
        return id.endsWith(".txt") ? { code: `export default ${JSON.stringify(code)}`, map: null } : undefined;
      },
    },
  ],
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/vscode/**", "**/node_modules/**"],
    pool: "threads",
    isolate: false,
    testTimeout: 20000,
  },
});
