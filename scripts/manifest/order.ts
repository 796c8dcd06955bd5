import type { Element } from "@xmldom/xmldom";
import type { Problem } from "./problem";
import { childrenOf, findAll, pathOf } from "./xml";

/**
 * Which children an element may have, in which order: learn.microsoft.com "How to find the proper order of manifest
 * elements" and MS-OWEMXML, for a task pane add-in with VersionOverrides 1.0. `!` must be there, `*` may come
 * again, `+` both. Word refuses a manifest in another order.
 */
const sequences: Record<string, string> = {
  OfficeApp:
    "Id! AlternateId Version! ProviderName! DefaultLocale! DisplayName! Description! IconUrl! HighResolutionIconUrl! SupportUrl! AppDomains Hosts! Requirements! DefaultSettings! Permissions! Dictionary VersionOverrides! ExtendedOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  IconUrl: "Override*",
  HighResolutionIconUrl: "Override*",
  SupportUrl: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets Methods",
  Sets: "Set+",
  Methods: "Method+",
  DefaultSettings: "SourceLocation!",
  VersionOverrides: "Description Requirements Hosts! Resources! WebApplicationInfo EquivalentAddins",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile! ExtensionPoint+",
  GetStarted: "Title! Description! LearnMoreUrl!",
  ExtensionPoint: "OfficeTab* CustomTab*",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label!",
  Group: "Label! Icon! Control+",
  Control: "Label! Supertip! Icon! Items Action",
  Supertip: "Title! Description!",
  Icon: "Image+",
  Items: "Item+",
  Item: "Label! Supertip! Icon Action!",
  Action: "TaskpaneId SourceLocation Title FunctionName",
  Resources: "Images! Urls! ShortStrings! LongStrings!",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
  Image: "Override*",
  Url: "Override*",
  String: "Override*",
};

interface Step {
  name: string;
  required: boolean;
  repeated: boolean;
}

const stepsOf = (sequence: string): Step[] =>
  sequence.split(" ").map((word) => ({
    name: word.replace(/[!*+]$/, ""),
    required: /[!+]$/.test(word),
    repeated: /[*+]$/.test(word),
  }));

function checkElement(element: Element): Problem[] {
  const steps = stepsOf(sequences[element.localName!] ?? "").filter(({ name }) => name !== "");
  const problems: Problem[] = [];
  const complain = (message: string) => problems.push({ check: "order", message });
  let at = 0;
  const seen = new Set<string>();
  for (const child of childrenOf(element)) {
    const name = child.localName!;
    const step = steps.findIndex((candidate) => candidate.name === name);
    if (step < 0) complain(`${pathOf(element)} may not have a ${name}.`);
    else if (step < at) complain(`${pathOf(child)} stands too late: it belongs before ${steps[at]!.name}.`);
    else if (seen.has(name) && !steps[step]!.repeated) complain(`${pathOf(element)} has ${name} twice.`);
    at = Math.max(at, step);
    seen.add(name);
  }
  for (const step of steps) {
    if (step.required && !seen.has(step.name)) complain(`${pathOf(element)} has no ${step.name}.`);
  }
  return problems;
}

const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
/** What a task pane add-in's elements say they are (learn.microsoft.com, "VersionOverrides element": 1.1 is for mail). */
const kinds: Record<string, { namespace: string; type: string }> = {
  OfficeApp: { namespace: "http://schemas.microsoft.com/office/appforoffice/1.1", type: "TaskPaneApp" },
  VersionOverrides: {
    namespace: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
    type: "VersionOverridesV1_0",
  },
};

/** The manifest and its overrides are of the kind and version that Word reads. */
export const checkKinds = (root: Element): Problem[] =>
  [root, ...findAll(root, "VersionOverrides")].flatMap((element) => {
    const { namespace, type } = kinds[element.localName!] ?? kinds["OfficeApp"]!;
    const is = element.getAttributeNS(INSTANCE, "type") ?? "";
    const complain = (message: string): Problem => ({
      check: "order",
      message: `${pathOf(element)} ${message}`,
    });
    return [
      ...(is === type ? [] : [complain(`is a ${is || "thing without xsi:type"}, not a ${type}.`)]),
      ...(element.namespaceURI === namespace
        ? []
        : [complain(`is in ${element.namespaceURI}, not in ${namespace}.`)]),
    ];
  });

/** Elements in the order of the schema, none that the schema does not know, none missing. */
export const checkOrder = (root: Element): Problem[] => [
  ...checkElement(root),
  ...childrenOf(root).flatMap(checkOrder),
];
