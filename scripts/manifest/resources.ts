import type { Element } from "@xmldom/xmldom";
import type { Problem } from "./problem";
import { find, findAll, childrenOf, pathOf } from "./xml";

/** Longest id of a resource (learn.microsoft.com, Resources element). */
const LONGEST_ID = 32;

/** The kind of resource that an element refers to. */
function kindOf(element: Element): string {
  switch (element.localName) {
    case "Image":
      return "Images";
    case "SourceLocation":
    case "FunctionFile":
    case "LearnMoreUrl":
      return "Urls";
    case "Description":
      return "LongStrings";
    default:
      return "ShortStrings";
  }
}

const everything = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(everything)];

/** Every reference has its resource of the right kind, every resource is used, ids are unique and short. */
export function checkResources(root: Element): Problem[] {
  const problem = (message: string): Problem => ({ check: "resources", message });
  const resources = find(root, "Resources");
  if (!resources) return [problem("There are no Resources.")];
  const ids = childrenOf(resources).flatMap((kind) =>
    childrenOf(kind).map((element) => ({ id: element.getAttribute("id") ?? "", kind: kind.localName })),
  );
  const references = everything(root).filter((element) => element.hasAttribute("resid"));
  const controls = ["Group", "Control", "Item"].flatMap((name) =>
    findAll(root, name).map((element) => element.getAttribute("id") ?? ""),
  );
  const twice = (names: string[]) => names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...references
      .filter(
        (element) =>
          !ids.some(({ id, kind }) => id === element.getAttribute("resid") && kind === kindOf(element)),
      )
      .map((element) => problem(`${pathOf(element)}: no such resource in ${kindOf(element)}.`)),
    ...ids
      .filter(({ id }) => !references.some((element) => element.getAttribute("resid") === id))
      .map(({ id }) => problem(`Resource ${id} is not used.`)),
    ...ids
      .filter(({ id }) => id === "" || id.length > LONGEST_ID)
      .map(({ id }) => problem(`Resource id "${id}" is empty or longer than ${LONGEST_ID}.`)),
    ...twice(ids.map(({ id }) => id)).map((id) => problem(`Resource id ${id} stands twice.`)),
    ...twice(controls).map((id) => problem(`Control id ${id} stands twice.`)),
  ];
}
