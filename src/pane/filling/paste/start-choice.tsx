import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { fillRowName, fillRows } from "../../../form";
import { usePane } from "../../use-pane";
import { previewPaste } from "../flows/paste";
import type { Pasting } from "../state/types";
import { formOfShown, useGrid } from "../use-grid";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** For a text that does not say itself where it belongs: from which cell on it is filled in. */
export function StartChoice({ pasting }: { pasting: Extract<Pasting, { stage: "preview" }> }) {
  const styles = useStyles();
  const { pane, t } = usePane();
  const { numbers } = useGrid();
  const { text, at, placed } = pasting;
  const rows = fillRows(formOfShown(numbers, placed.table), placed.table);
  const row = rows.find(({ cells }) => cells.some(({ key }) => key === at));
  const widest = rows.reduce((a, b) => (b.cells.length > a.cells.length ? b : a));
  return (
    <div className={styles.fields}>
      <Field size="small" label={t("pane/paste.fromRow")}>
        <Select
          value={row?.id ?? ""}
          onChange={(_, { value }) =>
            void previewPaste(pane, text, rows.find(({ id }) => id === value)?.cells[0]?.key ?? null)
          }
        >
          <option value="">{t("pane/paste.fromRow.auto")}</option>
          {rows.map((one) => (
            <option key={one.id} value={one.id} lang="zh-CN">
              {fillRowName(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={t("pane/paste.fromColumn")}>
        <Select
          value={at ?? ""}
          onChange={(_, { value }) => void previewPaste(pane, text, value === "" ? null : value)}
        >
          <option value="">{t("pane/paste.fromRow.auto")}</option>
          {(row ?? widest).cells.map(({ key, column }) => (
            <option key={key} value={key} lang="zh-CN">
              {column.labels.at(-1)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
