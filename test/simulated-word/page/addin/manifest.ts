/** What the ribbon shows of an add-in, read from its add-in-only XML manifest (VersionOverrides, Host Document). */
export interface Addin {
  id: string;
  name: string;
  /** Address of the page with the functions that buttons execute; null when the manifest names none. */
  functionFile: string | null;
  tabs: RibbonTab[];
}

export interface RibbonTab {
  id: string;
  /** Null for one of Word's own tabs, named by its id. */
  label: string | null;
  groups: RibbonGroup[];
}

export interface RibbonGroup {
  id: string;
  label: string;
  controls: RibbonControl[];
}

export type Action = { type: "function"; name: string } | { type: "pane"; url: string; title: string | null };

export interface RibbonControl {
  id: string;
  kind: "button" | "menu";
  label: string;
  tip: { title: string; description: string };
  /** Icon addresses by size in pixels. */
  icons: Map<number, string>;
  /** Null for a menu. */
  action: Action | null;
  items: RibbonControl[];
}

const all = (parent: Element | undefined, name: string): Element[] =>
  Array.from(parent?.children ?? []).filter((element) => element.localName === name);
const first = (parent: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => all(at, name)[0], parent);
const resourceId = (element: Element | undefined): string => element?.getAttribute("resid") ?? "";

/** Texts and addresses by resource id, in a language: an override goes before the default. */
class Resources {
  private readonly values = new Map<string, string>();

  constructor(root: Element | undefined, locale: string) {
    for (const list of ["Images", "Urls", "ShortStrings", "LongStrings"]) {
      for (const entry of first(root, list)?.children ?? []) {
        const override = all(entry, "Override").find((element) => element.getAttribute("Locale") === locale);
        const value = override?.getAttribute("Value") ?? entry.getAttribute("DefaultValue") ?? "";
        this.values.set(entry.getAttribute("id") ?? "", value);
      }
    }
  }

  text(element: Element | undefined): string {
    return this.values.get(resourceId(element)) ?? "";
  }

  /** The address on this server: the manifest names the place where the add-in is published. */
  address(element: Element | undefined): string | null {
    const value = this.text(element);
    if (value === "") return null;
    const url = new URL(value);
    return `${location.origin}${url.pathname}${url.search}`;
  }
}

function actionOf(control: Element, resources: Resources): Action | null {
  const action = first(control, "Action");
  const type = action?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
  if (type === "ExecuteFunction")
    return { type: "function", name: first(action, "FunctionName")?.textContent?.trim() ?? "" };
  const url = resources.address(first(action, "SourceLocation"));
  if (type !== "ShowTaskpane" || url === null) return null;
  return { type: "pane", url, title: resources.text(first(action, "Title")) || null };
}

function controlOf(element: Element, resources: Resources): RibbonControl {
  const icons = all(first(element, "Icon"), "Image").map((image): [number, string] => [
    Number(image.getAttribute("size")),
    resources.address(image) ?? "",
  ]);
  const label = resources.text(first(element, "Label"));
  const items = all(first(element, "Items"), "Item").map((item) => controlOf(item, resources));
  return {
    id: element.getAttribute("id") ?? "",
    kind: items.length > 0 ? "menu" : "button",
    label,
    tip: {
      title: resources.text(first(element, "Supertip", "Title")) || label,
      description: resources.text(first(element, "Supertip", "Description")),
    },
    icons: new Map(icons),
    action: actionOf(element, resources),
    items,
  };
}

function groupOf(element: Element, resources: Resources): RibbonGroup {
  const controls = all(element, "Control").map((control) => controlOf(control, resources));
  return { id: element.getAttribute("id") ?? "", label: resources.text(first(element, "Label")), controls };
}

function nameOf(root: Element, locale: string): string {
  const name = first(root, "DisplayName");
  const override = all(name, "Override").find((element) => element.getAttribute("Locale") === locale);
  return (override ?? name)?.getAttribute(override ? "Value" : "DefaultValue") ?? "";
}

/**
 * @param xml text of manifest.xml
 * @param locale display language of Office, e.g. zh-CN
 * @throws Error when it is not well-formed XML
 */
export function readManifest(xml: string, locale: string): Addin {
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  if (parsed.querySelector("parsererror")) throw new Error("manifest.xml is not well-formed");
  const root = parsed.documentElement;
  const overrides = first(root, "VersionOverrides");
  const resources = new Resources(first(overrides, "Resources"), locale);
  const host = all(first(overrides, "Hosts"), "Host").find((element) =>
    Array.from(element.attributes).some((item) => item.localName === "type" && item.value === "Document"),
  );
  const desktop = first(host, "DesktopFormFactor");
  const commands = all(desktop, "ExtensionPoint").filter((point) =>
    Array.from(point.attributes).some((item) => item.value === "PrimaryCommandSurface"),
  );
  const tabs = commands.flatMap((point) => [...all(point, "OfficeTab"), ...all(point, "CustomTab")]);
  return {
    id: first(root, "Id")?.textContent?.trim() ?? "",
    name: nameOf(root, locale),
    functionFile: resources.address(first(desktop, "FunctionFile")),
    tabs: tabs.map((tab) => ({
      id: tab.getAttribute("id") ?? "",
      label: tab.localName === "CustomTab" ? resources.text(first(tab, "Label")) : null,
      groups: all(tab, "Group").map((group) => groupOf(group, resources)),
    })),
  };
}
