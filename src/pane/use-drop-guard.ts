import { useEffect } from "react";
import { dropFiles } from "./lastyear/flows/drop";
import type { PaneContext } from "./flows/flow";

/**
 * A file that is dropped beside the box would open in the webview in place of the pane, or in a new window. Where last
 * year's report is chosen it is taken as if it had hit the box; elsewhere nothing happens. What is no file (a text that
 * is dragged into a field) goes its own way.
 */
export function useDropGuard(pane: PaneContext): void {
  useEffect(() => {
    const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
    const onDrag = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const { tab, task } = pane.store.get();
      const isTaken = tab === "draft" && task === null;
      if (event.dataTransfer) event.dataTransfer.dropEffect = isTaken ? "copy" : "none";
    };
    const onDrop = (event: DragEvent): void => {
      // The box has taken it.
      if (event.defaultPrevented || !hasFiles(event)) return;
      event.preventDefault();
      if (pane.store.get().tab === "draft") void dropFiles(pane, [...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener("dragover", onDrag);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDrag);
      window.removeEventListener("drop", onDrop);
    };
  }, [pane]);
}
