// Makes the .vsix and looks at what it holds: nothing but what runs, and no more than 3 MB.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { packageExtension } from "./host/package.mjs";
import { root } from "./host/paths.mjs";

const LIMIT_BYTES = 3_000_000;
const allowed = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES\.txt)$/,
  /^dist\/(?:client|server|lexicon|encodings)\.js$/,
  /^syntaxes\/[\w.]{1,60}\.json$/,
  /^samples\/(?:README\.md|[\w-]{1,40}\/(?:[\w-]{1,40}\.txt|crosscheck\.json))$/,
  /^docs\/(?:(?:rules|walkthrough)\/[\w-]{1,40}\.md|images\/icon\.png)$/,
];
const needed = [
  "dist/client.js",
  "dist/server.js",
  "dist/lexicon.js",
  "dist/encodings.js",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "THIRD-PARTY-NOTICES.txt",
];

export async function checkPackage() {
  const vsix = packageExtension();
  const { listFiles, PackageManager } = await import("@vscode/vsce");
  const files = await listFiles({ cwd: root, packageManager: PackageManager.None });
  const manifest = JSON.parse(contents("package.json"));
  const named = [...JSON.stringify(manifest.contributes).matchAll(/"\.\/([^"]{1,200})"/g)].map((match) => match[1]);
  const bytes = statSync(vsix).size;
  const check = (title, wrong) => ({ title: `package: ${title}`, ok: wrong.length === 0, error: wrong.join("\n") });
  return [
    check(
      "holds only what runs",
      files.filter((file) => !allowed.some((form) => form.test(file))),
    ),
    check(
      "holds what runs",
      [...needed, ...named, manifest.icon].filter((file) => !files.includes(file)),
    ),
    check("holds a page for every rule", rulesWithoutPage(files)),
    check(`is under ${LIMIT_BYTES / 1e6} MB`, bytes < LIMIT_BYTES ? [] : [`${bytes} bytes`]),
    check(
      "its bundles are made for production",
      files.filter((file) => file.endsWith(".js") && contents(file).includes("sourceMappingURL")),
    ),
  ];
}

const contents = (file) => readFileSync(path.join(root, file), "utf8");

function rulesWithoutPage(files) {
  const schema = JSON.parse(contents("syntaxes/crosscheck.schema.json"));
  return Object.keys(schema.properties.rules.properties).filter((rule) => !files.includes(`docs/rules/${rule}.md`));
}

if (process.argv[1] === import.meta.filename) {
  const found = await checkPackage();
  for (const { ok, title, error } of found) console.log(ok ? `ok   ${title}` : `FAIL ${title}\n${error}`);
  process.exitCode = found.every((check) => check.ok) ? 0 : 1;
}
