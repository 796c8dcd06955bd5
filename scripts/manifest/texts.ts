import type { Element } from "@xmldom/xmldom";
import type { Problem } from "./problem";
import { childrenOf, find, findAll, pathOf } from "./xml";

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const OTHER_LOCALE = "en-US";

/** Longest texts that Office takes (learn.microsoft.com, ShortStrings and LongStrings; DisplayName; Description). */
const limits: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

function checkTranslated(element: Element, limit: number): Problem[] {
  const other = childrenOf(element).find((child) => child.getAttribute("Locale") === OTHER_LOCALE);
  const texts = [element.getAttribute("DefaultValue"), other?.getAttribute("Value")];
  if (texts.some((text) => !text?.trim())) {
    return [{ check: "texts", message: `${pathOf(element)} has no text, or none for ${OTHER_LOCALE}.` }];
  }
  return texts
    .filter((text) => text!.length > limit)
    .map((text) => ({ check: "texts", message: `${pathOf(element)} is longer than ${limit}: ${text}` }));
}

/** Identity, locale, permission, and every text in both languages and short enough. */
export function checkTexts(root: Element): Problem[] {
  const problems: Problem[] = [];
  const expect = (name: string, right: (text: string) => boolean, message: string) => {
    if (!right(find(root, name)?.textContent?.trim() ?? "")) problems.push({ check: "texts", message });
  };
  expect("Id", (id) => GUID.test(id) && !/^[0-]+$/.test(id), "Id is not a GUID.");
  expect("DefaultLocale", (locale) => locale === "zh-CN", "DefaultLocale is not zh-CN.");
  expect(
    "Permissions",
    (permission) => permission === "ReadWriteDocument",
    "Permissions are not ReadWriteDocument.",
  );
  const own = childrenOf(root).filter(({ localName }) => localName! in limits);
  const strings = ["ShortStrings", "LongStrings"].flatMap((name) => findAll(root, name).flatMap(childrenOf));
  return [
    ...problems,
    ...[...own, ...strings].flatMap((element) =>
      checkTranslated(
        element,
        limits[element.localName!] ?? limits[(element.parentNode as Element).localName!]!,
      ),
    ),
  ];
}
