import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fillRowName, fillRows, type CellKey } from "../../../form";
import { usePane } from "../../use-pane";
import { cancelPaste, takePasted } from "../flows/paste";
import type { Pasting } from "../state/types";
import { formOfShown, useGrid } from "../use-grid";
import { LeftOutList } from "./left-out-list";
import { StartChoice } from "./start-choice";

const useStyles = makeStyles({
  count: { margin: 0, fontWeight: tokens.fontWeightBold },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& tr": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: {
    padding: "4px",
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    width: "45%",
  },
  values: { padding: "4px", textAlign: "start", verticalAlign: "top", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Which cell gets what; nothing is filled in before 填入. */
export function PastePreview({ pasting }: { pasting: Extract<Pasting, { stage: "preview" }> }) {
  const styles = useStyles();
  const { pane, t } = usePane();
  const { numbers, grid } = useGrid();
  const { table, numbers: placed, leftOut, isCut } = pasting.placed;
  const form = formOfShown(numbers, table);
  const texts = new Map<CellKey, string>(placed.map(({ key, text }) => [key, text]));
  const rows = fillRows(form, table).filter(({ cells }) => cells.some(({ key }) => texts.has(key)));
  const same = placed.filter(({ key, text }) => grid.get(key)?.text === text).length;
  const { name } = form.tables[table];
  const valueOf = (key: CellKey, text: string): string => {
    const before = grid.get(key)?.text ?? "";
    return before === "" || before === text ? text : t("pane/paste.was", { text, before });
  };
  const isUnplaced = leftOut.some(({ reason }) => reason === "no-place");
  return (
    <>
      <p className={styles.count} role="status">
        {placed.length > 0
          ? t("pane/paste.count", { table: name, count: placed.length })
          : t("pane/paste.none")}
      </p>
      {same > 0 && <p className={styles.words}>{t("pane/paste.same", { count: same })}</p>}
      {isCut && <p className={styles.words}>{t("pane/paste.cut")}</p>}
      {isUnplaced && <StartChoice pasting={pasting} />}
      <div className={styles.buttons}>
        {placed.length > 0 && (
          <Button appearance="primary" onClick={() => takePasted(pane)}>
            {t("pane/paste.take", { count: placed.length })}
          </Button>
        )}
        <Button onClick={() => cancelPaste(pane)}>{t("pane/paste.cancel")}</Button>
      </div>
      {rows.length > 0 && (
        <table className={styles.table}>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} lang="zh-CN">
                <th scope="row" className={styles.name}>
                  {fillRowName(row)}
                </th>
                <td className={styles.values}>
                  {row.cells
                    .flatMap(({ key, column }) => {
                      const text = texts.get(key);
                      return text === undefined ? [] : [`${column.labels.at(-1)!} ${valueOf(key, text)}`];
                    })
                    .join("，")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <LeftOutList leftOut={leftOut} />
    </>
  );
}
