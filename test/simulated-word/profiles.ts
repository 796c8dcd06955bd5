import { openQuestions, windowsBehaviours, type Behaviours } from "./behaviours";

export type ProfileName = "ltsc2021" | "ltsc2024" | "m365" | "mac" | "web";

/** A Word as data: what it says it supports, how the client library reaches it, and how it behaves. */
export interface Profile {
  name: string;
  /** `web`: messages to a parent frame; `desktop`: an object of the add-in's own window. */
  route: "web" | "desktop";
  /** What `Office.context.platform` says when the profile's own route is taken. */
  platform: "PC" | "Mac" | "OfficeOnline";
  /** What `isSetSupported` answers from; sets that are not named are not supported. */
  requirementSets: Record<string, string>;
  /** Version that `Office.context.diagnostics` reports. */
  version: string;
  behaviours: Behaviours;
}

/** Sets of the common API and of the client's own runtime, which every Word from 2016 on has. */
const commonSets = {
  RichApiRuntime: "1.1",
  RichApiRuntimeFlag: "1.1",
  AddInCommands: "1.1",
  CompressedFile: "1.1",
  CustomXmlParts: "1.1",
  DialogApi: "1.1",
  DocumentEvents: "1.1",
  OoxmlCoercion: "1.1",
  Selection: "1.1",
  Settings: "1.1",
  TextCoercion: "1.1",
};

/**
 * The library of the tests is of 2022 and asks for comments and change tracking under this name; today they are
 * WordApi 1.4. A Word that has 1.4 must therefore report both.
 */
const commentsOfOldLibrary = { WordApiOnline: "1.1" };

/** Documents that nobody sees: on the desktop since Word 2019. */
const hiddenDocuments = { WordApiHiddenDocument: "1.3" };

const desktop2021 = { ...commonSets, ...hiddenDocuments, WordApi: "1.3", DialogApi: "1.2", RibbonApi: "1.1" };
const modern = {
  ...commonSets,
  ...commentsOfOldLibrary,
  DialogApi: "1.2",
  RibbonApi: "1.1",
  SharedRuntime: "1.1",
};

export const profiles: Record<ProfileName, Profile> = {
  ltsc2021: {
    name: "ltsc2021",
    route: "desktop",
    platform: "PC",
    requirementSets: desktop2021,
    version: "16.0.14332.20000",
    behaviours: { ...windowsBehaviours, ooxmlParagraphIds: "kept", annotations: "refused" },
  },
  ltsc2024: {
    name: "ltsc2024",
    route: "desktop",
    platform: "PC",
    requirementSets: { ...modern, ...hiddenDocuments, WordApi: "1.8", WordApiDesktop: "1.1" },
    version: "16.0.17932.20000",
    behaviours: { ...windowsBehaviours, annotations: "refused" },
  },
  m365: {
    name: "m365",
    route: "desktop",
    platform: "PC",
    requirementSets: {
      ...modern,
      ...hiddenDocuments,
      WordApi: "1.9",
      WordApiDesktop: "1.4",
      KeyboardShortcuts: "1.1",
    },
    version: "16.0.19127.20000",
    behaviours: { ...windowsBehaviours, ooxmlParagraphIds: "kept" },
  },
  mac: {
    name: "mac",
    route: "desktop",
    platform: "Mac",
    requirementSets: {
      ...modern,
      ...hiddenDocuments,
      WordApi: "1.9",
      WordApiDesktop: "1.4",
      KeyboardShortcuts: "1.1",
    },
    version: "16.100.25000.0",
    behaviours: {
      ...windowsBehaviours,
      ooxmlOfLastCellParagraph: "row",
      trackedDeletionEvents: false,
    },
  },
  web: {
    name: "web",
    route: "web",
    platform: "OfficeOnline",
    requirementSets: { ...modern, WordApi: "1.9", KeyboardShortcuts: "1.1" },
    version: "16.0.19200.40000",
    behaviours: {
      ...windowsBehaviours,
      continuationParagraphs: "absent",
      mergedTableRows: "ragged",
      deletedText: "left out",
      paragraphSeparator: "\n",
      searchWidth: "exact",
      ooxmlHeaders: false,
      controlInCell: "whole cell",
      unsupportedControls: "refuse writes",
      lostSelectionEvents: 4,
    },
  },
};

export const profileNames = Object.keys(profiles) as ProfileName[];

/** A profile with some switches set otherwise. */
export function withBehaviours(profile: Profile | ProfileName, changes: Partial<Behaviours>): Profile {
  const base = typeof profile === "string" ? profiles[profile] : profile;
  return { ...base, behaviours: { ...base.behaviours, ...changes } };
}

/** True when a profile has a requirement set, e.g. "WordApi 1.4". */
export function supportsSet(profile: Profile, set: string): boolean {
  const [name = "", wanted = "1.1"] = set.split(" ");
  const has = profile.requirementSets[name];
  return has !== undefined && compareVersions(has, wanted) >= 0;
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split(".").map(Number));
  return left![0]! - right![0]! || (left![1] ?? 0) - (right![1] ?? 0);
}

/** A profile as a file: what the self-test of the add-in writes in a real Word, on top of a profile known here. */
export interface ProfileFile {
  name: string;
  base: ProfileName;
  requirementSets?: Record<string, string>;
  behaviours?: Partial<Behaviours>;
}

/** Reads a profile file. Throws on a base, switch or kind of value that does not exist, rather than to run without it. */
export function readProfile(text: string): Profile {
  const file = JSON.parse(text) as ProfileFile;
  const base = profiles[file.base];
  if (!base) throw new Error(`no profile ${file.base}`);
  for (const [name, value] of Object.entries(file.behaviours ?? {})) {
    const known: unknown = Reflect.get(base.behaviours, name);
    const questions: readonly unknown[] = Reflect.get(openQuestions, name) ?? [];
    const fits =
      typeof known === typeof value &&
      (questions.length === 0 || typeof value === "number" || questions.includes(value));
    if (!fits) throw new Error(`no behaviour ${name}: ${String(value)}`);
  }
  return {
    ...base,
    name: file.name,
    requirementSets: { ...base.requirementSets, ...file.requirementSets },
    behaviours: { ...base.behaviours, ...file.behaviours },
  };
}
