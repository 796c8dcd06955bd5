import { h } from "../dom";
import { text } from "../texts";

/** Word's width of a task pane (learn:office/dev/add-ins/design/task-pane-add-ins). */
const usualWidth = 329;
const narrowest = 280;
const widest = 900;

/** The task pane: title bar with a close button, an edge to drag, and the add-in's frame. */
export class Pane {
  private readonly title = h("h2", { className: "pane-heading", style: { margin: "0", font: "inherit" } });
  private readonly body = h("div", { style: { display: "contents" } });
  private width = usualWidth;
  readonly element: HTMLElement;

  constructor(private readonly closed: () => void) {
    const edge = h("div", {
      className: "pane-edge",
      attributes: {
        role: "separator",
        tabindex: "0",
        "aria-orientation": "vertical",
        "aria-label": text("resizePane"),
        "aria-valuemin": String(narrowest),
        "aria-valuemax": String(widest),
      },
      onkeydown: (event) => {
        const step = { ArrowLeft: 20, ArrowRight: -20 }[event.key];
        if (step) this.resize(this.width + step);
      },
      onpointerdown: (event) => this.drag(event),
    });
    const close = h(
      "button",
      {
        className: "pane-close",
        attributes: { type: "button", "aria-label": text("closePane"), title: text("closePane") },
        onclick: () => this.close(),
      },
      "✕",
    );
    this.element = h(
      "aside",
      { className: "pane", attributes: { "aria-label": text("pane"), hidden: true } },
      edge,
      h("div", { className: "pane-title" }, this.title, close),
      this.body,
    );
    this.resize(usualWidth);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(title: string, frame: HTMLIFrameElement): void {
    this.title.textContent = title;
    this.element.hidden = false;
    this.body.replaceChildren(frame);
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.body.replaceChildren();
    this.closed();
  }

  resize(width: number): void {
    this.width = Math.min(Math.max(width, narrowest), widest);
    this.element.style.width = `${this.width}px`;
    this.element.querySelector(".pane-edge")?.setAttribute("aria-valuenow", String(this.width));
  }

  private drag(event: PointerEvent): void {
    const edge = event.currentTarget as HTMLElement;
    const from = event.clientX;
    const { width } = this;
    const move = (moved: PointerEvent): void => this.resize(width + from - moved.clientX);
    // With the pointer captured, the frame below it does not swallow the movement.
    edge.setPointerCapture(event.pointerId);
    edge.addEventListener("pointermove", move);
    edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), {
      once: true,
    });
  }
}
