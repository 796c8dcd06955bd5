import { openQuestions, windowsBehaviours, type Behaviours } from "./behaviours";

/** Values of the switches that are no open question; switches of numbers and of yes and no need no list. */
const settled: { [K in keyof Behaviours]?: readonly Behaviours[K][] } = {
  paragraphSeparator: ["\r", "\n"],
  ooxmlOfLastCellParagraph: ["paragraph", "row"],
  clearHighlight: ["removes", "refused"],
  annotations: ["shown", "refused", "invisible"],
  controlInCell: ["any range", "whole cell"],
  unsupportedControls: ["ignored", "refuse writes"],
};

function valueOf(name: string, text: string): unknown {
  const usual: unknown = Reflect.get(windowsBehaviours, name);
  if (typeof usual === "number") return /^\d+$/.test(text) ? Number(text) : undefined;
  if (typeof usual === "boolean") return { true: true, false: false }[text];
  const values: readonly unknown[] = Reflect.get({ ...settled, ...openQuestions }, name) ?? [];
  return values.find((value) => value === text);
}

/**
 * Reads switches as an address names them, `name:value` each.
 * @returns the switches, and the texts that name none or give it a value it does not have
 */
export function readSwitches(texts: string[]): { behaviours: Partial<Behaviours>; unknown: string[] } {
  const behaviours: Partial<Behaviours> = {};
  const unknown: string[] = [];
  for (const text of texts) {
    const colon = text.indexOf(":");
    const name = text.slice(0, Math.max(colon, 0));
    const value = Object.hasOwn(windowsBehaviours, name) ? valueOf(name, text.slice(colon + 1)) : undefined;
    if (value === undefined) unknown.push(text);
    else Reflect.set(behaviours, name, value);
  }
  return { behaviours, unknown };
}

/** Switches as an address names them; `readSwitches` reads them back. */
export const switchTexts = (behaviours: Partial<Behaviours>): string[] =>
  Object.entries(behaviours).map(([name, value]) => `${name}:${value}`);
