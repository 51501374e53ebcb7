import { decode, encodingExists } from "iconv-lite";
import { detect } from "jschardet";

/** Below this the models hardly know more than chance. */
const MINIMUM_CONFIDENCE = 0.05;
const DETECTION_SAMPLE = 65_536;

/**
 * The text of bytes that are no Unicode, with the name of the encoding; windows-1252 where nothing speaks for another.
 * `iconv-lite` and not the platform's `TextDecoder`, since that of Node 20 takes windows-1252 for Latin 1. The models are
 * heavy, so this module is a bundle of its own, loaded when first needed.
 */
export function decodeLegacy(bytes: Uint8Array): { text: string; encoding: string } {
  const { encoding: guess, confidence } = detect(bytes.subarray(0, DETECTION_SAMPLE));
  const known = guess && confidence >= MINIMUM_CONFIDENCE && encodingExists(guess);
  const encoding = known ? guess.toLowerCase() : "windows-1252";
  return { text: decode(bytes, encoding), encoding };
}
