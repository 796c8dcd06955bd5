import type { PaneContext } from "../flows/flow";
import type { Services } from "../services";
import type { RememberedFile } from "./types";

const NAME = "nianbao.last";

/** It belongs to one document, on this machine. */
const nameOf = ({ documentName }: Services): string => `${NAME}:${documentName}`;

function rememberedFrom(stored: string | null): RememberedFile | null {
  try {
    const value = JSON.parse(stored ?? "null") as Partial<RememberedFile> | null;
    if (typeof value?.name !== "string" || typeof value.digest !== "string") return null;
    return { name: value.name, digest: value.digest };
  } catch {
    return null;
  }
}

/** When the pane is opened: which file this document was compared with before. One that was never saved cannot be known again. */
export function takeUpRemembered({ services, store }: PaneContext): void {
  if (services.documentName === "") return;
  const file = rememberedFrom(services.memory.get(nameOf(services)));
  if (file) store.dispatch({ type: "last/remembered", file });
}

/** From now on it is the file of this document. */
export function rememberFile({ services, store }: PaneContext, file: RememberedFile): void {
  store.dispatch({ type: "last/remembered", file });
  if (services.documentName !== "") services.memory.set(nameOf(services), JSON.stringify(file));
}
