import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode, MAXIMUM_BYTES } from "../../server/src/workspace/decoding";

const ENGLISH = "The mayor said “we will rebuild”. The café’s owner, Zoë Lindqvist, agreed – at a cost of €5 million. ";
const RUSSIAN = "Мэр сказала, что переговоры прошли хорошо, и уехала в порт. Завтра приедут пожарные. ";
const CZECH = "Starostka řekla, že jednání proběhla dobře a že příští týden přijede znovu. Žádná škoda nevznikla. ";

const of = (bytes: Uint8Array, size = bytes.length) => decode({ bytes, size });

describe("decode", () => {
  it.each([
    ["utf-8", ENGLISH, null],
    ["utf-16le", ENGLISH, null],
    ["utf-16be", ENGLISH, null],
    ["windows-1252", ENGLISH, "it is not UTF-8; it was read as windows-1252"],
    ["windows-1251", RUSSIAN, "it is not UTF-8; it was read as windows-1251"],
    ["windows-1250", CZECH, "it is not UTF-8; it was read as windows-1250"],
    ["koi8-r", RUSSIAN, "it is not UTF-8; it was read as koi8-r"],
  ])("reads %s", async (encoding, text, notice) => {
    expect(await of(iconv.encode(text.repeat(3), encoding))).toEqual({ text: text.repeat(3), notice });
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("takes a byte order mark of %s away", async (encoding) => {
    // In Cyrillic no zero byte tells UTF-16: the mark alone does.
    for (const text of [ENGLISH, RUSSIAN])
      expect(await of(iconv.encode(`\uFEFF${text}`, encoding))).toEqual({ text, notice: null });
  });

  it("says what is no text", async () => {
    expect(await of(new Uint8Array())).toEqual({ text: "", notice: "it is empty" });
    expect(await of(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 9, 8]))).toEqual({ text: null, notice: "it is binary" });
    expect(await of(new TextEncoder().encode("%PDF-1.7 …"))).toEqual({ text: null, notice: "it is binary" });
    expect(await of(iconv.encode(`\uFEFF${ENGLISH}`, "utf-32le"))).toEqual({ text: null, notice: "it is binary" });
  });

  it("reads a long file up to the cap, never half a character", async () => {
    const bytes = new TextEncoder().encode("é".repeat(MAXIMUM_BYTES));
    const { text, notice } = await of(bytes.subarray(0, MAXIMUM_BYTES - 1), bytes.length);
    expect(notice).toBe("it was read up to 2 MB");
    expect(text).toBe("é".repeat(MAXIMUM_BYTES / 2 - 1));
  });

  it("keeps UTF-8 with a broken byte as UTF-8", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(ENGLISH), 0xff]);
    expect(await of(bytes)).toEqual({
      text: `${ENGLISH}\uFFFD`,
      notice: "some of its characters are no valid UTF-8",
    });
  });
});
