import { hostInfo, requirementMatrix } from "./app-context";
import { DesktopSession, type OfficeColours } from "./desktop-session";

/** A COM array as the library reads it. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray) => void;
type Handler = (id: number, values: SafeArray) => void;

const safeArray = (values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

const white: OfficeColours = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#262626",
  controlBackgroundColor: "#f3f2f1",
  controlForegroundColor: "#262626",
};

/** Colours travel as numbers. */
const asNumbers = (colours: OfficeColours): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(colours).map(([name, hex]) => [name, parseInt(hex.slice(1), 16)])),
  );

/** Word for Windows, seen from the add-in's page: the object on `window.external`. */
export class Win32Host extends DesktopSession {
  /** What `window.external` has to be before office.js runs. */
  external(): Record<string, unknown> {
    return {
      GetHostInfo: () => hostInfo("Win32", this.options.context ?? {}).replace(/\$/g, "|"),
      GetContext: () => {
        this.options.beforeContext?.();
        return this.appContext();
      },
      GetLoggingAllowed: () => false,
      Execute: (id: number, args: unknown[], callback: Callback) => void this.answer(id, args, callback),
      RegisterEvent: (id: number, target: string, handler: Handler, callback: Callback) => {
        this.register(id, (values) => handler(id, safeArray(values)), target);
        this.later(() => callback(safeArray([0])));
      },
      MessageParent: (text: string) => this.options.messageParent?.(text),
      UnregisterEvent: (id: number, _target: string, callback: Callback) => {
        this.unregister(id);
        this.later(() => callback(safeArray([0])));
      },
    };
  }

  private async answer(id: number, args: unknown[], callback: Callback): Promise<void> {
    const values = await this.execute(id, args);
    if (values) this.later(() => callback(safeArray(values)));
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
      GetOfficeThemeInfo: () => asNumbers(this.options.theme?.() ?? white),
      GetSettings: () => this.settings(),
    };
  }

  private settings(): Record<string, unknown> {
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.operations.settings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        this.operations.saveSettings(keys.map((key, index) => [key, values[index] ?? "null"]));
      },
    };
  }
}
