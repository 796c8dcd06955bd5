import { useRef } from "react";
import { groupsOf, type Item } from "../state/items";
import { usePane } from "../usePane";
import { FindingGroup } from "./FindingGroup";
import { useArrowKeys } from "./useArrowKeys";

/** The findings by table. One stop of the tab key for the list; arrow keys, Home and End move in it. */
export function FindingList({ items }: { items: Item[] }) {
  const list = useRef<HTMLDivElement>(null);
  const { pane, state } = usePane();
  const ids = items.map(({ id }) => id);
  const current = state.current !== null && ids.includes(state.current) ? state.current : (ids[0] ?? null);
  const onKeyDown = useArrowKeys(list, ids, current, (id) =>
    pane.store.dispatch({ type: "finding/reached", id }),
  );
  return (
    // The keys belong to the buttons inside; the list only hears them on their way up.
    <div ref={list} role="presentation" onKeyDown={onKeyDown}>
      {groupsOf(items).map((group) => (
        <FindingGroup key={group.id} group={group} current={state.current} tabStop={current} />
      ))}
    </div>
  );
}
