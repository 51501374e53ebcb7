// npm test [-- STEP...]: everything that is checked, one step after the other: types, lint, lists, build, unit, package,
// suite, ui.
// Works on a fresh clone. A step whose machinery is missing is a skip that is printed; where CI is set, what CI must
// have is a failure. The last line counts everything.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { installDependencies } from "./vscode/host/dependencies.mjs";
import { cache, root, samples, seeds } from "./vscode/host/paths.mjs";

/** What a step found: counts, and the names of what failed. */
const outcome = ({ passed = 0, failed = [], skipped = [] }) => ({ passed, failed, skipped });

/** A part that cannot run here. It is a failure where CI must have it. */
const missing = (what, reason, mustHave = Boolean(process.env.CI)) => {
  const text = `${what}: ${reason}`;
  console.log(`${mustHave ? "FAIL" : "skip"} ${text}`);
  return mustHave ? outcome({ failed: [text] }) : outcome({ skipped: [text] });
};

/** A program that succeeds or fails as a whole. */
function program(name, ...args) {
  const { status } = spawnSync("npx", ["--no-install", ...args], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0 ? outcome({ passed: 1 }) : outcome({ failed: [name] });
}

/** Both linters run, so that one run tells everything. */
function lint() {
  const found = [
    program("eslint", "eslint", "."),
    program("prettier", "prettier", "--check", "--log-level", "warn", "."),
  ];
  return found.reduce(add);
}

/** The unit tests, and with them the protocol tests, which drive the built server. */
function unit() {
  mkdirSync(cache, { recursive: true });
  const report = path.join(cache, "unit.json");
  rmSync(report, { force: true });
  const whole = program(
    "unit",
    "vitest",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return outcome({ failed: ["unit: no report"] });
  const tests = JSON.parse(readFileSync(report, "utf8")).testResults;
  const single = tests.flatMap((file) => file.assertionResults);
  const named = (status) => single.filter((test) => status.includes(test.status)).map((test) => test.fullName);
  const failed = [
    ...named(["failed"]),
    ...tests.filter((file) => file.status === "failed" && file.assertionResults.length === 0).map((file) => file.name),
  ];
  // A failure outside any test (an import, an unhandled rejection) still fails the run.
  if (failed.length === 0) failed.push(...whole.failed);
  return outcome({ passed: named(["passed"]).length, failed, skipped: named(["skipped", "pending", "todo"]) });
}

async function packaged() {
  const { checkPackage } = await import("./vscode/check-package.mjs");
  return checks(await checkPackage());
}

/** The suite in the extension host: on the samples, and where the seeds lie beside the clone, on those too. */
async function suite() {
  const { findSuiteHost, runSuite } = await import("./vscode/run-suite.mjs");
  const host = await findSuiteHost();
  if (host.reason) return missing("suite in VS Code", host.reason);
  console.log(`in ${host.name}`);
  let sum = outcome({});
  for (const folder of [samples, seeds]) {
    if (existsSync(folder)) sum = add(sum, checks(await runSuite(host, folder)));
    else sum = add(sum, missing(`suite on ${path.relative(root, folder)}`, "the folder is not there", false));
  }
  return sum;
}

async function ui() {
  const { whyNoWindow, checkWindow } = await import("./vscode/check-window.mjs");
  const reason = whyNoWindow();
  return reason ? missing("the window of VS Code", reason) : checks(await checkWindow());
}

/** Prints single checks, and counts them. */
function checks(found) {
  for (const { ok, title, ms, error } of found)
    console.log(ok ? `ok   ${title}${ms === undefined ? "" : ` (${ms} ms)`}` : `FAIL ${title}\n${error}`);
  const failed = found.filter((check) => !check.ok).map((check) => check.title);
  return outcome({ passed: found.length - failed.length, failed });
}

function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: [...one.failed, ...other.failed],
    skipped: [...one.skipped, ...other.skipped],
  };
}

/** A step that throws has failed; the steps after it still run. */
async function attempted(name, step) {
  try {
    return await step();
  } catch (error) {
    console.error(error);
    return outcome({ failed: [name] });
  }
}

const steps = {
  types: () => program("types", "tsc", "--noEmit"),
  lint,
  lists: () => program("the lists of names", "node", "test/bench/gather-names.mjs", "--check"),
  build: () => program("build", "node", "esbuild.mjs"),
  unit,
  package: packaged,
  suite,
  ui,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(", ")}. The steps are ${Object.keys(steps).join(", ")}.`);
  process.exit(2);
}

installDependencies();
let sum = outcome({});
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  const began = Date.now();
  sum = add(sum, await attempted(name, step));
  console.log(`   ${name}: ${Math.round((Date.now() - began) / 1000)} s`);
}
for (const text of sum.failed) console.log(`failed: ${text}`);
for (const text of sum.skipped) console.log(`skipped: ${text}`);
console.log(`${sum.passed} passed, ${sum.failed.length} failed, ${sum.skipped.length} skipped`);
process.exitCode = sum.failed.length > 0 ? 1 : 0;
