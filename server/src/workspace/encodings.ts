import { detect } from "jschardet";

/** Below this the models hardly know more than chance. */
const MINIMUM_CONFIDENCE = 0.15;
/** Names of code pages that `TextDecoder` knows under another name only. */
const ALIASES: Readonly<Record<string, string>> = { CP932: "shift_jis", CP949: "euc-kr" };

/** The encoding of bytes that are no Unicode, as `TextDecoder` names it; windows-1252 where nothing speaks for another. Its models are heavy, so it is a bundle of its own, loaded when first needed. */
export function guessEncoding(sample: Uint8Array): string {
  const { encoding, confidence } = detect(sample);
  if (!encoding || confidence < MINIMUM_CONFIDENCE) return "windows-1252";
  try {
    return new TextDecoder(ALIASES[encoding] ?? encoding).encoding;
  } catch {
    return "windows-1252";
  }
}
