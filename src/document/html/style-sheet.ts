import { MAX_STYLE_RULES, MAX_STYLE_STEPS } from "../limits";
import { UnreadableError } from "../refusal";
import { attributeOf, isElement, isText, type Element, type Parent } from "./elements";

/** Whether an element is there and not shown: by its attribute, by its own style or by the style sheets of the page. */
export type Hides = (element: Element) => boolean;

/** What hides, by property; other values show. */
const HIDING: Record<string, string> = { display: "none", visibility: "hidden", "mso-hide": "all" };

/** `display:none` and the like; what is said of other properties does not matter. */
interface Declaration {
  property: string;
  hides: boolean;
  important: boolean;
}

/** An element by its name, id and classes. */
interface Compound {
  tag: string | null;
  id: string | null;
  classes: string[];
  /** The compound before it is that of the parent; else of any ancestor. */
  ofParent: boolean;
}

interface Rule {
  /** The element's own compound comes last. */
  compounds: Compound[];
  declarations: Declaration[];
  specificity: number;
  order: number;
}

/**
 * Reads the style sheets in a page (`style`), as far as they hide: rules for elements by name, id and class, inside of others
 * or not. Selectors of other kinds, and sheets for other media than screens, are left out: what they say is shown.
 * Cascading is that of CSS 2.2, 6.4: `!important`, then the element's own style, then specificity, then order.
 * @throws UnreadableError `too-complex` when they have more rules than any page; what is given, when they ask for more work
 */
export function hiddenElements(page: Parent): Hides {
  const rules = rulesOf(sheetsIn(page).join("\n"));
  const isHiding = rules.some(({ declarations }) => declarations.some(({ hides }) => hides));
  const index = isHiding ? indexed(rules) : new Map<string, Rule[]>();
  const steps = { left: MAX_STYLE_STEPS };
  return (element) => {
    if (attributeOf(element, "hidden") !== null) return true;
    const own = declarationsOf(attributeOf(element, "style") ?? "");
    // Pages that hide themselves until a script has run are shown in the end.
    const found = index.size === 0 || isPage(element) ? [] : rulesFor(element, index, steps);
    return Object.keys(HIDING).some((property) => isHiddenBy(property, own, found));
  };
}

const isPage = ({ tagName }: Element): boolean => tagName === "html" || tagName === "body";

function isHiddenBy(property: string, own: Declaration[], rules: Rule[]): boolean {
  const ofProperty = (list: Declaration[]) => list.filter((one) => one.property === property);
  const said = [...rules.flatMap(({ declarations }) => ofProperty(declarations)), ...ofProperty(own)];
  return (said.filter(({ important }) => important).at(-1) ?? said.at(-1))?.hides ?? false;
}

function sheetsIn(parent: Parent): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    if (node.tagName !== "style") return sheetsIn(node);
    const isForScreens = isScreen(attributeOf(node, "media") ?? "");
    return isForScreens ? node.childNodes.map((text) => (isText(text) ? text.value : "")) : [];
  });
}

/** Conditions on the width of the screen cannot be known, so that what stands under one does not count. */
const isScreen = (media: string): boolean => /^\s*(?:(?:only\s+)?(?:screen|all))?\s*$/i.test(media);

const declarationsOf = (text: string): Declaration[] =>
  text.split(";").flatMap((declaration) => {
    const colon = declaration.indexOf(":");
    const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!Object.hasOwn(HIDING, property)) return [];
    const [value = "", ...flags] = declaration
      .slice(colon + 1)
      .trim()
      .toLowerCase()
      .split(/[\s!]+/);
    return [{ property, hides: value === HIDING[property], important: flags.includes("important") }];
  });

/** The rules of a sheet that say whether something is shown, in their order. */
function rulesOf(sheet: string): Rule[] {
  const css = sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, " ");
  const rules: Rule[] = [];
  /** How deep it stands in blocks that do not count. */
  let skipped = 0;
  let selectors: string | null = null;
  let from = 0;
  const closeRule = (to: number): void => {
    const declarations = selectors === null ? [] : declarationsOf(css.slice(from, to));
    if (declarations.length > 0) {
      for (const selector of selectors!.split(",")) addRule(rules, selector, declarations);
    }
    selectors = null;
  };
  for (const { index, 0: sign } of css.matchAll(/[{};]/g)) {
    // Declarations are taken together when their rule ends.
    if (sign === ";" && selectors !== null) continue;
    if (sign === "{") {
      const before = css.slice(from, index).trim();
      if (skipped > 0 || selectors !== null) skipped++;
      else if (before.startsWith("@"))
        skipped = isScreen(/^@media\b(.*)$/is.exec(before)?.[1] ?? "print") ? 0 : 1;
      else selectors = before;
    } else if (sign === "}") {
      if (skipped > 0) skipped--;
      else closeRule(index);
    }
    if (selectors === null || (sign === "{" && skipped === 0)) from = index + 1;
  }
  closeRule(css.length);
  return rules;
}

