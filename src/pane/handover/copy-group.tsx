import { useState } from "react";
import { Button, Field, mergeClasses, Select } from "@fluentui/react-components";
import { tableIds, type TableId } from "../../form";
import type { CellInTheWay, CopyRow, CopyText } from "../../handover";
import { usePaneWords } from "../use-pane";
import { Copied, type CopyOutcome } from "./copied";
import { HandGroup } from "./hand-group";
import type { Handing } from "./use-engine";
import { useHandoverStyles } from "./use-styles";

/** Names of cells that are listed; how many there are is told. */
const MOST_CELLS = 2;

/** 抄进填报网页: row by row, one press for each; whole tables, HTML and JSON. */
export function CopyGroup({ engine, report }: Handing) {
  const styles = useHandoverStyles();
  const { pane, t } = usePaneWords();
  const [table, setTable] = useState<TableId>("applications");
  const [at, setAt] = useState(0);
  const [outcome, setOutcome] = useState<CopyOutcome | null>(null);
  const rows = engine.copyRows(report, table);
  const current = rows[Math.min(at, rows.length - 1)]!;

  const refusal = (cells: CellInTheWay[]): string =>
    t("pane/hand.refused", {
      count: cells.length,
      cells: cells
        .slice(0, MOST_CELLS)
        .map(({ name }) => name)
        .join(t("pane/hand.and")),
      more: cells.length > MOST_CELLS ? t("pane/hand.others") : "",
    });
  /** @returns whether there was something to copy */
  const copy = async (what: string, made: CopyText): Promise<boolean> => {
    if (!made.ok) {
      setOutcome({ says: refusal(made.cells), text: null });
      return false;
    }
    const isThere = await pane.services.copy(made.text);
    setOutcome(
      isThere
        ? { says: t("pane/hand.copied", { what }), text: null }
        : { says: t("pane/hand.notCopied", { what }), text: made.text },
    );
    return true;
  };
  const copyRow = async (row: CopyRow, index: number): Promise<void> => {
    const isCopied = await copy(row.name, row.numbers);
    setAt(isCopied ? Math.min(index + 1, rows.length - 1) : index);
  };
  const whole = (): Promise<boolean> => copy(t(`pane/hand.table.${table}`), engine.copyTable(report, table));

  return (
    <HandGroup name="copy">
      <Field label={t("pane/hand.which")}>
        <Select
          className={styles.choice}
          value={table}
          onChange={(_, { value }) => {
            setTable(tableIds.find((id) => id === value) ?? table);
            setAt(0);
            setOutcome(null);
          }}
        >
          {tableIds.map((id) => (
            <option key={id} value={id}>
              {t(`pane/hand.table.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.wide}
        appearance="primary"
        onClick={() => void copyRow(current, rows.indexOf(current))}
      >
        {t("pane/hand.next", { name: current.name, number: rows.indexOf(current) + 1, total: rows.length })}
      </Button>
      <Copied outcome={outcome} />
      <details>
        <summary>{t("pane/hand.rows", { count: rows.length })}</summary>
        <ol className={styles.list}>
          {rows.map((row, index) => (
            <li key={row.id} aria-current={row === current ? "true" : undefined}>
              <div className={styles.row}>
                <span className={mergeClasses(styles.name, row === current && styles.now)}>{row.name}</span>
                <Button
                  size="small"
                  aria-label={t("pane/hand.row.name", { name: row.name })}
                  onClick={() => void copyRow(row, index)}
                >
                  {t("pane/hand.row")}
                </Button>
              </div>
            </li>
          ))}
        </ol>
      </details>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void whole()}>
          {t("pane/hand.whole")}
        </Button>
        <Button size="small" onClick={() => void copy("HTML", engine.copyHtml(report, tableIds))}>
          {t("pane/hand.html")}
        </Button>
        <Button size="small" onClick={() => void copy("JSON", { ok: true, text: engine.copyJson(report) })}>
          {t("pane/hand.json")}
        </Button>
      </div>
    </HandGroup>
  );
}
