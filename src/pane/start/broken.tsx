import { Component, type ReactNode } from "react";
import { text, type Language } from "../../messages/text";
import type { Memory } from "../../word/memory/memory";
import { keepMishap, mishapLines } from "../../word/memory/mishaps";
import { copyText } from "./host";

interface Given {
  language: Language;
  memory: Memory;
  children: ReactNode;
}

/** Says so where a part of the pane throws while it is drawn: else nothing at all would be left on the screen. */
export class BrokenPane extends Component<Given, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    keepMishap(this.props.memory, "pane", error);
  }

  override render(): ReactNode {
    const { language, memory, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <main role="alert" style={{ padding: "28px 24px", font: "14px/1.7 sans-serif", color: "#767676" }}>
        <p>{text("pane/broken", {}, language)}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {text("pane/reload", {}, language)}
        </button>{" "}
        <button type="button" onClick={() => void copyText(mishapLines(memory))}>
          {text("pane/broken.copy", {}, language)}
        </button>
      </main>
    );
  }
}
