import type { SimulatedWord } from "../simulated-word";
import { Commands, type CommandOptions, type CommandResult } from "./commands";
import { answerBatch, answerCommon, commonErrors, CommonFailure, dispatch, richApiData } from "./common-api";
import { callOnDesktop } from "./desktop-codec";
import { CommonOperations } from "./operations";
import { hiddenRuntime, type WacContext } from "./wac-types";

/** Numbers of the events that the library registers on the desktop. */
export const eventIds: Record<string, number> = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  dialogMessageReceived: 10,
  richApiMessage: 33,
  appCommandInvoked: 39,
};

export interface DesktopOptions {
  word: SimulatedWord;
  context?: WacContext;
  /** Timer of the page that holds the library, so that its fake timers do not stop the host. */
  later?: (work: () => void, milliseconds: number) => void;
  /**
   * Runs whenever the library asks for its context, more than once and perhaps before its second half is loaded: the
   * place to extend the library.
   */
  beforeContext?: () => void;
  /** Opens dialogs for the add-in; without it a dialog is opened that nobody sees and that never says anything. */
  openDialog?: OpenDialog;
  /** In a dialog's page: takes what it says to the page that opened it. */
  messageParent?: (text: string) => void;
  /** Colours of Office's theme, `#rrggbb`; the white one when it is left out. */
  theme?: () => OfficeColours;
}

/**
 * Opens a dialog and gives the way to close it. `told` takes what comes of it, as the library reads it: a kind (0 for a
 * message, 12006 when the user has closed it), a text, an origin.
 */
export type OpenDialog = (wanted: WantedDialog, told: (values: unknown[]) => void) => () => void;

/** What `displayDialogAsync` was asked for; sizes in percent of the screen. */
export interface WantedDialog {
  url: string;
  width?: number;
  height?: number;
}

export interface OfficeColours {
  bodyBackgroundColor: string;
  bodyForegroundColor: string;
  controlBackgroundColor: string;
  controlForegroundColor: string;
}

/** What Word for Windows and Word for Mac have in common: calls by number, arguments and answers by position. */
export class DesktopSession {
  operations: CommonOperations;
  /** Resolves when the add-in can take ribbon commands. */
  readonly ready: Promise<void>;
  private markReady!: () => void;
  private isClosed = false;
  private closeDialog: (() => void) | null = null;
  private readonly handlers = new Map<number, (values: unknown[]) => void>();
  private readonly commands = new Commands();
  private readonly start: (work: () => void, milliseconds: number) => void;
  private stopListening: () => void;

  constructor(readonly options: DesktopOptions) {
    this.operations = new CommonOperations(
      options.word,
      options.context?.docUrl ?? "C:\\报告\\document.docx",
    );
    this.start = options.later ?? ((work, milliseconds) => void setTimeout(work, milliseconds));
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
    this.stopListening = this.listenTo(options.word);
  }

  private listenTo(word: SimulatedWord): () => void {
    return word.events.listen((name, payload) => this.fire(name, payload));
  }

  /** The add-in's window goes on with another document: what tests of many short lives do instead of loading it anew. */
  goOnWith(word: SimulatedWord, docUrl = this.operations.url()): void {
    this.stopListening();
    this.options.word = word;
    this.operations = new CommonOperations(word, docUrl);
    this.stopListening = this.listenTo(word);
  }

  /** Runs work later, unless the add-in's window is gone by then. */
  later(work: () => void, milliseconds = 0): void {
    this.start(() => {
      if (!this.isClosed) work();
    }, milliseconds);
  }

  /** @param target for a dialog: what is wanted of it, as JSON */
  register(id: number, handler: (values: unknown[]) => void, target = ""): void {
    this.handlers.set(id, handler);
    if (id === eventIds.dialogMessageReceived && this.options.openDialog) {
      this.closeDialog = this.options.openDialog(JSON.parse(target) as WantedDialog, (values) => {
        this.later(() => this.handlers.get(id)?.(values));
      });
    }
    // Behind the answer to the registration: before that the library knows no function.
    if (id === eventIds.appCommandInvoked) this.later(() => this.later(() => this.markReady()));
  }

  unregister(id: number): void {
    this.handlers.delete(id);
    if (id === eventIds.dialogMessageReceived) this.endDialog();
  }

  private endDialog(): void {
    this.closeDialog?.();
    this.closeDialog = null;
  }

  /** Raises an event; false when the add-in did not register for it. */
  fire(name: string, payload: unknown): boolean {
    const id = eventIds[name];
    const handler = id === undefined ? undefined : this.handlers.get(id);
    if (!handler || this.isClosed) return false;
    // Messages of the Rich API are a list themselves; other events have their values by position.
    handler(
      name === "richApiMessage"
        ? (payload as { ArrayData: unknown[] }).ArrayData
        : Object.values(payload as object),
    );
    return true;
  }

  /** Presses a ribbon button; see `WacHost.invokeCommand`. */
  async invokeCommand(functionName: string, options: CommandOptions = {}): Promise<CommandResult> {
    await this.ready;
    const fire = (id: string, source: string): void => {
      this.fire("appCommandInvoked", { 0: id, 1: functionName, 2: source });
    };
    // A function file that hangs is closed; a pane that runs a function lives on.
    const onHung = (): void => {
      if (this.options.context?.displayMode === hiddenRuntime) this.close();
    };
    return this.commands.start(functionName, options, fire, onHung);
  }

  /** Answers a call: a status and values. Null when the answer is dropped. */
  async execute(id: number, args: unknown[]): Promise<unknown[] | null> {
    if (this.isClosed) return null;
    const wait = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => this.later(resolve, milliseconds));
    if (id === dispatch.executeRichApi) {
      const [, , , , body] = args[0] as unknown[];
      const answer = await answerBatch(this.options.word, String(body), wait);
      if (answer === null) return null;
      return "body" in answer ? [0, richApiData(answer.body)] : [answer.error];
    }
    if (id === dispatch.appCommandCompleted) {
      this.commands.complete(String(args[0]), Number(args[1]), args[2]);
      return [0];
    }
    return answerCommon(
      this.options.word,
      this.operations,
      id,
      wait,
      () => this.call(id, args),
      (error) => [error],
    );
  }

  close(): void {
    this.isClosed = true;
    this.stopListening();
    this.endDialog();
  }

  private call(id: number, args: unknown[]): unknown[] {
    try {
      const values = callOnDesktop(this.operations, id, args);
      if (values !== null) return [0, ...values];
    } catch (failure) {
      if (failure instanceof CommonFailure) return [failure.number];
      throw failure;
    }
    this.options.word.unsupported.add(`Office dispatch ${id}`);
    return [commonErrors.notSupported];
  }
}
