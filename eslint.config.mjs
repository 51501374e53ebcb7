import js from "@eslint/js";
import regexp from "eslint-plugin-regexp";
import ts from "typescript-eslint";
import { boundedQuantifiers } from "./test/lint/bounded-quantifiers.mjs";

/** Forbids imports that would turn an arrow of docs/architecture.md around. */
const forbid = (reason, ...group) => ({ group, message: reason });
const node = forbid(
  "Only the Node entry and the command line know Node.",
  "node:*",
  "fs",
  "path",
  "os",
  "child_process",
  "worker_threads",
);
const editor = forbid(
  "Only the client knows the editor.",
  "vscode",
  "vscode-languageclient",
  "vscode-languageclient/*",
);
const protocol = forbid(
  "Only features and lsp know the protocol.",
  "vscode-languageserver",
  "vscode-languageserver/*",
  "vscode-languageserver-*",
);
const upward = (...layers) =>
  forbid(
    "This import points up the house (docs/architecture.md).",
    ...layers.flatMap((layer) => [`**/${layer}/*`, `**/${layer}`]),
  );
const arrows = (files, ...patterns) => ({ files, rules: { "no-restricted-imports": ["error", { patterns }] } });
const pure = ["Date", "process", "performance", "setTimeout", "setInterval", "console", "globalThis", "fetch"].map(
  (name) => ({
    name,
    message: "The core is a pure function of its input: no clock, no globals.",
  }),
);

export default ts.config(
  { ignores: ["dist/", ".vscode-test/", "node_modules/", "samples/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    plugins: { regexp, crosscheck: { rules: { "bounded-quantifiers": boundedQuantifiers } } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: ["error", "always", { null: "ignore" }],
      "prefer-const": "error",
      "no-control-regex": "off",
      "no-irregular-whitespace": "off",
      "no-misleading-character-class": "off",
    },
  },
  {
    files: ["server/src/**/*.ts", "client/src/**/*.ts"],
    rules: { "crosscheck/bounded-quantifiers": "error", "regexp/no-super-linear-backtracking": "error" },
  },
  { files: ["server/src/core/**/*.ts"], rules: { "no-restricted-globals": ["error", ...pure] } },
  arrows(["server/src/core/**/*.ts"], node, editor, protocol, upward("workspace", "features", "lsp", "node", "cli")),
  arrows(
    ["server/src/core/text/**/*.ts"],
    node,
    editor,
    protocol,
    upward("workspace", "features", "lsp", "node", "cli", "read", "link", "rules", "ledger"),
  ),
  arrows(
    ["server/src/core/read/**/*.ts"],
    node,
    editor,
    protocol,
    upward("workspace", "features", "lsp", "node", "cli", "link", "rules", "ledger"),
  ),
  arrows(
    ["server/src/core/link/**/*.ts"],
    node,
    editor,
    protocol,
    upward("workspace", "features", "lsp", "node", "cli", "rules", "ledger"),
  ),
  arrows(["server/src/workspace/**/*.ts"], node, editor, protocol, upward("features", "lsp", "node", "cli")),
  arrows(["server/src/features/**/*.ts"], node, editor, upward("lsp", "node", "cli")),
  arrows(["server/src/lsp/**/*.ts"], node, editor, upward("node", "cli")),
  arrows(["server/src/node/**/*.ts"], editor, upward("cli")),
  arrows(["server/src/cli/**/*.ts"], editor, protocol, upward("features", "lsp")),
  arrows(["client/src/**/*.ts"], node, protocol, {
    regex: "server/src/(?!lsp/protocol$)",
    message: "The client knows what it says to the server, and nothing else of it.",
  }),
  {
    files: ["**/*.mjs", "test/**/*.ts"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        URL: "readonly",
        URLSearchParams: "readonly",
        fetch: "readonly",
        performance: "readonly",
        document: "readonly",
        getComputedStyle: "readonly",
        Buffer: "readonly",
      },
    },
  },
);
