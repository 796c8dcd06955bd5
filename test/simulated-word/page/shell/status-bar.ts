import { h } from "../dom";
import { text } from "../texts";

const steps = [0.5, 0.75, 0.9, 1, 1.25, 1.5, 2];

/** The bar at the bottom: where we are, what just happened, zoom. */
export class StatusBar {
  private readonly place = h("span", { className: "place" });
  private readonly count = h("span", { className: "count" });
  private readonly comments = h("span", { className: "comment-count" });
  private readonly news = h("span", { className: "news", attributes: { role: "status" } });
  private readonly percent = h("span", { className: "percent" });
  private factor = 1;
  readonly element: HTMLElement;

  constructor(private readonly zoomed: (factor: number) => void) {
    const button = (label: string, sign: string, step: 1 | -1) =>
      h(
        "button",
        { attributes: { type: "button", "aria-label": label, title: label }, onclick: () => this.zoom(step) },
        sign,
      );
    const zoom = h(
      "div",
      { className: "zoom", attributes: { role: "group", "aria-label": text("zoom") } },
      button(text("zoomOut"), "−", -1),
      button(text("zoomIn"), "+", 1),
      this.percent,
    );
    this.element = h(
      "footer",
      { className: "status-bar" },
      this.place,
      this.count,
      this.comments,
      this.news,
      zoom,
    );
    this.percent.textContent = "100%";
  }

  showPage(page: number, pages: number): void {
    this.place.textContent = text("status", { page, pages });
  }

  showCounts(characters: number, comments: number): void {
    this.count.textContent = text("characters", { count: characters });
    this.comments.textContent = comments > 0 ? text("commentCount", { count: comments }) : "";
  }

  /** A sentence about what happened; failures are kept apart by more than colour: they begin with a sign. */
  tell(sentence: string, failed = false): void {
    this.news.textContent = failed ? `⚠ ${sentence}` : sentence;
    this.news.classList.toggle("failed", failed);
  }

  private zoom(step: 1 | -1): void {
    const at = steps.indexOf(this.factor) + step;
    this.factor = steps[Math.min(Math.max(at, 0), steps.length - 1)] ?? 1;
    this.percent.textContent = `${Math.round(this.factor * 100)}%`;
    this.zoomed(this.factor);
  }
}
