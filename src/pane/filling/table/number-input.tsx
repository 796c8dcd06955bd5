import { useId, useRef, type ClipboardEvent, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FillCell } from "../../../form";
import { isManyNumbers, previewPaste } from "../flows/paste";
import { typeNumber } from "../flows/typing";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";
import { CellNote } from "./cell-note";

const useStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  name: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  input: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "28px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
    // What sticks at the lower edge hides nothing that has the focus.
    scrollMarginBottom: "96px",
    scrollMarginTop: "16px",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  follows: {
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  typed: { border: `1px solid ${tokens.colorCompoundBrandStroke}` },
  doubtful: { border: `1px solid ${tokens.colorPaletteDarkOrangeBorderActive}` },
});

interface NumberInputProps {
  cell: FillCell;
  /** The full name of its row. */
  row: string;
  /** The name of the column is shown above it; else it stands in a column of its own. */
  named: boolean;
}

/** A number cell of the form. */
export function NumberInput({ cell, row, named }: NumberInputProps) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { grid } = useGrid();
  const note = useId();
  /** What was typed when the focus came. */
  const before = useRef<string | null>(null);
  const { key, column } = cell;
  const own = column.labels.at(-1)!;
  const number = grid.get(key);
  const isTyped = state.filling.typed[key] !== undefined;
  const isDoubtful =
    number !== undefined &&
    (number.isWrong || number.since !== null || (number.expected !== null && number.value !== null));

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    typeNumber(pane, key, before.current);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData("text/plain");
    if (!isManyNumbers(text)) return;
    event.preventDefault();
    void previewPaste(pane, text, key);
  };
  return (
    <div className={styles.cell}>
      {named && (
        <span className={styles.name} lang="zh-CN" aria-hidden="true">
          {own}
        </span>
      )}
      {number ? (
        <input
          className={mergeClasses(
            styles.input,
            number.from === "derived" && styles.follows,
            isTyped && styles.typed,
            isDoubtful && styles.doubtful,
          )}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          data-cell={key}
          aria-label={t("pane/fill.cell", { row, column: column.labels.join("—") })}
          aria-describedby={note}
          aria-invalid={number.isWrong || undefined}
          value={number.text}
          placeholder={number.from === "derived" ? String(number.value) : undefined}
          maxLength={40}
          onChange={({ target }) => typeNumber(pane, key, target.value)}
          onFocus={() => {
            before.current = state.filling.typed[key]?.text ?? null;
            pane.store.dispatch({ type: "fill/reached", cell: key });
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      ) : (
        <span className={styles.name}>{t("pane/fill.cell.missing")}</span>
      )}
      <CellNote cell={cell} row={row} id={note} withLast={named} />
    </div>
  );
}
