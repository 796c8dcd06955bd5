/** Requirement sets that the add-in or the simulated Word goes by, with the versions that there are. */
const asked: Record<string, readonly string[]> = {
  WordApi: ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"],
  WordApiDesktop: ["1.1", "1.2", "1.3", "1.4", "1.5"],
  WordApiHiddenDocument: ["1.3", "1.4", "1.5"],
  AddInCommands: ["1.1", "1.3"],
  CompressedFile: ["1.1"],
  CustomXmlParts: ["1.1"],
  DialogApi: ["1.1", "1.2"],
  DocumentEvents: ["1.1"],
  KeyboardShortcuts: ["1.1"],
  OoxmlCoercion: ["1.1"],
  RibbonApi: ["1.1", "1.2"],
  Selection: ["1.1"],
  Settings: ["1.1"],
  SharedRuntime: ["1.1"],
  TextCoercion: ["1.1"],
};

/** Stands for a set that is not there: older than any version that is asked for. */
export const NONE = "0.0";

/** For each set, the versions that `isSetSupported` says yes to. */
export const supportedVersions = (
  isSupported: (set: string, version: string) => boolean,
): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(asked).map(([set, versions]) => [
      set,
      versions.filter((version) => isSupported(set, version)),
    ]),
  );

/** The highest version of each set that this Word says it has. */
export const requirementSets = (supported: Record<string, string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(supported).map(([set, versions]) => [set, versions.at(-1) ?? NONE]));
