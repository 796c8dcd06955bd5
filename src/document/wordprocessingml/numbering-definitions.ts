import { attribute, child, childrenNamed, integer, isOn, valueOf, type XmlElement } from "../xml/element";
import { formatOfCode } from "./number-codes";
import { hiddenness, type Styles } from "./styles";

/** One level of a list (`w:lvl`, ECMA-376 17.9.6). */
export interface Level {
  start: number;
  format: string;
  /** `%1.%2、`: %n stands for the number of level n, counted from 1. */
  text: string;
  /** One-based level whose use restarts this one (17.9.10); 0 never, null: the level above. */
  restart: number | null;
  /** Paragraph style tied to the level (17.9.23). */
  style: string | null;
  /** Numbers of all levels in plain digits (17.9.4). */
  legal: boolean;
  /** Its number is hidden text. */
  hidden: boolean;
}

/** A list has nine levels (17.9.6); Word prints no longer texts than these. */
const LEVELS = 9;
const LONGEST_TEXT = 255;

/** A `w:num`: a list of an abstract definition, with what it changes. */
export interface List {
  /** Lists of the same abstract definition count on with each other. */
  abstractId: string;
  levels: Map<number, Level>;
  /** Level → number with which this list begins (17.9.27). */
  startOverrides: Map<number, number>;
}

/** Lists by `w:numId`. */
export type NumberingDefinitions = ReadonlyMap<string, List>;

/** Lists of `w:numbering` (ECMA-376 17.9); null when the part is not there. */
export function readNumbering(root: XmlElement | null, styles: Styles): NumberingDefinitions {
  const part = root ?? undefined;
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  for (const abstract of childrenNamed(part, "w:abstractNum")) {
    const id = attribute(abstract, "abstractNumId") ?? "";
    abstracts.set(id, abstract);
    const style = valueOf(abstract, "w:styleLink");
    if (style !== null) byStyle.set(style, id);
  }
  const nums = new Map(childrenNamed(part, "w:num").map((num) => [attribute(num, "numId") ?? "", num]));
  /** A list style stands between (17.9.21): the levels are where the style is defined, or where its own list leads. */
  const definitionOf = (num: XmlElement | undefined, seen: number): string => {
    const named = valueOf(num, "w:abstractNumId") ?? "";
    const link = valueOf(abstracts.get(named), "w:numStyleLink");
    if (link === null || seen > LEVELS) return named;
    const behind = nums.get(styles.listOf(link) ?? "");
    return byStyle.get(link) ?? (behind ? definitionOf(behind, seen + 1) : named);
  };
  const levels = new Map([...abstracts].map(([id, abstract]) => [id, readLevels(abstract)]));
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const abstractId = definitionOf(num, 0);
    lists.set(id, readList(num, abstractId, levels.get(abstractId)));
  }
  return lists;
}

function readList(num: XmlElement, abstractId: string, defined: Map<number, Level> | undefined): List {
  const levels = new Map(defined);
  const startOverrides = new Map<number, number>();
  for (const override of childrenNamed(num, "w:lvlOverride")) {
    for (const [index, level] of readLevels(override)) levels.set(index, level);
    const start = integer(valueOf(override, "w:startOverride"));
    if (start !== null) startOverrides.set(integer(attribute(override, "ilvl")) ?? 0, start);
  }
  return { abstractId, levels, startOverrides };
}

function readLevels(parent: XmlElement | undefined): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of childrenNamed(parent, "w:lvl")) {
    const index = integer(attribute(level, "ilvl")) ?? 0;
    if (index < 0 || index >= LEVELS) continue;
    levels.set(index, {
      start: integer(valueOf(level, "w:start")) ?? 0,
      format: formatOf(valueOf(level, "w:numFmt")),
      text: (attribute(child(level, "w:lvlText"), "val") ?? "").slice(0, LONGEST_TEXT),
      restart: integer(valueOf(level, "w:lvlRestart")),
      style: valueOf(level, "w:pStyle"),
      legal: isOn(level, "w:isLgl"),
      hidden: hiddenness(level) ?? false,
    });
  }
  return levels;
}

/** Word 2003 XML has codes where later files have names. */
function formatOf(said: string | null): string {
  const code = integer(said);
  return code === null ? (said ?? "decimal") : formatOfCode(code);
}
