import type { FileBytes } from "./file-host";

/** Files are read up to this many bytes: an article of a megabyte is a book. */
export const MAXIMUM_BYTES = 2_000_000;

const SAMPLE = 4096;
/** Of all characters outside ASCII: with fewer broken ones than this a text is damaged UTF-8 rather than another encoding. */
const DAMAGED_SHARE = 0.2;
const BINARY_SHARE = 0.02;
const CONTROL = /[\0-\x08\x0e-\x1a]/;

export interface Decoded {
  /** Without a byte order mark; null for a binary file. */
  readonly text: string | null;
  /** A clause for a reader on what was not as it should be. */
  readonly notice: string | null;
}

/**
 * The text of a file: by its byte order mark, else UTF-8, else UTF-16 by its zero bytes, else by what `jschardet` makes
 * of it and `iconv-lite` knows.
 */
export async function decode({ bytes, size }: FileBytes): Promise<Decoded> {
  if (size === 0 || bytes.length === 0) return { text: "", notice: "it is empty" };
  const cut = bytes.length < size ? `it was read up to ${Math.round(bytes.length / 1e6)} MB` : null;
  const marked = bomOf(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), notice: cut };
  const wide = decodeByZeros(bytes);
  if (wide !== null) return { text: wide, notice: cut };
  if (isBinary(bytes)) return { text: null, notice: "it is binary" };
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, notice: cut };
  const lenient = new TextDecoder("utf-8").decode(bytes, { stream: true });
  if (looksDamaged(lenient)) return { text: lenient, notice: cut ?? "some of its characters are no valid UTF-8" };
  const { decodeLegacy } = await import("./encodings");
  const { text, encoding } = decodeLegacy(bytes);
  return { text, notice: cut ?? `it is not UTF-8; it was read as ${encoding}` };
}

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  // The mark of UTF-32 begins like this one, and two zeros follow, which no text has.
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

/** UTF-16 without a mark: in European text every second byte is zero, and always on the same side. */
function decodeByZeros(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  const many = length / 2 / 3;
  const encoding = odd > many && even === 0 ? "utf-16le" : even > many && odd === 0 ? "utf-16be" : null;
  if (!encoding) return null;
  const text = new TextDecoder(encoding).decode(bytes);
  return CONTROL.test(text.slice(0, SAMPLE)) ? null : text;
}

function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let index = 0; index < length; index++) {
    const byte = bytes[index];
    if (byte === 0) return true;
    // Tab, line feed, vertical tab, form feed, carriage return and escape stand in plain text.
    if (byte < 0x20 && !(byte >= 9 && byte <= 13) && byte !== 0x1b) controls++;
  }
  const pdf = bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;
  return pdf || controls > length * BINARY_SHARE;
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    // As a stream, since the limit may have cut the last character in two.
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

function looksDamaged(text: string): boolean {
  let broken = 0;
  let others = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) others++;
  }
  return broken < others * DAMAGED_SHARE;
}
