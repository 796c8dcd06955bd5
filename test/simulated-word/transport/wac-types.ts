/** A message of the conversation between Word on the web and the add-in's frame, either way. */
export interface WacMessage {
  /** 0 request, 1 response. */
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  /** Of a request: 0 invoke, 1 register an event, 2 unregister. */
  _actionType?: number;
  _data?: unknown;
}

/** Reads a message text; null for anything that is none. */
export function readMessage(text: unknown): WacMessage | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return isMessage(value) ? value : null;
  } catch {
    return null;
  }
}

function isMessage(value: unknown): value is WacMessage {
  return (
    typeof value === "object" &&
    value !== null &&
    "_messageType" in value &&
    "_actionName" in value &&
    "_conversationId" in value
  );
}

/** What a transport needs to know of the add-in's place. */
export interface WacIdentity {
  conversation: string;
  control: string;
  /** Origin of the page that plays Word: https, same host name as the add-in's page. */
  hostUrl: string;
}

/** Display mode of a page without a pane: the function file. */
export const hiddenRuntime = 1;
/** Display mode of a dialog's page. */
export const dialogRuntime = 3;

export interface WacContext {
  uiLocale?: string;
  docUrl?: string;
  addInName?: string;
  /** 0 unknown, 1 hidden (function file), 2 task pane, 3 dialog. */
  displayMode?: number;
  /** Bits of the host info: 1 shared runtime. */
  flags?: number;
}
