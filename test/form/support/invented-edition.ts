import {
  applicationsRelations,
  applicationsTable,
  sharedOutcomes,
  type ApplicationOutcome,
} from "../../../src/form/applications";
import type { Form } from "../../../src/form/types";

/** The row that only the invented edition has. */
export const NEW_ROW = { key: "applications/declined.6", label: "6.申请内容为咨询事项" };

/**
 * An edition that does not exist, for reports of 2027 and later: that of `before` with one more row in table 三.
 * It is made of data alone, as a real one would be.
 */
export function inventedEdition(before: Form): Form {
  const labelsOf = (outcome: string): string[] =>
    before.tables.applications.rows
      .filter(({ key }) => key?.startsWith(`applications/${outcome}.`))
      .map(({ labels }) => labels.at(-1)!);
  const outcomes: ApplicationOutcome[] = [
    ...sharedOutcomes.map((outcome) =>
      outcome.id === "declined" ? { ...outcome, items: [...outcome.items!, NEW_ROW.label] } : outcome,
    ),
    { id: "other", label: "（六）其他处理", items: labelsOf("other") },
    { id: "total", label: "（七）总计" },
  ];
  return {
    ...before,
    edition: "2027",
    since: 2027,
    notice: "国办公开办函〔2027〕8号",
    tables: { ...structuredClone(before.tables), applications: applicationsTable(outcomes) },
    relations: [
      ...before.relations.filter(({ table }) => table !== "applications"),
      ...applicationsRelations(outcomes),
    ],
  };
}
