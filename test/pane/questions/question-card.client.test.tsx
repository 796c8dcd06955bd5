import { act } from "react";
import { say } from "../../../src/pane/state/said";
import { handInQuestion, insertAgainQuestion } from "../../../src/pane/questions/wording";
import type { Question } from "../../../src/pane/questions/types";
import { result } from "../support/findings";
import { testPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

let screen: Screen;
afterEach(() => screen.close());

/** A pane that asks something while the keyboard is on a button of the view. */
async function asked(question: Question) {
  const pane = testPane(result([]));
  screen = await show(pane);
  if (question.tab === "draft") await screen.click(screen.button("起草"));
  const asker = screen.element.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')!;
  asker.focus();
  await act(async () => pane.store.dispatch({ type: "question/asked", question }));
  return { pane, asker };
}

const press = (key: string): Promise<void> =>
  act(async () => {
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });

const again = insertAgainQuestion(
  "draft",
  { what: "table", table: "disputes" },
  say("pane/again.report"),
  null,
);

describe("a question", () => {
  it.each([
    ["a second table", again, "不插入"],
    ["handing in with open facts", handInQuestion(3), "去核对"],
  ])("(%s) takes the keyboard to the answer that harms nobody", async (_, question, harmless) => {
    await asked(question);
    expect(document.activeElement?.textContent).toBe(harmless);
    expect(document.activeElement?.closest('[role="alertdialog"]')).not.toBeNull();
  });

  it("is asked no more after Esc: nothing is done, and the keyboard is where it was", async () => {
    const { pane, asker } = await asked(again);
    await press("Escape");
    expect(pane.store.get().question).toBeNull();
    expect(screen.element.querySelector('[role="alertdialog"]')).toBeNull();
    expect(pane.document.calls.insert).toEqual([]);
    expect(document.activeElement).toBe(asker);
  });

  it("says what it is about to who does not see it", async () => {
    await asked(again);
    const card = screen.element.querySelector('[role="alertdialog"]')!;
    const words = (name: string) => document.getElementById(card.getAttribute(name)!)?.textContent;
    expect(words("aria-labelledby")).not.toBe("");
    expect(words("aria-describedby")).toBe("再插入一次就成了两份，请确认。");
  });
});
