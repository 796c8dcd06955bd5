import { attribute, child, childrenNamed, integer, isOn, valueOf, type XmlElement } from "../xml/element";
import { formatOfCode } from "./number-codes";

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
}

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

export function readNumbering(root: XmlElement | null): NumberingDefinitions {
  const part = root ?? undefined;
  const abstracts = new Map<string, XmlElement>();
  const byStyle = new Map<string, string>();
  for (const abstract of childrenNamed(part, "w:abstractNum")) {
    const id = attribute(abstract, "abstractNumId") ?? "";
    abstracts.set(id, abstract);
    const style = valueOf(abstract, "w:styleLink");
    if (style !== null) byStyle.set(style, id);
  }
  const lists = new Map<string, List>();
  for (const num of childrenNamed(part, "w:num")) {
    const named = valueOf(num, "w:abstractNumId") ?? "";
    // A list style stands between (17.9.21): the levels are where the style is defined.
    const link = valueOf(abstracts.get(named), "w:numStyleLink");
    const abstractId = (link !== null ? byStyle.get(link) : undefined) ?? named;
    lists.set(attribute(num, "numId") ?? "", readList(num, abstractId, abstracts.get(abstractId)));
  }
  return lists;
}

function readList(num: XmlElement, abstractId: string, abstract: XmlElement | undefined): List {
  const levels = readLevels(abstract);
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
    levels.set(integer(attribute(level, "ilvl")) ?? 0, {
      start: integer(valueOf(level, "w:start")) ?? 0,
      format: formatOf(valueOf(level, "w:numFmt")),
      text: attribute(child(level, "w:lvlText"), "val") ?? "",
      restart: integer(valueOf(level, "w:lvlRestart")),
      style: valueOf(level, "w:pStyle"),
      legal: isOn(level, "w:isLgl"),
    });
  }
  return levels;
}

/** Word 2003 XML has codes where later files have names. */
function formatOf(said: string | null): string {
  const code = integer(said);
  return code === null ? (said ?? "decimal") : formatOfCode(code);
}
