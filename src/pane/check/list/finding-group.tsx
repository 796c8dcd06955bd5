import { makeStyles, tokens } from "@fluentui/react-components";
import { formFor } from "../../../form";
import { countByKind, findingKinds, kindOf, type Group } from "../../state/items";
import { usePaneWords } from "../../use-pane";
import { BlankCells } from "./blank-cells";
import { FindingRow } from "./finding-row";
import { Words } from "../../components/words";

const useStyles = makeStyles({
  group: { margin: 0 },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    // Magnified to 200 % the pane is this low: the findings need what there is.
    "@media (max-height: 300px)": { position: "static" },
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  name: { flexShrink: 0 },
  title: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  counts: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FindingGroupProps {
  group: Group;
  /** The finding that was visited last. */
  current: string | null;
  /** The one finding of the list that the tab key reaches. */
  tabStop: string | null;
  /** Its blanks are many, and stand behind one line; null where they are few. */
  folded: { isOpen: boolean; onToggle: () => void } | null;
}

/** The findings of one table, under its name. */
export function FindingGroup({ group, current, tabStop, folded }: FindingGroupProps) {
  const styles = useStyles();
  const { t } = usePaneWords();
  const table = group.id === "other" ? null : formFor(null).tables[group.id];
  const counts = countByKind(group.items);
  const words = findingKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => t(`pane/count.${kind}`, { count: counts[kind] }));
  const isHidden = folded !== null && !folded.isOpen;
  const shown = isHidden ? group.items.filter(({ finding }) => kindOf(finding) !== "blank") : group.items;
  return (
    <section className={styles.group} aria-labelledby={`group-${group.id}`}>
      <h3 className={styles.heading} id={`group-${group.id}`}>
        <span className={styles.name}>
          <Words text={table?.name ?? t("pane/group.other")} />
        </span>
        <span className={styles.title}>
          <Words text={table?.title ?? ""} />
        </span>
        <span className={styles.counts}>{words.join(" · ")}</span>
      </h3>
      <ul className={styles.list}>
        {shown.map((item) => (
          <FindingRow key={item.id} item={item} current={item.id === current} tabStop={item.id === tabStop} />
        ))}
      </ul>
      {folded && <BlankCells items={group.items} isOpen={folded.isOpen} onToggle={folded.onToggle} />}
    </section>
  );
}
