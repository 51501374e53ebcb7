import type { Span } from "../../text/span";

/** What one article tells in two ways that do not come to the same. */
export interface Reckoned {
  readonly rule: string;
  readonly subject: string;
  readonly key: string;
  readonly claims: readonly { readonly value: string; readonly label: string; readonly spans: readonly Span[] }[];
  readonly why: string;
}
