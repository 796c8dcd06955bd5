/**
 * EQ fields (ECMA-376 17.16.5.16), which have no result: Word draws them from their instruction. Word writes them for
 * signs in a circle (带圈字符), old Word for phonetic guides too.
 */

/** What is drawn around a sign, and is no sign itself. */
const ENCLOSURES = /^[○〇◯□△▽◇☐\u25a1\u25ef]$/;
/** Nobody nests deeper or writes more; a file that does is hostile. */
const DEEPEST = 20;
const LONGEST = 2000;

interface Reader {
  text: string;
  at: number;
}

/** The text that the reader sees for the instruction of a field; null when it is no EQ field. */
export function equationText(instruction: string): string | null {
  const start = /^\s*EQ(?=[\s\\])/i.exec(instruction);
  if (!start || instruction.length > LONGEST) return null;
  // `\* jc2 \* "Font:宋体" \* hps10` say how a phonetic guide is set.
  const formula = instruction.slice(start[0].length).replace(/\\\*\s*(?:"[^"]*"|[^\s\\]+)/g, "");
  return sequence({ text: formula, at: 0 }, 0).text.trim();
}

/** Characters and switches up to the end of an argument. `raised`: a switch that moves signs up stands in it. */
function sequence(reader: Reader, depth: number): { text: string; raised: boolean } {
  let text = "";
  let raised = false;
  while (reader.at < reader.text.length) {
    const letter = reader.text[reader.at]!;
    if (depth > 0 && /[,;)]/.test(letter)) break;
    reader.at++;
    if (letter !== "\\") text += letter;
    else {
      const name = /[a-z]?/iy;
      name.lastIndex = reader.at;
      const command = name.exec(reader.text)![0].toLowerCase();
      if (command === "") text += reader.text[reader.at++] ?? "";
      else {
        reader.at += 1;
        const drawn = drawing(reader, command, depth);
        text += drawn.text;
        raised ||= drawn.raised;
      }
    }
  }
  return { text, raised };
}

/** A switch with its options and arguments: `\o\ad(…,…)`, `\s\up 9(…)`. */
function drawing(reader: Reader, command: string, depth: number): { text: string; raised: boolean } {
  const options = optionsAt(reader);
  const raised = command === "s" && /\\up/i.test(options);
  if (reader.text[reader.at] !== "(") return { text: "", raised };
  if (depth >= DEEPEST) reader.at = reader.text.length;
  const parts: { text: string; raised: boolean }[] = [];
  do {
    reader.at++;
    parts.push(sequence(reader, depth + 1));
  } while (/[,;]/.test(reader.text[reader.at] ?? ""));
  reader.at++;
  const texts = parts.map((part) => part.text);
  if (command === "f") return { text: texts.join("/"), raised };
  if (command !== "o") return { text: texts.join(""), raised };
  // Signs printed over each other: what stands raised is a guide to what does not, a circle only a frame.
  const plain = parts.filter((part) => !part.raised).map((part) => part.text);
  const signs = (plain.length > 0 ? plain : texts).filter((sign) => !ENCLOSURES.test(sign.trim()));
  return { text: (signs.length > 0 ? signs : texts).join("").trim(), raised: false };
}

function optionsAt(reader: Reader): string {
  const options = /(?:\s*\\[a-z]+\s*\d*|\s*\d+)*\s*/iy;
  options.lastIndex = reader.at;
  const found = options.exec(reader.text)![0];
  const end = reader.text[reader.at + found.length] === "(" ? found.length : 0;
  reader.at += end;
  return found;
}
