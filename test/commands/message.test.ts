import { showMessage, sizeOf } from "../../src/commands/message";
import type { RibbonMessage } from "../../src/open";

const message: RibbonMessage = { intent: "info", title: { id: "pane/clear.none", data: {} }, lines: [] };

type Listener = (said: { message?: string; error?: number }) => void;
type Opened = (result: { status: string; value: unknown }) => void;

/** An Office whose dialog does what a test says; gives how it was opened and whether it was closed. */
function office(open: (told: Opened, opening: { url: string; options: Office.DialogOptions }) => void) {
  const listeners = new Map<string, Listener>();
  let closed = 0;
  const dialog = {
    addEventHandler: (event: string, listener: Listener) => listeners.set(event, listener),
    close: () => (closed += 1),
  };
  Object.assign(globalThis, {
    window: {
      location: { href: "https://localhost:3000/commands.html" },
      screen: { availWidth: 1366, availHeight: 728 },
    },
    Office: {
      AsyncResultStatus: { Succeeded: "succeeded" },
      EventType: { DialogEventReceived: "event", DialogMessageReceived: "message" },
      context: {
        ui: {
          displayDialogAsync: (url: string, options: Office.DialogOptions, told: Opened) =>
            open(told, { url, options }),
        },
      },
    },
  });
  return { dialog, say: (event: string, said: object) => listeners.get(event)!(said), closed: () => closed };
}

afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "window");
});

it.each([
  ["message", { message: "yes" }, "yes", 1],
  ["message", { message: "read" }, "read", 1],
  ["event", { error: 12006 }, "read", 0],
] as const)("what its %s answers ends the dialog: %p", async (event, said, answer, closed) => {
  const host = office((told) => told({ status: "succeeded", value: host.dialog }));
  const shown = showMessage(message);
  host.say(event, said);
  expect(await shown).toBe(answer);
  expect(host.closed()).toBe(closed);
});

it.each<[string, Parameters<typeof office>[0]]>([
  ["is refused", (told) => told({ status: "failed", value: undefined })],
  ["is empty", (told) => told({ status: "succeeded", value: {} })],
  [
    "cannot be asked for",
    () => {
      throw new Error("no dialogs");
    },
  ],
])("nobody waits for a dialog that %s", async (_, open) => {
  office(open);
  expect(await showMessage(message)).toBe("read");
});

it("a dialog of which nothing is ever heard is waited for, but not for longer than Word lets a function run", async () => {
  jest.useFakeTimers();
  office(() => undefined);
  let answer: string | null = null;
  void showMessage(message).then((given) => (answer = given));
  await jest.advanceTimersByTimeAsync(3 * 60_000);
  expect(answer).toBeNull();
  await jest.advanceTimersByTimeAsync(90_000);
  expect(answer).toBe("read");
});

it("a dialog is shown in the page on the web, and takes more room for more paragraphs", () => {
  jest.useFakeTimers();
  let options: Office.DialogOptions | null = null;
  office((_, opening) => (options = opening.options));
  void showMessage(message).catch(() => undefined);
  expect(options).toMatchObject({ displayInIframe: true, ...sizeOf(message, { width: 1366, height: 728 }) });
  const [line] = [{ id: "word/marks-left", data: {} }];
  const screen = { width: 1366, height: 768 };
  expect(sizeOf({ ...message, lines: [line!, line!] }, screen).height).toBeGreaterThan(
    sizeOf(message, screen).height,
  );
  expect(sizeOf(message, { width: 300, height: 200 })).toEqual({ width: 80, height: 80 });
});
