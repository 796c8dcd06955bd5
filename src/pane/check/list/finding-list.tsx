import { useRef, useState } from "react";
import { groupsOf, kindOf, manyBlanks, type Group, type Item } from "../../state/items";
import { usePaneWords, usePart } from "../../use-pane";
import { FindingGroup } from "./finding-group";
import { useArrowKeys } from "./use-arrow-keys";

/** The findings by table. One stop of the tab key for the list; arrow keys, Home and End move in it. */
export function FindingList({ items }: { items: Item[] }) {
  const list = useRef<HTMLDivElement>(null);
  const { pane } = usePaneWords();
  const visited = usePart(pane, ({ current }) => current);
  const [opened, setOpened] = useState<Group["id"][]>([]);
  const groups = groupsOf(items).map((group) => {
    const blanks = manyBlanks(group.items);
    const isFolded = blanks.length > 0;
    // Where the keyboard stands on one of them, as after F8, they are to be seen.
    const isOpen = !isFolded || opened.includes(group.id) || blanks.some(({ id }) => id === visited);
    return { group, blanks, isFolded, isOpen };
  });
  const toggle = (id: Group["id"], isOpen: boolean, blanks: Item[]): void => {
    setOpened(isOpen ? opened.filter((other) => other !== id) : [...opened, id]);
    const stoodOn = blanks.some((item) => item.id === visited);
    if (isOpen && stoodOn) pane.store.dispatch({ type: "finding/reached", id: null });
  };
  const ids = groups.flatMap(({ group, isOpen }) =>
    group.items.filter(({ finding }) => isOpen || kindOf(finding) !== "blank").map(({ id }) => id),
  );
  const current = visited !== null && ids.includes(visited) ? visited : (ids[0] ?? null);
  const onKeyDown = useArrowKeys(list, ids, current, (id) =>
    pane.store.dispatch({ type: "finding/reached", id }),
  );
  return (
    // The keys belong to the buttons inside; the list only hears them on their way up.
    <div ref={list} role="presentation" onKeyDown={onKeyDown}>
      {groups.map(({ group, blanks, isFolded, isOpen }) => (
        <FindingGroup
          key={group.id}
          group={group}
          current={visited}
          tabStop={current}
          folded={isFolded ? { isOpen, onToggle: () => toggle(group.id, isOpen, blanks) } : null}
        />
      ))}
    </div>
  );
}
