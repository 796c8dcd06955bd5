import type { SimulatedWord } from "../simulated-word";
import { appContext, hostInfo } from "./app-context";
import { Commands, type CommandOptions, type CommandResult } from "./commands";
import { answerBatch, answerCommon, commonErrors, CommonFailure, dispatch, richApiData } from "./common-api";
import { CommonOperations } from "./operations";
import { callOnWeb } from "./web-codec";
import { hiddenRuntime, readMessage, type WacContext, type WacIdentity, type WacMessage } from "./wac-types";

export interface WacHostOptions {
  word: SimulatedWord;
  /** Delivers a message text to the add-in's window. */
  post: (text: string) => void;
  identity?: Partial<WacIdentity>;
  context?: WacContext;
  /** Runs when the library's files are loaded and `Office.onReady` has not fired: the place to extend the library. */
  beforeContext?: () => void | Promise<void>;
  /** Every message from the add-in, for a page that shows the traffic. */
  onMessage?: (message: WacMessage) => void;
  wait?: (milliseconds: number) => Promise<void>;
}

let conversations = 0;
const realWait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/**
 * Word on the web, seen from the add-in's frame: takes message texts and posts message texts, whatever carries them.
 * One host per frame: settings are cached by conversation, so every load of the add-in needs a new one.
 */
export class WacHost {
  readonly identity: WacIdentity;
  /** `notifyHost` calls: focus leaves the pane, Esc … */
  readonly notifications: unknown[] = [];
  operations: CommonOperations;
  /** Resolves when the add-in can take ribbon commands. */
  readonly ready: Promise<void>;
  private isClosed = false;
  private readonly events = new Map<string, WacMessage>();
  private readonly commands = new Commands();
  private markReady!: () => void;
  private stopListening: () => void;

  constructor(readonly options: WacHostOptions) {
    const number = ++conversations;
    this.identity = {
      conversation: `conversation-${number}`,
      control: `control-${number}`,
      hostUrl: "https://localhost",
      ...options.identity,
    };
    this.operations = new CommonOperations(
      options.word,
      options.context?.docUrl ?? "https://localhost/document.docx",
    );
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

  /** `window.name` of the add-in's frame, to be set before it is loaded. */
  windowName(): string {
    const { conversation, control, hostUrl } = this.identity;
    return JSON.stringify({
      baseFrameName: `frame-${conversation}`,
      hostInfo: hostInfo("Web", this.options.context ?? {}),
      xdmInfo: `${conversation}|${control}|${hostUrl}`,
      serializerVersion: "1",
      flights: "[]",
    });
  }

  /** Query string for the add-in's address (`_host_Info`), which the library reads first. */
  query(): string {
    return `_host_Info=${encodeURIComponent(hostInfo("Web", this.options.context ?? {}))}`;
  }

  /** Takes a message text from the add-in's window. */
  async receive(text: unknown): Promise<void> {
    const message = readMessage(text);
    if (this.isClosed || message?._messageType !== 0) return;
    if (message._conversationId !== this.identity.conversation) return;
    this.options.onMessage?.(message);
    if (message._actionType === 1) this.register(message);
    else if (message._actionType === 2) this.unregister(message);
    else await this.invoke(message);
  }

  /** Raises an event that the add-in registered for; false when it did not. */
  fire(name: string, payload: unknown): boolean {
    const registration = this.events.get(name);
    if (!registration || this.isClosed) return false;
    this.respond(registration, payload, { isEvent: true });
    return true;
  }

  /**
   * Presses a ribbon button: calls the function of this name in the add-in and resolves when it says
   * `event.completed()`. Rejects when it does not in time (Word gives a function five minutes).
   */
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

  /** The frame is gone: nothing is answered any more. */
  close(): void {
    this.isClosed = true;
    this.stopListening();
  }

  private register(message: WacMessage): void {
    this.events.set(message._actionName, message);
    this.respond(message, { Error: 0 });
    if (message._actionName === "appCommandInvoked") this.markReady();
  }

  private unregister(message: WacMessage): void {
    this.events.delete(message._actionName);
    this.respond(message, { Error: 0 });
  }

  private async invoke(message: WacMessage): Promise<void> {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        await this.options.beforeContext?.();
        this.respond(message, appContext(this.options.word, this.identity, this.options.context ?? {}));
        return;
      case "ContextActivationManager_notifyHost":
      case "ContextActivationManager_openWindowInHost":
        this.notifications.push(message._data);
        this.respond(message, null);
        return;
      case "executeMethod":
        await this.execute(message);
        return;
      default:
        this.respond(message, `Unknown method ${message._actionName}`, { error: -2 });
    }
  }

  private async execute(message: WacMessage): Promise<void> {
    const data = message._data as Record<string, unknown> & { DdaMethod: { DispatchId: number } };
    const id = data.DdaMethod.DispatchId;
    const done = (values: Record<string, unknown>): void =>
      this.respond(message, { Version: 1, Error: 0, ...values });
    if (id === dispatch.executeRichApi) {
      const [, , , , body] = data.ArrayData as unknown[];
      const answer = await answerBatch(this.options.word, String(body), this.options.wait ?? realWait);
      if (answer === null) return;
      done("body" in answer ? { Data: richApiData(answer.body) } : { Error: answer.error });
      return;
    }
    if (id === dispatch.appCommandCompleted) {
      this.commands.complete(String(data[0]), Number(data[1]), data[2]);
      done({});
      return;
    }
    const values = await answerCommon(
      this.options.word,
      this.operations,
      id,
      this.options.wait ?? realWait,
      () => this.call(id, data),
      (error) => ({ Error: error }),
    );
    if (values !== null) done(values);
  }

  private call(id: number, data: Record<string, unknown>): Record<string, unknown> {
    try {
      const values = callOnWeb(this.operations, id, data);
      if (values !== null) return values;
    } catch (failure) {
      if (failure instanceof CommonFailure) return { Error: failure.number };
      throw failure;
    }
    this.options.word.unsupported.add(`Office dispatch ${id}`);
    return { Error: commonErrors.notSupported };
  }

  private respond(
    request: WacMessage,
    data: unknown,
    options: { error?: number; isEvent?: boolean } = {},
  ): void {
    if (this.isClosed) return;
    this.options.post(
      JSON.stringify({
        _messageType: 1,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: this.identity.hostUrl,
        _data: data,
        _errorCode: options.error ?? 0,
        _responseType: options.isEvent ? 1 : 0,
        _serializerVersion: 1,
      }),
    );
  }
}
