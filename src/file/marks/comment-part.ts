import type { Mark } from "../../open";
import { escapeXml, namespaces, XML_DECLARATION } from "../../ooxml/xml";
import { codeOfComment, commentText } from "../../open/writing/mark-wording";
import { attributeIn, referenced, tagsIn } from "../markup/tags";
import type { WordFile } from "../package/word-file";
import { AUTHOR } from "../writing/annotations";

/** Comments of the document (ECMA-376 17.13.4), and what other parts of Word say of them. */

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

/** One of our comments in the part. */
export interface StoredComment {
  id: string;
  /** Of its finding; "" where somebody has edited it away. */
  code: string;
  from: number;
  to: number;
  /** By which other parts name its last paragraph. */
  paragraphId: string | null;
}

const textOf = (markup: string): string =>
  [...markup.matchAll(/<w:p[ >]|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([whole, text]) => (whole.startsWith("<w:p") ? "\n" : text!.replace(/&[^;]+;/g, referenced)))
    .join("");

/** All comments of a part: ours with a code, those of others with null. */
function commentsIn(xml: string): (Omit<StoredComment, "code"> & { code: string | null })[] {
  const found: (Omit<StoredComment, "code"> & { code: string | null })[] = [];
  for (const { name, kind, from, to } of tagsIn(xml)) {
    if (name !== "w:comment" || kind === "close") continue;
    const end = kind === "empty" ? to : xml.indexOf(">", xml.indexOf("</w:comment", to)) + 1;
    const markup = xml.slice(from, end);
    const paragraphId = [...markup.matchAll(/<w:p\b[^>]*\sw14:paraId="([^"]*)"/g)].at(-1)?.[1] ?? null;
    const id = attributeIn(xml.slice(from, to), "w:id") ?? "";
    found.push({ id, code: codeOfComment(textOf(markup)), from, to: end, paragraphId });
  }
  return found;
}

const partOf = (file: WordFile): string | null => file.related("comments");
const xmlOf = (file: WordFile): string => {
  const part = partOf(file);
  return part === null ? "" : (file.text(part) ?? "");
};

/** Our comments, whoever has put them in. */
export const markComments = (file: WordFile): StoredComment[] =>
  commentsIn(xmlOf(file)).flatMap(({ code, ...rest }) => (code === null ? [] : [{ ...rest, code }]));

/** The first number that no comment has. */
export function freeCommentId(file: WordFile): number {
  let most = -1;
  for (const { id } of commentsIn(xmlOf(file))) if (/^\d{1,9}$/.test(id)) most = Math.max(most, Number(id));
  for (const [, id] of (file.text(file.main) ?? "").matchAll(/<w:comment\w+\b[^>]*\sw:id="(\d{1,9})"/g)) {
    most = Math.max(most, Number(id));
  }
  return most + 1;
}

const namespaceOf = (file: WordFile): string => {
  const root = /<w:document\b[^>]*>/.exec(file.text(file.main) ?? "")?.[0] ?? "";
  return attributeIn(root, "xmlns:w") ?? namespaces.w;
};

const emptyPart = (file: WordFile): string =>
  `${XML_DECLARATION}<w:comments xmlns:w="${namespaceOf(file)}"></w:comments>`;

const commentMarkup = (id: number, mark: Mark): string =>
  `<w:comment w:id="${id}" w:author="${AUTHOR}" w:initials="年报"><w:p><w:r><w:t xml:space="preserve">` +
  `${escapeXml(commentText(mark))}</w:t></w:r></w:p></w:comment>`;

/** Puts comments in; ids are those at which the marks of the text are. */
export function addComments(file: WordFile, marks: readonly { id: number; mark: Mark }[]): void {
  if (marks.length === 0) return;
  const markup = marks.map(({ id, mark }) => commentMarkup(id, mark)).join("");
  const part = partOf(file);
  const xml = part === null ? null : file.text(part);
  if (part === null || xml === null) {
    const folder = file.main.slice(0, file.main.lastIndexOf("/") + 1);
    const names = new Set(file.parts().map((name) => name.toLowerCase()));
    let name = `${folder}comments.xml`;
    for (let n = 2; names.has(name.toLowerCase()); n++) name = `${folder}comments${n}.xml`;
    file.add(
      name,
      emptyPart(file).replace("</w:comments>", () => `${markup}</w:comments>`),
      "comments",
      CONTENT_TYPE,
    );
    return;
  }
  const end = xml.lastIndexOf("</w:comments");
  const opened =
    end < 0 ? xml.replace(/(<w:comments\b[^>]*?)\s*\/>/, (_, tag: string) => `${tag}></w:comments>`) : xml;
  const at = opened.lastIndexOf("</w:comments");
  if (at >= 0) file.put(part, opened.slice(0, at) + markup + opened.slice(at));
}

/** Types of the parts in which Word says more of comments ([MS-DOCX] 2.5.1). */
const BESIDE = /\/(?:commentsExtended|commentsIds)$/;

/** Ids of paragraphs of comments that somebody has answered. */
export function answered(file: WordFile): Set<string> {
  const parents = new Set<string>();
  for (const { type, target } of file.relationships()) {
    if (!/\/commentsExtended$/.test(type)) continue;
    for (const [, id] of (file.text(target) ?? "").matchAll(/\sw15:paraIdParent="([^"]*)"/g))
      parents.add(id!);
  }
  return parents;
}

/** Takes comments out; the part goes with the last of them where it was ours. */
export function removeComments(file: WordFile, gone: readonly StoredComment[]): void {
  const part = partOf(file);
  if (part === null || gone.length === 0) return;
  const ids = new Set(gone.map(({ paragraphId }) => paragraphId).filter((id) => id !== null));
  let xml = file.text(part) ?? "";
  for (const { from, to } of [...gone].sort((a, b) => b.from - a.from))
    xml = xml.slice(0, from) + xml.slice(to);
  if (xml === emptyPart(file)) file.drop(part);
  else file.put(part, xml);
  for (const { type, target } of file.relationships()) {
    const beside = BESIDE.test(type) ? file.text(target) : null;
    if (beside === null || ids.size === 0) continue;
    const left = beside.replace(/<w1[56]\w*:comment(?:Ex|Id)\b[^>]*\/>/g, (tag) => {
      const id = /:paraId="([^"]*)"/.exec(tag)?.[1] ?? "";
      return ids.has(id) ? "" : tag;
    });
    if (left !== beside) file.put(target, left);
  }
}
