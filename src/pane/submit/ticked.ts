import type { PaneContext } from "../flows/flow";
import type { Services } from "../services";
import { ownChecks, type OwnCheck } from "./own-checks";

const NAME = "nianbao.ticked";

/** What was said to be done belongs to one document. */
const nameOf = ({ documentName }: Services): string => `${NAME}:${documentName}`;

/** When the pane is opened: what was ticked in this document before. One that was never saved cannot be known again. */
export function takeUpTicked({ services, store }: PaneContext): void {
  if (services.documentName === "") return;
  const kept = (services.memory.get(nameOf(services)) ?? "").split(" ");
  const ticked = ownChecks.filter((own) => kept.includes(own));
  if (ticked.length > 0) store.dispatch({ type: "submit/ticked", ticked });
}

/** The drafter says that it is done, or not. */
export function tick({ services, store }: PaneContext, own: OwnCheck, isDone: boolean): void {
  const before = store.get().ticked;
  const ticked = ownChecks.filter((one) => (one === own ? isDone : before.includes(one)));
  store.dispatch({ type: "submit/ticked", ticked });
  if (services.documentName !== "") services.memory.set(nameOf(services), ticked.join(" "));
}
