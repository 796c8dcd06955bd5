import { WireObject } from "../../protocol/wire";
import { searchFlags } from "../text/search";

/** A call of the add-in to one of the runtime services, e.g. `SetAppRuntimeState`. */
export interface ServiceCall {
  service: string;
  method: string;
  args: unknown[];
}

/** Options of a search, created by the client as an object of their own. */
export class SearchOptions extends WireObject {
  override readonly wireName = "SearchOptions";
  MatchCase = false;
  MatchWholeWord = false;
  MatchWildcards = false;
  MatchPrefix = false;
  MatchSuffix = false;
  IgnorePunct = false;
  IgnoreSpace = false;

  flags(): number {
    return (
      (this.MatchCase ? searchFlags.matchCase : 0) |
      (this.MatchWholeWord ? searchFlags.matchWholeWord : 0) |
      (this.MatchWildcards ? searchFlags.matchWildcards : 0) |
      (this.MatchPrefix ? searchFlags.matchPrefix : 0) |
      (this.MatchSuffix ? searchFlags.matchSuffix : 0) |
      (this.IgnorePunct ? searchFlags.ignorePunct : 0) |
      (this.IgnoreSpace ? searchFlags.ignoreSpace : 0)
    );
  }
}

class AddinInternalService extends WireObject {
  override readonly wireName = "AddinInternalService";

  constructor(private readonly record: (method: string, args: unknown[]) => void) {
    super();
  }

  /** Must succeed, or the page gets an unhandled rejection at start-up. */
  NotifyActionHandlerReady(): void {
    this.record("NotifyActionHandlerReady", []);
  }
}

class AppRuntimeService extends WireObject {
  override readonly wireName = "AppRuntimeService";

  constructor(private readonly record: (method: string, args: unknown[]) => void) {
    super();
  }

  SetAppRuntimeState(state: string): void {
    this.record("SetAppRuntimeState", [state]);
  }
  GetAppRuntimeState(): string {
    return "Visible";
  }
}

/** Services that the client asks for by name; what the add-in does with them is recorded. */
export function makeServices(
  calls: ServiceCall[],
  application: () => WireObject,
): Record<string, () => WireObject> {
  const recorder =
    (service: string) =>
    (method: string, args: unknown[]): void => {
      calls.push({ service, method, args });
    };
  return {
    "Microsoft.WordServices.Application": application,
    "Microsoft.WordServices.SearchOptions": () => new SearchOptions(),
    "Microsoft.InternalService.AddinInternalService": () =>
      new AddinInternalService(recorder("AddinInternalService")),
    "Microsoft.AppRuntime.AppRuntimeService": () => new AppRuntimeService(recorder("AppRuntimeService")),
  };
}
