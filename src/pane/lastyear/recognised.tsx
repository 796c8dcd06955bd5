import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { requiredForm } from "../../report/required-form";
import type { RecognisedTable } from "../../lastyear/recognition";
import { readingLines } from "../components/reading-lines";
import { usePane } from "../use-pane";
import { typeYearOfLast } from "./flows/choose";
import type { LastReport } from "./types";
import { numeral } from "../../language/numerals";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, paddingInlineStart: "18px", lineHeight: "22px" },
  unread: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** What was found in last year's report, and what could not be read: never silently zero. */
export function Recognised({ last }: { last: LastReport }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { recognition, file } = last;
  const noticed = readingLines(last.report.document.messages, t);
  const missing = recognition.parts.filter(({ title }) => title === null).map(({ number }) => number);
  const nameOf = ({ id }: RecognisedTable) => requiredForm(recognition).tables[id].name;
  return (
    <section className={styles.card} aria-label={t("pane/last.recognised")}>
      <div className={styles.head}>
        <h2 className={styles.title}>{file ?? t("pane/last.fromDocument")}</h2>
        <Button size="small" onClick={() => pane.store.dispatch({ type: "last/left" })}>
          {t("pane/last.other")}
        </Button>
      </div>
      <ul className={styles.list}>
        <li className={recognition.unit === null ? styles.unread : undefined}>
          {recognition.unit === null
            ? t("pane/last.noUnit")
            : t("pane/last.unit", { unit: recognition.unit })}
        </li>
        <li className={recognition.year === null ? styles.unread : undefined}>
          {recognition.year === null
            ? t("pane/last.noYear")
            : t("pane/last.year", { year: recognition.year, next: recognition.year + 1 })}
        </li>
        <li className={missing.length > 0 ? styles.unread : undefined}>
          {missing.length === 0
            ? t("pane/last.parts")
            : t("pane/last.parts.missing", { parts: missing.map(numeral).join("、") })}
        </li>
        {recognition.tables.map((table) => (
          <li key={table.id} className={table.read < table.cells ? styles.unread : undefined}>
            {table.edition === null
              ? t("pane/last.table.missing", { table: nameOf(table) })
              : t("pane/last.table", { table: nameOf(table), read: table.read, cells: table.cells })}
          </li>
        ))}
      </ul>
      {noticed.length > 0 && (
        <ul className={styles.list} aria-label={t("pane/reading.noticed")}>
          {noticed.map(({ doubt, text }, at) => (
            <li key={at} className={doubt ? styles.unread : undefined}>
              {text}
            </li>
          ))}
        </ul>
      )}
      {recognition.year === null && (
        <Field label={t("pane/last.yearOfLast")}>
          <Input
            inputMode="numeric"
            value={state.lastYear.yearOfLast}
            onChange={(_, data) => void typeYearOfLast(pane, data.value)}
          />
        </Field>
      )}
    </section>
  );
}
