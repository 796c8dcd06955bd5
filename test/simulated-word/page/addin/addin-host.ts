import type { SimulatedWord } from "../../simulated-word";
import { h } from "../dom";
import type { Pane } from "../shell/pane";
import type { StatusBar } from "../shell/status-bar";
import type { Theme } from "../shell/theme";
import { text } from "../texts";
import { Conversation } from "./conversation";
import type { Action, Addin, RibbonControl } from "./manifest";

/** Word gives a function five minutes (learn:office/dev/add-ins/testing/runtimes). */
const patience = 5 * 60 * 1000;
/** `Office.actions`: no function of that name (observed status of the client library). */
const unknownFunction = 11101;

interface Shown {
  action: Action & { type: "pane" };
  conversation: Conversation;
}

/** Runs the add-in's pages: the task panes, and the function file anew for each press of a button. */
export class AddinHost {
  private word: SimulatedWord | null = null;
  private readonly shown = new Map<Pane, Shown>();
  private theme: Theme = "light";

  constructor(
    private readonly addin: Addin,
    private readonly panes: readonly Pane[],
    private readonly status: StatusBar,
    private readonly declarations: string,
  ) {}

  /** A pane belongs to a document: with another one it begins anew. */
  documentOpened(word: SimulatedWord): void {
    this.word = word;
    for (const [pane, { action }] of [...this.shown]) this.openPane(pane, action);
  }

  themeChanged(theme: Theme): void {
    this.theme = theme;
    for (const { conversation } of this.shown.values()) conversation.setTheme(theme);
  }

  paneClosed(pane: Pane): void {
    this.shown.get(pane)?.conversation.close();
    this.shown.delete(pane);
  }

  /** What a button of the ribbon does. */
  async run(control: RibbonControl, action: Action): Promise<void> {
    if (action.type === "pane") return this.openPanes(action);
    this.status.tell(text("running", { label: control.label }));
    const reason = await this.execute(action.name, control.id);
    if (reason === null) this.status.tell(text("done", { label: control.label }));
    else this.status.tell(text("commandFailed", { label: control.label, reason }), true);
  }

  /** As Word does with an add-in that was put into it together with a document. */
  openFirstPanes(): void {
    const controls = this.addin.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls));
    const action = controls.map((control) => control.action).find((each) => each?.type === "pane");
    if (action?.type === "pane") this.openPanes(action);
  }

  /** Opens the panes that are closed; when all are open, they begin anew. */
  private openPanes(action: Action & { type: "pane" }): void {
    const closed = this.panes.filter((pane) => !this.shown.has(pane));
    for (const pane of closed.length > 0 ? closed : this.panes) this.openPane(pane, action);
  }

  private openPane(pane: Pane, action: Action & { type: "pane" }): void {
    if (!this.word) return;
    this.shown.get(pane)?.conversation.close();
    const title = action.title ?? this.addin.name;
    const frame = h("iframe", { attributes: { title } });
    const { word, declarations } = this;
    const conversation = new Conversation({ word, frame, declarations, url: action.url, purpose: "pane" });
    conversation.setTheme(this.theme);
    this.shown.set(pane, { action, conversation });
    pane.open(title, frame);
  }

  /** @returns why it did not run; null when the add-in reported completion */
  private async execute(name: string, controlId: string): Promise<string | null> {
    const { word, addin, declarations } = this;
    if (!word || !addin.functionFile) return text("commandUnknown", { name });
    const frame = h("iframe", {
      className: "function-frame",
      attributes: { title: name, "aria-hidden": "true", tabindex: "-1" },
    });
    const url = addin.functionFile;
    const conversation = new Conversation({ word, frame, declarations, url, purpose: "function" });
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
