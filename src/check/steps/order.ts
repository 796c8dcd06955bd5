import { numberCells, rowOfCell } from "../../form";
import type { FormTable } from "../../form";
import type { FindingFacts, Severity } from "../types";

const severities: Severity[] = ["error", "warning", "hint"];

/** Where a finding stands in its table: the whole table first, then row by row, the row before its cells. */
function placeInTable({ row, cell }: FindingFacts, table: FormTable | undefined): number {
  if (!table || row === null) return -1;
  const cells = numberCells(table).map(({ key }) => key!);
  const first = cells.findIndex((key) => rowOfCell(key) === row);
  return cell === null ? first - 0.5 : cells.indexOf(cell);
}

/** Where a finding stands in the text of its part. */
const placeInText = ({ place }: FindingFacts): number =>
  place.kind === "paragraph" ? place.paragraph : place.kind === "document" ? -1 : 0;

/** Errors first; then by part of the report, by table and row of the form, and by rule. */
export function order<F extends FindingFacts>(findings: F[], tables: FormTable[], ruleIds: string[]): F[] {
  const keyOf = (finding: FindingFacts): number[] => [
    severities.indexOf(finding.severity),
    finding.section ?? 0,
    finding.table === null ? 0 : 1,
    placeInTable(
      finding,
      tables.find(({ id }) => id === finding.table),
    ),
    placeInText(finding),
    ruleIds.indexOf(finding.rule),
  ];
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => {
      const differing = a.key.findIndex((part, i) => part !== b.key[i]);
      return differing === -1 ? 0 : a.key[differing]! - b.key[differing]!;
    })
    .map(({ finding }) => finding);
}
