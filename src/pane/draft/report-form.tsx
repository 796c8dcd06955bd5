import type { FormEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { firstFormYear } from "../../form";
import { insertAtCursor } from "../flows/write";
import { ReportIcon } from "../icons";
import { yearOf } from "../state/year";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 88px",
    gap: tokens.spacingVerticalM,
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { gridColumn: "1 / -1", display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, marginTop: "2px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  what: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  input: { minWidth: 0, width: "100%" },
  button: { gridColumn: "1 / -1" },
});

/** Unit, year, and the button that inserts the whole report with them. */
export function ReportForm() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  // Last year's file comes first; where it is there, or a report is, the blank form is no way on.
  const isBlankFirst = state.look?.kind !== "report" && state.lastYear.last === null;
  const wrongYear = yearOf(state.year) === null;
  const typed = (field: "unit" | "year") => (_: unknown, data: { value: string }) =>
    pane.store.dispatch({ type: "draft/typed", field, value: data.value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrongYear) void insertAtCursor(pane, "report");
  };
  return (
    <form className={styles.card} onSubmit={submit} noValidate>
      <div className={styles.head}>
        <ReportIcon className={styles.icon} />
        <div>
          <h2 className={styles.title}>{t("pane/draft.blank")}</h2>
          <p className={styles.what}>{t("pane/draft.report.what")}</p>
        </div>
      </div>
      <Field label={t("pane/draft.unit")}>
        <Input
          className={styles.input}
          value={state.unit}
          placeholder={t("pane/draft.unit.example")}
          onChange={typed("unit")}
          autoComplete="organization"
        />
      </Field>
      <Field label={t("pane/draft.year")}>
        <Input className={styles.input} value={state.year} inputMode="numeric" onChange={typed("year")} />
      </Field>
      {wrongYear && (
        <Field
          className={styles.button}
          validationState="error"
          validationMessage={t("pane/draft.year.wrong", { first: firstFormYear() })}
        />
      )}
      <Button
        className={styles.button}
        appearance={isBlankFirst ? "primary" : "secondary"}
        type="submit"
        disabledFocusable={wrongYear || state.task !== null}
      >
        {t("pane/draft.insertReport")}
      </Button>
    </form>
  );
}