function addRule(rules: Rule[], selector: string, declarations: Declaration[]): void {
  const compounds = compoundsOf(selector);
  if (!compounds) return;
  if (rules.length === MAX_STYLE_RULES) throw new UnreadableError("too-complex", { limit: MAX_STYLE_RULES });
  const specificity = compounds.reduce((sum, one) => sum + weightOf(one), 0);
  rules.push({ compounds, declarations, specificity, order: rules.length });
}

/** Ids go before classes before names (CSS 2.2, 6.4.3). */
const weightOf = ({ tag, id, classes }: Compound): number =>
  (id === null ? 0 : 1_000_000) + 1000 * classes.length + (tag === null ? 0 : 1);

/** Null for a selector that asks for more than names, ids, classes and what they stand in. */
function compoundsOf(selector: string): Compound[] | null {
  const compounds: Compound[] = [];
  let ofParent = false;
  for (const word of selector.replaceAll(">", " > ").trim().split(/\s+/)) {
    if (word === ">") {
      ofParent = true;
      continue;
    }
    const [whole, tag = "*", rest = ""] = COMPOUND.exec(word) ?? [];
    if (!whole) return null;
    const names = rest.match(/[.#][^.#]+/g) ?? [];
    compounds.push({
      tag: tag === "*" ? null : tag.toLowerCase(),
      id: names.find((name) => name.startsWith("#"))?.slice(1) ?? null,
      classes: names.filter((name) => name.startsWith(".")).map((name) => name.slice(1)),
      ofParent,
    });
    ofParent = false;
  }
  return compounds.length > 0 && !ofParent ? compounds : null;
}

const COMPOUND = /^(\*|[a-z][\w-]*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i;

/** Rules by what is rarest of the element that they are for. */
function indexed(rules: Rule[]): Map<string, Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules) {
    const { id, classes, tag } = rule.compounds.at(-1)!;
    const key = id !== null ? `#${id}` : classes.length > 0 ? `.${classes[0]}` : (tag ?? "*");
    const sameKey = index.get(key);
    if (sameKey) sameKey.push(rule);
    else index.set(key, [rule]);
  }
  return index;
}

const classesOf = (element: Element): string[] => (attributeOf(element, "class") ?? "").split(/\s+/);

/** The rules for an element, the one that counts most last. */
function rulesFor(element: Element, index: Map<string, Rule[]>, steps: { left: number }): Rule[] {
  const keys = ["*", element.tagName, ...classesOf(element).map((name) => `.${name}`)];
  const id = attributeOf(element, "id");
  if (id !== null) keys.push(`#${id}`);
  return [...new Set(keys)]
    .flatMap((key) => index.get(key) ?? [])
    .filter(({ compounds }) => matches(element, compounds, steps))
    .sort((a, b) => a.specificity - b.specificity || a.order - b.order);
}

function matches(element: Element, compounds: Compound[], steps: { left: number }): boolean {
  let at: Element | null = element;
  let wanted = compounds.length - 1;
  let mustMatch = true;
  while (at && wanted >= 0) {
    if (steps.left-- <= 0) throw new UnreadableError("too-complex", { limit: MAX_STYLE_STEPS });
    const compound: Compound = compounds[wanted]!;
    if (isOf(at, compound)) {
      wanted--;
      mustMatch = compound.ofParent;
    } else if (mustMatch) return false;
    const parent: Parent | null = at.parentNode;
    at = parent && "tagName" in parent ? parent : null;
  }
  return wanted < 0;
}

function isOf(element: Element, { tag, id, classes }: Compound): boolean {
  if (tag !== null && element.tagName !== tag) return false;
  if (id !== null && attributeOf(element, "id") !== id) return false;
  if (classes.length === 0) return true;
  const own = classesOf(element);
  return classes.every((name) => own.includes(name));
}
