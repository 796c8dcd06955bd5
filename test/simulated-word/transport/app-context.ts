import type { SimulatedWord } from "../simulated-word";
import { dialogRuntime, type WacContext, type WacIdentity } from "./wac-types";

/** Application number of Word on the web, and of Word on the desktop. */
const wordOnTheWeb = 32;

/** `_host_Info`: host, platform, version, locale, correlation id, dialog, logging, flags. */
export function hostInfo(platform: "Web" | "Win32" | "Mac", context: WacContext): string {
  const { uiLocale = "zh-CN", flags = 0 } = context;
  const dialog = context.displayMode === dialogRuntime ? "isDialog" : "";
  return ["Word", platform, "16.01", uiLocale, "telemetry", dialog, "disableLogging", flags || ""].join("$");
}

/** Settings as the client stores them: JSON text by name. */
export function settingTexts(word: SimulatedWord): Record<string, string> {
  return Object.fromEntries(word.settings.all());
}

export function requirementMatrix(word: SimulatedWord): string {
  return JSON.stringify(word.profile.requirementSets);
}

/** Answer to the add-in's first question. Every field must be there, or start-up hangs without a word. */
export function appContext(
  word: SimulatedWord,
  identity: WacIdentity,
  context: WacContext,
): Record<string, unknown> {
  const { uiLocale = "zh-CN" } = context;
  return {
    _id: identity.control,
    _appInstanceId: identity.control,
    _appName: wordOnTheWeb,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _hostFullVersion: word.profile.version,
    _appUILocale: uiLocale,
    _dataLocale: uiLocale,
    _docUrl: word.address ?? context.docUrl ?? "https://localhost/document.docx",
    _clientMode: word.model.readOnly ? 0 : 1,
    _settings: settingTexts(word),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "00000000-0000-0000-0000-000000000001",
    _requirementMatrix: requirementMatrix(word),
    _addinName: context.addInName ?? "年报助手",
    _appDomains: [],
    _initialDisplayMode: context.displayMode ?? 2,
    _clientWindowHeight: 700,
    _clientWindowWidth: 350,
    _wacHostEnvironment: "0",
    _marketplaceType: "1",
  };
}
