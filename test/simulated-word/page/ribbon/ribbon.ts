import type { Action, Addin, RibbonControl, RibbonGroup } from "../addin/manifest";
import { h } from "../dom";
import { text } from "../texts";
import { menuButton } from "./menu";

/** A group that the page itself brings. */
export interface OwnGroup {
  label: string;
  controls: HTMLElement[];
}

type Run = (control: RibbonControl, action: Action) => void;

const homeTab = "TabHome";

/** Address of the icon that comes nearest to a size, the next larger one first. */
function icon(control: RibbonControl, size: number): string | undefined {
  const sizes = [...control.icons.keys()].sort((a, b) => a - b);
  return control.icons.get(sizes.find((each) => each >= size) ?? sizes.at(-1) ?? 0);
}

const hintOf = (control: RibbonControl): string =>
  [control.tip.title, control.tip.description].filter(Boolean).join("\n");

/** A ribbon button: icon above its label. */
export function ribbonButton(
  label: string,
  hint: string,
  picture: Node | null,
  run?: () => void,
): HTMLButtonElement {
  return h(
    "button",
    {
      className: "ribbon-button",
      attributes: { type: "button", title: hint },
      ...(run ? { onclick: run } : {}),
    },
    picture,
    h("span", { className: "ribbon-label" }, label),
  );
}

function drawControl(control: RibbonControl, run: Run): HTMLElement {
  const source = icon(control, 32);
  const picture = source
    ? h("img", { attributes: { src: source, alt: "", width: "32", height: "32" } })
    : null;
  const { action } = control;
  if (control.kind === "button") {
    const button = ribbonButton(
      control.label,
      hintOf(control),
      picture,
      () => action && run(control, action),
    );
    button.dataset.control = control.id;
    return button;
  }
  const button = ribbonButton(control.label, hintOf(control), picture);
  button.classList.add("opens-menu");
  button.dataset.control = control.id;
  return menuButton(button, () =>
    control.items.map((item) => ({
      label: item.label,
      hint: hintOf(item),
      ...(icon(item, 16) ? { icon: icon(item, 16)! } : {}),
      run: () => item.action && run(item, item.action),
    })),
  );
}

function drawGroup(label: string, controls: HTMLElement[]): HTMLElement {
  return h(
    "div",
    { className: "ribbon-group", attributes: { role: "group", "aria-label": label } },
    h("div", { className: "ribbon-controls" }, ...controls),
    h("div", { className: "ribbon-group-label", attributes: { "aria-hidden": "true" } }, label),
  );
}

const fromManifest = (group: RibbonGroup, run: Run): HTMLElement =>
  drawGroup(
    group.label,
    group.controls.map((control) => drawControl(control, run)),
  );

/** Draws the ribbon: tab 开始 with the page's own groups, and what the manifest puts there or on tabs of its own. */
export function drawRibbon(own: OwnGroup[], addin: Addin | null, run: Run): HTMLElement {
  const home = own.map((group) => drawGroup(group.label, group.controls));
  const tabs = [{ id: homeTab, label: text("home"), groups: home }];
  for (const tab of addin?.tabs ?? []) {
    const groups = tab.groups.map((group) => fromManifest(group, run));
    // Word's other own tabs are not shown here: their groups go where everything is.
    if (tab.label === null) home.push(...groups);
    else tabs.push({ id: tab.id, label: tab.label, groups });
  }
  const panels = tabs.map((tab) =>
    h(
      "div",
      {
        className: "ribbon-panel",
        attributes: { role: "tabpanel", id: `panel-${tab.id}`, "aria-label": tab.label },
      },
      ...tab.groups,
    ),
  );
  const buttons = tabs.map((tab) =>
    h(
      "button",
      {
        className: "ribbon-tab",
        attributes: { role: "tab", type: "button", "aria-controls": `panel-${tab.id}` },
      },
      tab.label,
    ),
  );
  const choose = (index: number): void => {
    buttons.forEach((button, at) => button.setAttribute("aria-selected", String(at === index)));
    buttons.forEach((button, at) => (button.tabIndex = at === index ? 0 : -1));
    panels.forEach((panel, at) => (panel.hidden = at !== index));
  };
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => choose(index));
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = (index + step + buttons.length) % buttons.length;
      choose(next);
      buttons[next]?.focus();
    });
  });
  choose(0);
  return h(
    "div",
    { className: "ribbon", attributes: { role: "region", "aria-label": text("ribbon") } },
    h(
      "div",
      { className: "ribbon-tabs", attributes: { role: "tablist", "aria-label": text("tabs") } },
      ...buttons,
    ),
    ...panels,
  );
}
