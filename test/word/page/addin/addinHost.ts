import type { SimulatedWord } from "../../simulatedWord";
import { h } from "../dom";
import type { Pane } from "../shell/pane";
import type { StatusBar } from "../shell/statusBar";
import type { Theme } from "../shell/theme";
import { text } from "../texts";
import { Conversation } from "./conversation";
import type { Action, Addin, RibbonControl } from "./manifest";

/** Word gives a function five minutes (learn:office/dev/add-ins/testing/runtimes). */
const patience = 5 * 60 * 1000;
/** `Office.actions`: no function of that name (observed status of the client library). */
const unknownFunction = 11101;

/** Runs the add-in's pages: the task pane, and the function file anew for each press of a button. */
export class AddinHost {
  private word: SimulatedWord | null = null;
  private shown: { action: Action & { type: "pane" }; conversation: Conversation } | null = null;
  private theme: Theme = "light";

  constructor(
    private readonly addin: Addin,
    private readonly pane: Pane,
    private readonly status: StatusBar,
  ) {}

  /** A pane belongs to a document: with another one it begins anew. */
  documentOpened(word: SimulatedWord): void {
    this.word = word;
    if (this.shown) this.openPane(this.shown.action);
  }

  themeChanged(theme: Theme): void {
    this.theme = theme;
    this.shown?.conversation.setTheme(theme);
  }

  paneClosed(): void {
    this.shown?.conversation.close();
    this.shown = null;
  }

  /** What a button of the ribbon does. */
  async run(control: RibbonControl, action: Action): Promise<void> {
    if (action.type === "pane") return this.openPane(action);
    this.status.tell(text("running", { label: control.label }));
    const reason = await this.execute(action.name, control.id);
    if (reason === null) this.status.tell(text("done", { label: control.label }));
    else this.status.tell(text("commandFailed", { label: control.label, reason }), true);
  }

  private openPane(action: Action & { type: "pane" }): void {
    if (!this.word) return;
    this.shown?.conversation.close();
    const frame = h("iframe", { attributes: { title: action.title ?? this.addin.name } });
    const conversation = new Conversation(this.word, frame, action.url);
    conversation.setTheme(this.theme);
    this.shown = { action, conversation };
    this.pane.open(action.title ?? this.addin.name, frame);
  }

  /** @returns why it did not run; null when the add-in reported completion */
  private async execute(name: string, controlId: string): Promise<string | null> {
    const { word, addin } = this;
    if (!word || !addin.functionFile) return text("commandUnknown", { name });
    const frame = h("iframe", {
      className: "function-frame",
      attributes: { title: name, "aria-hidden": "true", tabindex: "-1" },
    });
    const conversation = new Conversation(word, frame, addin.functionFile, "function");
    document.body.append(frame);
    try {
      const status = await within(patience, conversation.invoke(name, controlId, patience));
      if (status === "late") return text("commandSilent");
      return status === unknownFunction ? text("commandUnknown", { name }) : null;
    } finally {
      conversation.close();
    }
  }
}

async function within<T>(time: number, work: Promise<T>): Promise<T | "late"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), time);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
