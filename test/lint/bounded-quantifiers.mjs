// A lint rule: every quantifier of a regular expression is bounded, or the expression is sticky. An unbounded
// quantifier in an expression that searches is quadratic on hostile input (/\d+%/ on 80,000 digits takes seconds).
import { RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

const parser = new RegExpParser();

/** The text of a literal, or of a template with a letter for each value put in; null for anything else. */
function textOf(node) {
  if (node?.type === "Literal") return String(node.value);
  return node?.type === "TemplateLiteral" ? node.quasis.map(({ value }) => value.cooked).join("x") : null;
}

/** @type {import("eslint").Rule.RuleModule} */
export const boundedQuantifiers = {
  meta: {
    type: "problem",
    docs: { description: "require bounded quantifiers in expressions that are not sticky" },
    messages: {
      unbounded: "The quantifier '{{raw}}' has no upper bound: bound it, or make the expression sticky (flag y).",
    },
    schema: [],
  },
  create(context) {
    const check = (node, pattern, flags) => {
      if (flags.includes("y")) return;
      let syntax;
      try {
        syntax = parser.parsePattern(pattern, 0, pattern.length, {
          unicode: flags.includes("u"),
          unicodeSets: flags.includes("v"),
        });
      } catch {
        return; // A broken expression is the compiler's to report.
      }
      visitRegExpAST(syntax, {
        onQuantifierEnter(quantifier) {
          if (quantifier.max === Infinity)
            context.report({ node, messageId: "unbounded", data: { raw: quantifier.raw } });
        },
      });
    };
    return {
      Literal(node) {
        if ("regex" in node) check(node, node.regex.pattern, node.regex.flags);
      },
      "NewExpression[callee.name='RegExp'], CallExpression[callee.name='RegExp']"(node) {
        const [pattern, flags] = node.arguments;
        const text = textOf(pattern);
        if (text !== null) check(node, text, textOf(flags) ?? "");
      },
    };
  },
};
