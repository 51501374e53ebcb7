import { RuleTester, type Rule } from "eslint";
import { describe, it } from "vitest";

const { boundedQuantifiers }: { boundedQuantifiers: Rule.RuleModule } = await import(
  "./bounded-quantifiers.mjs" as string
);

RuleTester.describe = describe;
RuleTester.it = it;

const unbounded = (raw: string) => ({ errors: [{ messageId: "unbounded", data: { raw } }] });

new RuleTester().run("bounded-quantifiers", boundedQuantifiers, {
  valid: [
    String.raw`/\d{1,15}%/`,
    String.raw`/\d+%/y`,
    String.raw`/[*+]/`,
    String.raw`new RegExp("a?b{2,3}")`,
    String.raw`new RegExp("a+", "y")`,
    "new RegExp(`${word}{1,3}`)",
    "new RegExp(pattern)",
  ],
  invalid: [
    { code: String.raw`/\d+%/`, ...unbounded(String.raw`\d+`) },
    { code: "/a{2,}/u", ...unbounded("a{2,}") },
    { code: `new RegExp("a*")`, ...unbounded("a*") },
    { code: `RegExp("[^”]*", "g")`, ...unbounded("[^”]*") },
    { code: "new RegExp(`${word}s+`)", ...unbounded("s+") },
  ],
});
