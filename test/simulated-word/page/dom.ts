type Child = Node | string | null | undefined | false;
type Listeners = { [K in keyof HTMLElementEventMap as `on${K}`]?: (event: HTMLElementEventMap[K]) => void };
type Properties = Listeners & {
  className?: string;
  style?: Record<string, string>;
  attributes?: Record<string, string | boolean | null>;
};

/**
 * Makes an element of the page: class, inline style, attributes (true: present, false and null: absent),
 * listeners as `onclick` and the like, children as nodes or text.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { className, style, attributes, ...listeners }: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  // One text instead of one call for each property: a document has thousands of runs.
  const rules = Object.entries(style ?? {}).map(([name, value]) => `${name}:${value}`);
  if (rules.length > 0) element.style.cssText = rules.join(";");
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name.slice(2), listener as EventListener);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** The nearest ancestor (or the element itself) that matches. */
export function closest(node: Node | null, selector: string): HTMLElement | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest<HTMLElement>(selector) ?? null;
}
