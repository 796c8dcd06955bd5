import type { MessageData } from "../../messages/text";

/** A place of the pane; the order is that of the work, and of the navigation. */
export const tabs = ["draft", "fill", "check", "submit"] as const;
export type Tab = (typeof tabs)[number];

/** A text by its id in `src/messages`, so that the state knows no language. */
export interface Said {
  id: string;
  data: MessageData;
}

export const say = (id: string, data: MessageData = {}): Said => ({ id, data });
