import type { SimulatedWord } from "../simulatedWord";
import { hostInfo, requirementMatrix, settingTexts } from "./appContext";
import { Commands, type CommandResult } from "./commands";
import { answerBatch, commonErrors, CommonFailure, dispatch, richApiData } from "./commonApi";
import { callOnDesktop } from "./desktopCodec";
import { CommonOperations } from "./operations";
import type { WacContext } from "./wacTypes";

/** A COM array as the library reads it. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray) => void;
type Handler = (id: number, values: SafeArray) => void;

const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

/** Numbers of the events that the library registers on the desktop. */
const eventIds: Record<string, number> = {
  settingsChanged: 1,
  documentSelectionChanged: 2,
  dialogMessageReceived: 10,
  richApiMessage: 33,
  appCommandInvoked: 39,
};

export interface Win32HostOptions {
  word: SimulatedWord;
  context?: WacContext;
  /** Timer of the page that holds the library, so that its fake timers do not stop the host. */
  later?: (work: () => void, milliseconds: number) => void;
}

/** Word for Windows, seen from the add-in's page: the object on `window.external`. */
export class Win32Host {
  readonly operations: CommonOperations;
  readonly ready: Promise<void>;
  private markReady!: () => void;
  private isClosed = false;
  private readonly handlers = new Map<number, Handler>();
  private readonly commands = new Commands();
  private readonly later: (work: () => void, milliseconds: number) => void;
  private readonly stopListening: () => void;

  constructor(private readonly options: Win32HostOptions) {
    this.operations = new CommonOperations(
      options.word,
      options.context?.docUrl ?? "C:\\报告\\document.docx",
    );
    this.ready = new Promise((resolve) => {
      this.markReady = resolve;
    });
    const start =
      options.later ?? ((work: () => void, milliseconds: number) => void setTimeout(work, milliseconds));
    this.later = (work, milliseconds) =>
      start(() => {
        if (!this.isClosed) work();
      }, milliseconds);
    this.stopListening = options.word.events.listen((name, payload) => this.fire(name, payload));
  }

  /** What `window.external` has to be before office.js runs. */
  external(): Record<string, unknown> {
    const { context = {} } = this.options;
    return {
      GetHostInfo: () => hostInfo("Win32", context).replace(/\$/g, "|"),
      GetContext: () => this.appContext(),
      GetLoggingAllowed: () => false,
      Execute: (id: number, args: unknown[], callback: Callback) => void this.execute(id, args, callback),
      RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
        this.handlers.set(id, handler);
        this.later(() => {
          callback(safeArray([0]));
          if (id === eventIds.appCommandInvoked) this.markReady();
        }, 0);
      },
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.handlers.delete(id);
        this.later(() => callback(safeArray([0])), 0);
      },
    };
  }

  /** Raises an event; false when the add-in did not register for it. */
  fire(name: string, payload: unknown): boolean {
    const id = eventIds[name];
    const handler = id === undefined ? undefined : this.handlers.get(id);
    if (id === undefined || !handler || this.isClosed) return false;
    const values =
      name === "richApiMessage"
        ? [(payload as { ArrayData: unknown }).ArrayData]
        : Object.values(payload as object);
    handler(id, safeArray(values));
    return true;
  }

  /** Presses a ribbon button; see `WacHost.invokeCommand`. */
  async invokeCommand(
    functionName: string,
    options: { controlId?: string; timeout?: number } = {},
  ): Promise<CommandResult> {
    await this.ready;
    return this.commands.start(functionName, options, (id, source) => {
      this.fire("appCommandInvoked", { 0: id, 1: functionName, 2: source });
    });
  }

  close(): void {
    this.isClosed = true;
    this.stopListening();
  }

  private appContext(): Record<string, () => unknown> {
    const { word, context = {} } = this.options;
    const locale = context.uiLocale ?? "zh-CN";
    return {
      GetAppType: () => 2,
      GetSolutionRef: () => "control-desktop",
      GetAppVersionMajor: () => "16",
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => locale,
      GetAppDataLocale: () => locale,
      GetDocUrl: () => this.operations.url(),
      // Unlike in the web file, the desktop file counts 0 as read and write, 1 as read-only.
      GetAppCapabilities: () => (word.model.readOnly ? 1 : 0),
      GetActivationMode: () => 0,
      GetControlIntegrationLevel: () => 1,
      GetSolutionToken: () => "",
      GetCorrelationId: () => "0",
      GetInstanceId: () => "instance-1",
      GetTouchEnabled: () => false,
      GetCommerceAllowed: () => true,
      GetSupportedMatrix: () => requirementMatrix(word),
      GetHostFullVersion: () => word.profile.version,
      GetInitialDisplayMode: () => context.displayMode ?? 2,
      GetSettings: () => this.settings(),
    };
  }

  private settings(): Record<string, unknown> {
    const { word } = this.options;
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settingTexts(word))) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        word.settings.replace(keys.map((key, index) => [key, values[index] ?? "null"]));
      },
    };
  }

  private async execute(id: number, args: unknown[], callback: Callback): Promise<void> {
    const done = (values: unknown[]): void => this.later(() => callback(safeArray(values)), 0);
    if (id === dispatch.executeRichApi) {
      const [, , , , body] = args[0] as unknown[];
      const wait = (milliseconds: number): Promise<void> =>
        new Promise((resolve) => this.later(resolve, milliseconds));
      const answer = await answerBatch(this.options.word, String(body), wait);
      if (answer === null) return;
      done("body" in answer ? [0, richApiData(answer.body)] : [answer.error]);
      return;
    }
    if (id === dispatch.appCommandCompleted) {
      this.commands.complete(String(args[0]), Number(args[1]), args[2]);
      done([0]);
      return;
    }
    done(this.call(id, args));
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
