import { catchUp } from "../../flows/check";
import type { PaneContext } from "../../flows/flow";
import { beginFilling } from "./reading";

/** Shows the tables as they stand in the document now; what was typed stays. Waits for a task that is under way. */
export async function openTables(pane: PaneContext): Promise<void> {
  beginFilling(pane);
  await catchUp(pane, { quiet: true });
}
