/** Texts put into empty paragraphs of a main part (ECMA-376 17.3.1.22), everything else left as it is, byte for byte. */

/** A tag, or what may look like one and is none. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)(?:"[^"]*"|'[^']*'|[^>"'])*?(\/?)>/g;

/** What a run must not take from the mark of its paragraph: that it is hidden, and what was tracked of it. */
const NOT_FOR_RUNS =
  /<w:(ins|del|moveFrom|moveTo|rPrChange|vanish|specVanish)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g;

interface Paragraph {
  /** Its whole markup. */
  start: number;
  end: number;
  isClosedAtOnce: boolean;
}

/**
 * The paragraphs of a main part as `Paragraph.index` counts them; those in text boxes are counted elsewhere, and of
 * alternatives only the first is what the reader sees.
 */
function paragraphsOf(xml: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const open: Paragraph[] = [];
  let skipped = 0;
  for (const found of xml.matchAll(MARKUP)) {
    const [tag, closing, name, closed] = found;
    if (name === "w:txbxContent" || name === "mc:Fallback") {
      if (!closed) skipped += closing ? -1 : 1;
    } else if (name === "w:p" && skipped === 0) {
      if (closing) {
        const paragraph = open.pop();
        if (paragraph) paragraph.end = found.index + tag.length;
        continue;
      }
      const paragraph = { start: found.index, end: found.index + tag.length, isClosedAtOnce: closed === "/" };
      paragraphs.push(paragraph);
      if (!closed) open.push(paragraph);
    }
  }
  return paragraphs;
}

/** How the mark of the paragraph looks, for the run that is put before it. */
function runProperties(paragraph: string): string {
  const properties = /<w:pPr>[\s\S]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "";
  const ofMark = /<w:rPr>([\s\S]*?)<\/w:rPr>/.exec(properties)?.[1] ?? "";
  const kept = ofMark.replace(NOT_FOR_RUNS, "");
  return kept ? `<w:rPr>${kept}</w:rPr>` : "";
}

/**
 * The part with a text at the end of each of the paragraphs named. Whether it was the right one is for the caller to read:
 * nothing is known here of what was embedded or deleted.
 * @param texts digits, by the index of the paragraph
 * @param author who has inserted them where changes are tracked, else null
 */
export function withTexts(xml: string, texts: ReadonlyMap<number, string>, author: string | null): string {
  const paragraphs = paragraphsOf(xml);
  let result = xml;
  for (const [index, text] of [...texts].sort(([a], [b]) => b - a)) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const markup = result.slice(paragraph.start, paragraph.end);
    const run = `<w:r>${runProperties(markup)}<w:t>${text}</w:t></w:r>`;
    const inserted =
      author === null ? run : `<w:ins w:id="${String(FIRST_ID + index)}" w:author="${author}">${run}</w:ins>`;
    const filled = paragraph.isClosedAtOnce
      ? `${markup.slice(0, -2).trimEnd()}>${inserted}</w:p>`
      : `${markup.slice(0, markup.lastIndexOf("</"))}${inserted}</w:p>`;
    result = result.slice(0, paragraph.start) + filled + result.slice(paragraph.end);
  }
  return result;
}

/** Annotations of a document are numbered from 0 by those who write it; nobody comes so far. */
const FIRST_ID = 1_900_000_000;
