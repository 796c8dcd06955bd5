import type { Language } from "../../messages";
import { profileText } from "../profile/profile";
import type { RunOptions } from "../run";
import { textIn, type Text } from "../text";
import type { ProbeAnswer, ProbeProgress, NotBegun, Result } from "../types";
import { h } from "./dom";
import { download, fileName } from "./save";
import { answersTable, setsTable } from "./tables";

export interface PageOptions {
  language: Language;
  /** Address of the pane. */
  back: string;
  run(options: Pick<RunOptions, "stop" | "told">): Promise<Result | NotBegun>;
  copy(text: string): Promise<boolean>;
  now(): Date;
}

const counted = (answers: readonly ProbeAnswer[]): Record<ProbeAnswer["verdict"], number> => {
  const of = (verdict: ProbeAnswer["verdict"]): number =>
    answers.filter((answer) => answer.verdict === verdict).length;
  return { holds: of("holds"), differs: of("differs"), unanswered: of("unanswered") };
};

const importance: Record<ProbeAnswer["verdict"], number> = { differs: 0, unanswered: 1, holds: 2 };

/** What is different first; the order of the questions otherwise. */
const sorted = (answers: readonly ProbeAnswer[]): ProbeAnswer[] =>
  [...answers].sort((a, b) => importance[a.verdict] - importance[b.verdict]);

/** The page of the self-test: start, stop, a table that grows, and what to do with the result. */
export class SelfTestPage {
  private readonly text: Text;
  private readonly start: HTMLButtonElement;
  private readonly stop: HTMLButtonElement;
  private readonly bar: HTMLProgressElement;
  private readonly status: HTMLElement;
  private readonly outcome = h("div", {});
  private stopping = new AbortController();

  constructor(
    private readonly place: HTMLElement,
    private readonly options: PageOptions,
  ) {
    const text = textIn(options.language);
    this.text = text;
    this.start = h("button", { className: "primary", onclick: () => void this.begin() }, text("start"));
    this.stop = h("button", { hidden: true, onclick: () => this.end() }, text("stop"));
    this.bar = h("progress", { hidden: true, value: 0, ariaLabel: text("title") });
    this.status = h("p", { role: "status", tabIndex: -1 });
  }

  show(): void {
    const { text } = this;
    this.place.replaceChildren(
      h("header", {}, h("h1", {}, text("title")), h("a", { href: this.options.back }, text("back"))),
      h(
        "main",
        {},
        h("p", {}, text("about")),
        h("p", {}, h("strong", {}, text("before"))),
        h("div", { className: "buttons" }, this.start, this.stop),
        this.bar,
        this.status,
        this.outcome,
      ),
    );
    // Opened by keys; and on the web Microsoft's library lets Tab move only what has the focus already.
    this.start.focus();
  }

  private async begin(): Promise<void> {
    this.stopping = new AbortController();
    this.working(true);
    this.stop.focus();
    this.outcome.replaceChildren();
    const outcome = await this.options.run({
      stop: this.stopping.signal,
      told: (progress) => this.progress(progress),
    });
    this.working(false);
    this.start.replaceChildren(this.text("again"));
    this.start.className = "";
    if (typeof outcome === "string") this.status.textContent = this.text(`refused.${outcome}`);
    else this.finished(outcome);
    this.status.focus();
  }

  private end(): void {
    this.stop.disabled = true;
    this.status.textContent = this.text("stopping");
    this.stopping.abort();
  }

  private working(isWorking: boolean): void {
    this.start.hidden = isWorking;
    this.stop.hidden = !isWorking;
    this.stop.disabled = false;
    this.bar.hidden = !isWorking;
    if (isWorking) this.bar.removeAttribute("value");
    this.place.setAttribute("aria-busy", String(isWorking));
  }

  private progress({ done, of, answers }: ProbeProgress): void {
    if (this.stopping.signal.aborted) return;
    this.bar.max = of;
    this.bar.value = done;
    this.status.textContent = this.text("progress", { done: done + 1, of });
    this.outcome.replaceChildren(answersTable(this.text, answers));
  }

  private finished(result: Result): void {
    const { text, options } = this;
    const made = options.now();
    const json = profileText(result, made);
    const name = fileName(result.base, made);
    this.status.replaceChildren(
      text(result.stopped ? "stopped" : "done", counted(result.answers)),
      " ",
      text(result.restored ? "restored" : "not-restored"),
    );
    const told = h("p", { role: "status" });
    const save = (): void => {
      download(name, json);
      told.textContent = text("saved", { file: name });
    };
    const field = h("textarea", { readOnly: true, rows: 8, value: json, ariaLabel: text("text") });
    const details = h("details", {}, h("summary", {}, text("text")), field);
    const copy = async (): Promise<void> => {
      const isCopied = await options.copy(json);
      told.textContent = text(isCopied ? "copied" : "not-copied");
      if (!isCopied) details.open = true;
    };
    this.outcome.replaceChildren(
      h(
        "div",
        { className: "buttons" },
        h("button", { className: "primary", onclick: save }, text("save")),
        h("button", { onclick: () => void copy() }, text("copy")),
      ),
      told,
      answersTable(text, sorted(result.answers)),
      setsTable(text, result.requirementSets),
      h("p", {}, text("word", { platform: result.platform, version: result.version, base: result.base })),
      details,
    );
  }
}
