const EACH = /(?:^|[,、;:(])([^,;:()]+?)各(?:有|为|是)?$/u;

/**
 * 维持、纠正各1件: the names of which each has the number that follows; null without 各. 每月各3条 has one name, and what it is
 * multiplied by is not said.
 * @param lead plain words up to the number, back to the one before
 */
export function namesOfEach(lead: string): string[] | null {
  const told = EACH.exec(lead.replace(/^[,、;:]/u, ""));
  return told ? told[1]!.split(/、|和|及|与|以及/u).filter((name) => name !== "") : null;
}
