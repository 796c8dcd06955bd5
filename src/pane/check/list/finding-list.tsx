import { useRef } from "react";
import { groupsOf, type Item } from "../../state/items";
import { usePaneWords, usePart } from "../../use-pane";
import { FindingGroup } from "./finding-group";
import { useArrowKeys } from "./use-arrow-keys";

/** The findings by table. One stop of the tab key for the list; arrow keys, Home and End move in it. */
export function FindingList({ items }: { items: Item[] }) {
  const list = useRef<HTMLDivElement>(null);
  const { pane } = usePaneWords();
  const visited = usePart(pane, ({ current }) => current);
  const ids = items.map(({ id }) => id);
  const current = visited !== null && ids.includes(visited) ? visited : (ids[0] ?? null);
  const onKeyDown = useArrowKeys(list, ids, current, (id) =>
    pane.store.dispatch({ type: "finding/reached", id }),
  );
  return (
    // The keys belong to the buttons inside; the list only hears them on their way up.
    <div ref={list} role="presentation" onKeyDown={onKeyDown}>
      {groupsOf(items).map((group) => (
        <FindingGroup key={group.id} group={group} current={visited} tabStop={current} />
      ))}
    </div>
  );
}
