import { descendantsW } from "../../ooxml/dom";
import { commentElements, commentText } from "../../model/review/comments";
import { spanOfContainer } from "../../model/text/positions";
import { h } from "../dom";
import { attribute } from "../render/xml";
import { text } from "../texts";
import type { DocumentView } from "./view";

const space = 8;

/** Comments in the margin, each beside the place that it covers, as far as there is room. */
export class Balloons {
  readonly element = h("div", {
    className: "balloons",
    attributes: { role: "complementary", "aria-label": text("comments") },
  });

  constructor(private readonly view: DocumentView) {}

  get count(): number {
    return this.element.childElementCount;
  }

  draw(): void {
    const comments = commentElements(this.view.model);
    const anchors = this.view.drawing.commentAnchors;
    const shown = comments.flatMap((comment) => {
      const id = attribute(comment, "id") ?? "";
      const anchor = anchors.get(id);
      return anchor
        ? [{ id, anchor, author: attribute(comment, "author") ?? "", words: commentText(comment) }]
        : [];
    });
    const balloons = shown.map(({ id, anchor, author, words }) => ({
      anchor,
      element: this.balloon(id, author, words),
    }));
    this.element.replaceChildren(...balloons.map((balloon) => balloon.element));
    this.place(balloons);
  }

  private balloon(id: string, author: string, words: string): HTMLElement {
    const covered = (): HTMLElement[] => [
      ...this.view.sheet.querySelectorAll<HTMLElement>(`[data-comments~="${CSS.escape(id)}"]`),
    ];
    const light = (on: boolean): void =>
      covered().forEach((element) => element.classList.toggle("active", on));
    return h(
      "button",
      {
        className: "balloon",
        attributes: { type: "button", "data-comment": id },
        onmouseenter: () => light(true),
        onmouseleave: () => light(false),
        onfocus: () => light(true),
        onblur: () => light(false),
        onclick: () => this.go(id),
      },
      h("span", { className: "balloon-author" }, author),
      h("span", { className: "balloon-text" }, words),
    );
  }

  /** Selects the paragraph that a comment begins in. */
  private go(id: string): void {
    const { model } = this.view;
    const start = descendantsW(model.body, "commentRangeStart").find(
      (element) => attribute(element, "id") === id,
    );
    const paragraph = model
      .paragraphs(model.body)
      .find((each) => start && descendantsW(each, "commentRangeStart").includes(start));
    if (!paragraph) return;
    this.view.sheet.focus();
    model.select(spanOfContainer(model, paragraph));
    this.view.shown(paragraph)?.scrollIntoView({ block: "nearest" });
  }

  private place(balloons: { anchor: HTMLElement; element: HTMLElement }[]): void {
    const { holder } = this.view;
    const origin = holder.getBoundingClientRect();
    const scale = origin.width / holder.offsetWidth || 1;
    const wanted = balloons.map(({ anchor, element }) => ({
      element,
      top: (anchor.getBoundingClientRect().top - origin.top) / scale,
      height: element.offsetHeight,
    }));
    wanted.sort((a, b) => a.top - b.top);
    let free = 0;
    for (const { element, top, height } of wanted) {
      const at = Math.max(top, free);
      element.style.top = `${at}px`;
      free = at + height + space;
    }
  }
}
