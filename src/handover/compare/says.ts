import { text, type Language, type MessageData } from "../../messages/text";
import { isSameReport } from "./compare-reports";
import type { CellSide, ReportComparison, NotCompared, TextDifference } from "./types";

/** What a comparison says, in sentences. */
export interface ComparisonSays {
  /** How it ended as a whole. */
  summary: string;
  /** How much was compared. */
  compared: string;
  cells: string[];
  labels: string[];
  texts: string[];
  notCompared: string[];
  /** What stands around the report there; null where nothing does. */
  beside: string | null;
}

const MOST_NAMES = 8;

/** Names of cells, or pieces of a site, as a sentence lists them; of many the first ones, and how many more there are. */
export function listOfNames(names: readonly string[], language: Language): string {
  const first = names.slice(0, MOST_NAMES).join(text("compare/and", {}, language));
  const count = names.length - MOST_NAMES;
  return count > 0 ? first + text("compare/more", { count }, language) : first;
}

/** The sentences of a comparison in a language. */
export function comparisonSays(comparison: ReportComparison, language: Language): ComparisonSays {
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const side = ({ state, text: words }: CellSide): string => t(`compare/side.${state}`, { text: words });
  const where = ({ part }: TextDifference): string =>
    part === null ? t("compare/head") : t(`compare/part.${part}`);
  const notCompared = (one: NotCompared): string => {
    if (one.what === "reading")
      return t(`compare/reading.${one.side}`, { text: t(one.message.code, one.message.data) });
    if (one.what === "cells")
      return t(`compare/cells.${one.side}`, {
        count: one.names.length,
        names: listOfNames(one.names, language),
      });
    if (one.what === "text") return t("compare/no-text");
    const table = t(`compare/table-name.${one.table}`);
    return one.what === "labels"
      ? t("compare/no-labels", { table })
      : t(`compare/no-table.${one.side}`, { table });
  };
  const differences = comparison.cells.length + comparison.labels.length + comparison.texts.length;
  const summary = isSameReport(comparison)
    ? t("compare/same")
    : differences > 0
      ? t("compare/differs", {
          cells: comparison.cells.length,
          labels: comparison.labels.length,
          texts: comparison.texts.length,
        })
      : t("compare/not-proven");
  return {
    summary,
    compared: t("compare/compared", comparison.compared),
    cells: comparison.cells.map(({ name, here, there }) =>
      t("compare/cell", { cell: name, here: side(here), there: side(there) }),
    ),
    labels: comparison.labels.map(({ name, here, there }) =>
      there === null ? t("compare/label.missing", { name }) : t("compare/label", { name, here, there }),
    ),
    texts: comparison.texts.map((one) =>
      t(`compare/text.${one.kind}`, { where: where(one), here: one.here ?? "", there: one.there ?? "" }),
    ),
    notCompared: comparison.notCompared.map(notCompared),
    beside:
      comparison.beside.length > 0
        ? t("compare/beside", { what: listOfNames(comparison.beside, language) })
        : null,
  };
}
