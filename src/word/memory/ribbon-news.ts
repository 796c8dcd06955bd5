import type { RibbonAct, RibbonMessage, RibbonText } from "../../open";
import type { Memory } from "./memory";

/**
 * A function of the ribbon lives for one click and shares nothing with the pane but this machine's memory. There it leaves
 * what it has done; a pane that is open beside the document takes it up, and whoever takes the message says that he has.
 */
export interface RibbonNews {
  id: string;
  /** Where the document lies; "" while it was never saved, and nothing tells it from another one. */
  document: string;
  act: RibbonAct;
  message: RibbonMessage;
}

/** Where the memory keeps the latest; other pages hear of a change there. */
const NEWS = "nianbao.ribbon";
const TAKEN = "nianbao.ribbon.taken";

const isText = (value: unknown): value is RibbonText =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as RibbonText).id === "string" &&
  typeof (value as RibbonText).data === "object" &&
  (value as RibbonText).data !== null &&
  Object.values((value as RibbonText).data).every(
    (one) => typeof one === "string" || typeof one === "number",
  );

const intents = ["success", "info", "warning", "error"];

/** A message as it was put into JSON; null for what is none. */
export function ribbonMessageIn(value: unknown): RibbonMessage | null {
  if (typeof value !== "object" || value === null) return null;
  const { intent, title, lines, asksFor, offersHandIn, isSeen } = value as RibbonMessage;
  if (!intents.includes(intent) || !isText(title) || !Array.isArray(lines) || !lines.every(isText))
    return null;
  return {
    intent,
    title,
    lines,
    ...(typeof asksFor === "string" && { asksFor }),
    ...(offersHandIn === true && { offersHandIn }),
    ...(isSeen === true && { isSeen }),
  };
}

/** Leaves news for a pane. Gives their id. */
export function leaveNews(memory: Memory, news: Omit<RibbonNews, "id">): string {
  const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
  memory.set(NEWS, JSON.stringify({ id, ...news }));
  return id;
}

/** The latest news; null when there are none, or none of ours. */
export function latestNews(memory: Memory): RibbonNews | null {
  try {
    const { id, document, act, message } = JSON.parse(memory.get(NEWS) ?? "null") as RibbonNews;
    const words = ribbonMessageIn(message);
    const isKnown = typeof id === "string" && typeof document === "string";
    return isKnown && words && (act === "insert" || act === "clear")
      ? { id, document, act, message: words }
      : null;
  } catch {
    return null;
  }
}

/** Who says what the news say: the first who takes them. */
export type Teller = "pane" | "dialog";

/** Who has taken news; null for nobody yet. */
export const takenBy = (memory: Memory, id: string): Teller | null => {
  const taken = memory.get(TAKEN);
  return taken === `${id} pane` ? "pane" : taken === `${id} dialog` ? "dialog" : null;
};

/** Takes news to tell them; false when somebody else has. */
export function takeNews(memory: Memory, id: string, teller: Teller): boolean {
  const by = takenBy(memory, id);
  if (by === null) memory.set(TAKEN, `${id} ${teller}`);
  return by === null || by === teller;
}
