import { hostInfo, requirementMatrix } from "./app-context";
import { DesktopSession } from "./desktop-session";

/** Numbers of the calls that the library posts to WebKit's message handler. */
const methods = {
  execute: 1,
  registerEvent: 2,
  unregisterEvent: 3,
  writeSettings: 4,
  getContext: 5,
  messageParent: 7,
} as const;

interface MacMessage {
  methodId: number;
  params: unknown;
  callbackId?: string;
  /** Dotted path of the function in the add-in's window that takes the answer. */
  callbackFunction?: string;
  eventCallbackFunction?: string;
}

/**
 * Word for Mac, seen from the add-in's page: the handler `Agave` of `window.webkit.messageHandlers`. Answers go to
 * functions of the page by name.
 */
export class MacHost extends DesktopSession {
  private page: object = {};

  /** `window.name` of the add-in's page. */
  windowName(): string {
    return JSON.stringify({ hostInfo: hostInfo("Mac", this.options.context ?? {}) });
  }

  /** What `window.webkit` has to be before office.js runs. */
  webkit(page: object): object {
    this.page = page;
    return { messageHandlers: { Agave: { postMessage: (text: string) => void this.receive(text) } } };
  }

  private async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as MacMessage;
    const answer = await this.answerTo(message);
    if (answer !== null) this.callPage(message.callbackFunction, message.callbackId, answer);
  }

  private async answerTo(message: MacMessage): Promise<unknown> {
    switch (message.methodId) {
      case methods.getContext:
        this.options.beforeContext?.();
        return this.appContext();
      case methods.execute: {
        const { id, apiArgs } = message.params as { id: number; apiArgs: unknown[] };
        const values = await this.execute(id, apiArgs);
        return values && [0, values];
      }
      case methods.registerEvent: {
        const { id, targetId } = message.params as { id: number; targetId?: string };
        const fire = (values: unknown[]): void =>
          this.callPage(message.eventCallbackFunction, message.callbackId, [values, id]);
        this.register(id, fire, targetId);
        return [0];
      }
      case methods.unregisterEvent:
        this.unregister((message.params as { id: number }).id);
        return [0];
      case methods.writeSettings: {
        const { keys, values } = message.params as { keys: string[]; values: string[] };
        this.operations.saveSettings(keys.map((key, index) => [key, values[index] ?? "null"]));
        return [0];
      }
      case methods.messageParent:
        this.options.messageParent?.(String(message.params));
        return null;
      default:
        this.options.word.unsupported.add(`WebKit method ${message.methodId}`);
        return null;
    }
  }

  private callPage(path: string | undefined, id: string | undefined, values: unknown): void {
    if (path === undefined) return;
    this.later(() => {
      let target: unknown = this.page;
      for (const name of path.split(".")) target = Reflect.get(target as object, name);
      if (typeof target === "function") Reflect.apply(target, undefined, [id, values]);
    });
  }

  /** By position, as the library reads it. */
  private appContext(): unknown[] {
    const { word, context = {} } = this.options;
    const locale = context.uiLocale ?? "zh-CN";
    const settings = this.operations.settings();
    return [
      [settings.map(([key]) => key), settings.map(([, value]) => value)],
      "control-mac",
      2,
      "16",
      1,
      0,
      0,
      word.model.readOnly ? 1 : 0,
      locale,
      locale,
      0,
      this.operations.url(),
      0,
      1,
      "",
      0,
      "0",
      "instance-1",
      false,
      true,
      requirementMatrix(word),
      "",
      word.profile.version,
      context.displayMode ?? 2,
    ];
  }
}
