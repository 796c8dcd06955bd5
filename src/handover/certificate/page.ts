import { formFor } from "../../form";
import { text, type MessageData } from "../../messages/text";
import { escapeXml } from "../../ooxml/xml";
import { pagesDocx, titleOf, type PageBlock } from "../../template";
import type { Certificate } from "./certificate";

/** A 核校单 as a page, for Word and as HTML. It goes into a Chinese file: its words are Chinese whatever the pane speaks. */

const t = (id: string, data: MessageData = {}): string => text(id, data, "zh");

/** Nobody reads more findings on a page; how many there are is told. */
const MOST_ROWS = 40;
const DIGEST = 16;

const heading = (id: string): PageBlock => ({ level: "heading1", text: t(id) });
const says = (words: string): PageBlock => ({ level: "body", text: words });

const table = (head: string[], widths: number[], rows: string[][]): PageBlock[] => [
  { head: head.map((id) => t(id)), widths, rows: rows.slice(0, MOST_ROWS) },
  ...(rows.length > MOST_ROWS ? [says(t("sheet/more", { count: rows.length - MOST_ROWS }))] : []),
];

const wordAt = (lines: string[], name: string): string =>
  lines.find((line) => line.startsWith(`${name} `))!.slice(2, 2 + DIGEST);

function head(certificate: Certificate): PageBlock[] {
  const { unit, year, edition, rules, date, by, lines } = certificate;
  const rows = [
    ["sheet/report", titleOf({ unit, year })],
    ["sheet/form", edition === null ? t("sheet/unknown") : t("sheet/edition", { edition })],
    ["sheet/date", date],
    [
      "sheet/rules",
      t("sheet/rules.which", { version: rules.version, count: rules.count, digest: rules.digest }),
    ],
    ["sheet/numbers", wordAt(lines, "N")],
    ["sheet/text", wordAt(lines, "T")],
    ...(by === null ? [] : [["sheet/by", by]]),
  ];
  return table(
    ["sheet/what", "sheet/content"],
    [2, 7],
    rows.map(([id, words]) => [t(id!), words!]),
  );
}

function results({ relations, prose, findings }: Certificate): PageBlock[] {
  const count = (severity: string): number => findings.filter((one) => one.severity === severity).length;
  const { held, broken, unchecked } = relations;
  const rows = [
    [
      t("sheet/relations"),
      t("sheet/relations.counts", { total: held + broken + unchecked, held, broken, unchecked }),
    ],
    [t("sheet/prose"), t("sheet/prose.counts", { ...prose })],
    [
      t("sheet/findings"),
      t("sheet/findings.counts", {
        errors: count("error"),
        warnings: count("warning"),
        hints: count("hint"),
      }),
    ],
  ];
  return [heading("sheet/results"), ...table(["sheet/what", "sheet/result"], [2, 7], rows)];
}

function found({ findings }: Certificate): PageBlock[] {
  if (findings.length === 0) return [says(t("sheet/findings.none"))];
  const rows = findings.map(({ severity, message, rule }) => [
    t(`sheet/severity.${severity}`),
    message,
    rule,
  ]);
  return table(["sheet/severity", "sheet/message", "sheet/rule"], [1, 6, 2], rows);
}

function notChecked({ relations, prose, doubts, untold, rules, changes }: Certificate): PageBlock[] {
  const rows = [
    ...(relations.unchecked > 0 ? [t("sheet/unchecked.relations", { count: relations.unchecked })] : []),
    ...(prose.notCompared > 0 ? [t("sheet/unchecked.prose", { count: prose.notCompared })] : []),
    ...(changes === null ? [t("sheet/unchecked.last")] : []),
    ...doubts.map(({ code, data }) => t("sheet/unchecked.doubt", { text: t(code, data) })),
    ...(untold > 0 ? [t("sheet/unchecked.untold", { count: untold, rules: rules.off.join("、") })] : []),
    t("sheet/unchecked.always"),
  ];
  return [
    heading("sheet/unchecked"),
    ...table(
      ["sheet/content"],
      [1],
      rows.map((row) => [row]),
    ),
  ];
}

function ignored({ ignored: all }: Certificate): PageBlock[] {
  if (all.length === 0) return [];
  const rows = all.map(({ message, reason }) => [message, reason || t("sheet/ignored.noReason")]);
  return [heading("sheet/ignored"), ...table(["sheet/message", "sheet/reason"], [5, 4], rows)];
}

function changes({ changes: since }: Certificate): PageBlock[] {
  if (!since) return [];
  const { numbers, unchanged, repeated } = since;
  const shares = repeated.map(({ part, share }) =>
    t("sheet/changes.repeated", { part: t(`compare/part.${part}`), percent: Math.round(share * 100) }),
  );
  return [
    heading("sheet/changes"),
    ...(numbers.length > 0
      ? table(
          ["sheet/changes.number", "sheet/changes.then", "sheet/changes.now"],
          [6, 1, 1],
          numbers.map(({ name, then, now }) => [name, then, now]),
        )
      : []),
    says([t("sheet/changes.unchanged", { count: unchanged }), ...shares].join("")),
  ];
}

function confirmed({ confirmations }: Certificate): PageBlock[] {
  const rows = confirmations.map(({ what, who, when }) => [what, who ?? "", when ?? ""]);
  return [
    heading("sheet/confirmed"),
    ...(rows.length > 0
      ? table(["sheet/confirmed.what", "sheet/confirmed.who", "sheet/confirmed.when"], [5, 2, 2], rows)
      : []),
    says(t("sheet/signed")),
  ];
}

function blocksOf(certificate: Certificate): PageBlock[] {
  return [
    { level: "title", text: t("sheet/title") },
    ...head(certificate),
    ...results(certificate),
    ...found(certificate),
    ...notChecked(certificate),
    ...ignored(certificate),
    ...changes(certificate),
    ...confirmed(certificate),
    heading("sheet/lines"),
    ...[{ head: [t("sheet/lines.what")], widths: [1], rows: certificate.lines.map((line) => [line]) }],
  ];
}

/** The 核校单 as a .docx file. */
export const certificateDocx = (certificate: Certificate): Uint8Array =>
  pagesDocx(formFor(certificate.year), t("sheet/title"), blocksOf(certificate));

const STYLE =
  "body{max-width:48em;margin:2em auto;padding:0 1em;font-family:serif;line-height:1.6}" +
  "h1{text-align:center}h2{font-size:1.1em}table{width:100%;border-collapse:collapse;margin:.5em 0}" +
  "th,td{border:1px solid #888;padding:.2em .5em;text-align:left;vertical-align:top;overflow-wrap:anywhere}" +
  "th{background:#eee;color:#000}:root{color-scheme:light dark}";

function blockHtml(block: PageBlock): string {
  if ("level" in block) {
    const tag = block.level === "title" ? "h1" : block.level === "heading1" ? "h2" : "p";
    return `<${tag}>${escapeXml(block.text)}</${tag}>`;
  }
  if (!("head" in block)) throw new Error("No table of the form stands in a 核校单.");
  const row = (cells: string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag.split(" ")[0]!}>`).join("")}</tr>`;
  return `<table>${row(block.head, 'th scope="col"')}${block.rows.map((cells) => row(cells, "td")).join("")}</table>`;
}

/** The 核校单 as a page of its own, without scripts. */
export const certificateHtml = (certificate: Certificate): string =>
  `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${t("sheet/title")}</title>` +
  `<style>${STYLE}</style></head>\n<body>\n${blocksOf(certificate).map(blockHtml).join("\n")}\n</body></html>\n`;
