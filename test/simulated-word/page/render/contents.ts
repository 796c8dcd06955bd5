import { children as allChildren, isW, MC } from "../../ooxml/dom";
import { attribute, children, type XmlElement } from "./xml";

interface Character {
  /** The element that carries the characters (`w:t`, `w:tab`, …) and the run around it. */
  element: XmlElement;
  run: XmlElement;
  /** By a tracked change. */
  inserted: boolean;
  deleted: boolean;
}

export interface Picture {
  kind: "picture";
  element: XmlElement;
  run: XmlElement;
}

/**
 * What stands in a paragraph, in order. `text`, `sign`, `tab`, `break` and `pageBreak` are its characters, counted as
 * `pieces` of the simulated Word counts them (deleted ones included); the rest has no width.
 */
export type Content =
  | (Character & { kind: "text" | "sign"; text: string })
  | (Character & { kind: "tab" | "break" | "pageBreak" })
  | Picture
  | { kind: "commentStart"; id: string }
  | { kind: "commentEnd"; id: string };

const wrappers = [
  "hyperlink",
  "ins",
  "moveTo",
  "del",
  "moveFrom",
  "smartTag",
  "sdt",
  "sdtContent",
  "fldSimple",
];
const signs: Record<string, string> = { noBreakHyphen: "‑", softHyphen: "\u00ad", sym: "□" };

function* ofRun(run: XmlElement, inserted: boolean, deleted: boolean): Generator<Content> {
  for (const element of children(run)) {
    const name = element.localName ?? "";
    const character = { element, run, inserted, deleted };
    if (name === "t" || name === "delText")
      yield { ...character, kind: "text", text: element.textContent ?? "" };
    else if (name === "tab") yield { ...character, kind: "tab" };
    else if (name === "br" || name === "cr") {
      yield { ...character, kind: attribute(element, "type") === "page" ? "pageBreak" : "break" };
    } else if (name in signs) yield { ...character, kind: "sign", text: signs[name] ?? "" };
    else if (name === "drawing" || name === "pict") yield { kind: "picture", element, run };
  }
}

/** Walks a paragraph (`w:p`), through links, tracked changes and content controls. */
export function* contents(parent: XmlElement, inserted = false, deleted = false): Generator<Content> {
  for (const element of allChildren(parent)) {
    if (element.namespaceURI === MC && element.localName === "AlternateContent") {
      const choice = allChildren(element).find((option) => option.localName === "Choice");
      if (choice) yield* contents(choice, inserted, deleted);
    } else if (isW(element, "r")) {
      yield* ofRun(element, inserted, deleted);
    } else if (isW(element, ...wrappers, "customXml", "dir", "bdo")) {
      yield* contents(
        element,
        inserted || isW(element, "ins", "moveTo"),
        deleted || isW(element, "del", "moveFrom"),
      );
    } else if (isW(element, "commentRangeStart", "commentRangeEnd")) {
      const id = attribute(element, "id") ?? "";
      yield isW(element, "commentRangeStart") ? { kind: "commentStart", id } : { kind: "commentEnd", id };
    }
  }
}
