import { getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";
import type { Span } from "../text/span";

/** Where a text stops being JSON, and why: a clause for a reader. */
export interface JsonFault extends Span {
  readonly message: string;
}

/** A text as JSON with comments and trailing commas. */
interface ParsedJson {
  /** The tree with the places of its values: of a text with a fault what can be made out, undefined where that is nothing. */
  readonly tree: Node | undefined;
  /** The value of the tree. */
  readonly value: unknown;
  /** The first fault: those behind it follow from it, more often than not. */
  readonly fault: JsonFault | null;
}

const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: "this is no JSON",
  InvalidNumberFormat: "this is no number",
  PropertyNameExpected: "expected a name in quotation marks",
  ValueExpected: "expected a value",
  ColonExpected: "expected a colon",
  CommaExpected: "expected a comma",
  CloseBraceExpected: "expected a closing brace",
  CloseBracketExpected: "expected a closing bracket",
  EndOfFileExpected: "expected the end of the file",
  UnexpectedEndOfComment: "this comment is not closed",
  UnexpectedEndOfString: "this text is not closed",
};

/** Parses a text that a person may have edited; an empty one has neither a value nor a fault. Never throws. */
export function parseJson(text: string): ParsedJson {
  if (text.trim() === "") return { tree: undefined, value: undefined, fault: null };
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { allowTrailingComma: true });
    return { tree, value: tree && getNodeValue(tree), fault: errors.length > 0 ? faultOf(errors[0]) : null };
  } catch {
    // The parser calls itself once a level, and a text can have more levels than the stack has room for.
    return { tree: undefined, value: undefined, fault: { start: 0, end: 1, message: "this is nested too deeply" } };
  }
}

function faultOf({ error, offset, length }: ParseError): JsonFault {
  const message = FAULTS[printParseErrorCode(error)] ?? "this is no JSON";
  return { start: offset, end: offset + Math.max(1, length), message };
}
