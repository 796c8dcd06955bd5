export type TestEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

const tables = new Map<string, Map<string, number[]>>();

/** Node decodes the encodings of China and does not encode them: every code is decoded once. */
function tableOf(encoding: "gb18030" | "big5"): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== "\ufffd" && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add(lead, trail);
  tables.set(encoding, table);
  return table;
}

/** GB18030 counts the characters outside its pairs: those beyond U+FFFF from 90 30 81 30 on. */
function quad(letter: string): number[] {
  let index = letter.codePointAt(0)! - 0x10000;
  const digits = [10, 126, 10].map((base) => {
    const digit = index % base;
    index = Math.floor(index / base);
    return digit;
  });
  return [0x90 + index, 0x30 + digits[2]!, 0x81 + digits[1]!, 0x30 + digits[0]!];
}

/** A text as bytes in an encoding that offices use. */
export function encoded(text: string, encoding: TestEncoding): Uint8Array {
  if (encoding === "utf-8") return Uint8Array.from(Buffer.from(text));
  if (encoding === "utf-16le") return Uint8Array.from(Buffer.from(text, "utf16le"));
  if (encoding === "utf-16be") return Uint8Array.from(Buffer.from(text, "utf16le").swap16());
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter < "\u0080" ? [letter.charCodeAt(0)] : (table.get(letter) ?? quad(letter)),
    ),
  );
}
