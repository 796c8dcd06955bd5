import type { Modifier } from "./property-lists";

/** Properties of characters that are on or off ([MS-DOC] 2.6.1), as far as the text needs them. */
export const Toggle = {
  /** `sprmCFRMarkDel`: deleted with tracking. */
  deleted: 0x0800,
  /** `sprmCFRMarkIns`: inserted with tracking. */
  inserted: 0x0801,
  /** `sprmCFSpecVanish`: hidden for good, as marks between two styles in one line are. */
  hiddenForGood: 0x0818,
  /** `sprmCFVanish`: hidden. */
  hidden: 0x083c,
} as const;
export type Toggle = (typeof Toggle)[keyof typeof Toggle];

/**
 * Whether a property is on after a list of modifiers (ToggleOperand, 2.9.327): they turn it on or off, or say that it is
 * as in the style, or the opposite. Word writes the latter even where no style says anything.
 * @param byStyle the value of the style that the list is applied to
 */
export function isToggled(list: readonly Modifier[], toggle: Toggle, byStyle: boolean): boolean {
  let value = byStyle;
  for (const { code, operand } of list) {
    if (code !== toggle) continue;
    const said = operand.u8(0);
    if (said === 0 || said === 1) value = said === 1;
    else if (said === AS_STYLE) value = byStyle;
    else if (said === NOT_AS_STYLE) value = !byStyle;
  }
  return value;
}

/** The modifiers that decide: of each toggle the last one that says something, and nothing else. */
export const decisive = (list: readonly Modifier[]): Modifier[] =>
  Object.values(Toggle).flatMap((toggle) =>
    list.filter((one) => one.code === toggle && isDefined(one)).slice(-1),
  );

const isDefined = ({ operand }: Modifier): boolean => [0, 1, AS_STYLE, NOT_AS_STYLE].includes(operand.u8(0));

const AS_STYLE = 0x80;
const NOT_AS_STYLE = 0x81;
