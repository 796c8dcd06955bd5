import type { OdfElement } from "./element";
import type { Deletions } from "./deletions";
import type { OdfStyles } from "./styles";

/** What stands in a paragraph. */
export interface OdfText {
  text: string;
  /** Texts that are there and hidden. */
  hidden: string[];
  drawings: number;
  /** Elements whose content is drawn beside the text; `isFirst` when no text stands before. */
  boxes: { content: OdfElement; isFirst: boolean }[];
}

/** One `text:s` stands for so many spaces at most: nobody writes more. */
const MAX_SPACES = 500;

const shapes = new Set(
  "draw:custom-shape draw:rect draw:ellipse draw:circle draw:polygon draw:path".split(" "),
);

/** The text box in an element that is drawn, the element itself where it holds text; null for a picture. */
export function boxOf(element: OdfElement): OdfElement | null {
  if (shapes.has(element.name)) return element.children.length > 0 ? element : null;
  const inside = element.children.find((node) => typeof node === "object" && node.name === "draw:text-box");
  return typeof inside === "object" ? inside : null;
}

export const isDrawn = ({ name }: OdfElement): boolean => name === "draw:frame" || shapes.has(name);

/**
 * What the reader sees of a paragraph: white space as one space (OpenDocument 1.3 part 3, 6.1.2), tabs "\t", line
 * breaks "\n"; what is hidden apart, and nothing of what is deleted.
 */
export function textOfParagraph(paragraph: OdfElement, styles: OdfStyles, deletions: Deletions): OdfText {
  const found: OdfText = { text: "", hidden: [], drawings: 0, boxes: [] };
  let passed = "";
  let behindSpace = true;

  const add = (text: string, isHidden: boolean): void => {
    if (deletions.isOpen) return;
    if (isHidden) passed += text;
    else found.text += text;
  };
  const endHidden = (): void => {
    if (passed !== "") found.hidden.push(passed);
    passed = "";
  };
  const visit = (element: OdfElement, isHidden: boolean): void => {
    for (const node of element.children) {
      if (typeof node === "string") {
        let text = node.replace(/[ \t\r\n]+/g, " ");
        if (behindSpace && text.startsWith(" ")) text = text.slice(1);
        if (text !== "") behindSpace = text.endsWith(" ");
        add(text, isHidden);
        if (!isHidden) endHidden();
      } else if (node.name === "text:span") {
        visit(node, styles.hides("text", node.attributes["text:style-name"]) ?? isHidden);
      } else if (node.name === "text:hidden-text") {
        visit(node, isHidden || node.attributes["text:is-hidden"] === "true");
      } else if (isDrawn(node)) {
        if (deletions.isOpen) continue;
        const content = boxOf(node);
        if (content) found.boxes.push({ content, isFirst: found.text.trim() === "" });
        else found.drawings++;
      } else if (!deletions.follow(node)) {
        const sign = signOf(node);
        if (sign !== "") behindSpace = false;
        add(sign, isHidden);
      }
    }
  };

  visit(paragraph, isHiddenParagraph(paragraph, styles));
  endHidden();
  return found;
}

const isHiddenParagraph = (paragraph: OdfElement, styles: OdfStyles): boolean =>
  (styles.hides("paragraph", paragraph.attributes["text:style-name"]) ?? false) ||
  paragraph.children.some(
    (node) =>
      typeof node === "object" &&
      node.name === "text:hidden-paragraph" &&
      node.attributes["text:is-hidden"] === "true",
  );

function signOf({ name, attributes }: OdfElement): string {
  if (name === "text:tab") return "\t";
  if (name === "text:line-break") return "\n";
  if (name !== "text:s") return "";
  const count = Number(/^\d{1,6}$/.exec(attributes["text:c"] ?? "")?.[0] ?? "1");
  return " ".repeat(Math.min(count, MAX_SPACES));
}
