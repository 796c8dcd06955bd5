/** Error codes of Word's object model that the simulated Word answers with. */
export type ErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidSelection"
  | "ItemNotFound"
  | "NotAllowed"
  | "SearchStringInvalidOrTooLong"
  | "documentNotSupported"
  | "ooxmlIsMalformated"
  | "NotImplementedByTestHost";

const statuses: Partial<Record<ErrorCode, number>> = {
  AccessDenied: 401,
  Conflict: 409,
  ItemNotFound: 404,
  ApiNotFound: 404,
  GeneralException: 500,
  NotImplementedByTestHost: 501,
};

/**
 * Texts of a Chinese Word. Word translates its messages, so that code which compares them works in one language only;
 * here every message is Chinese from the start.
 */
const texts: Record<ErrorCode, string> = {
  AccessDenied: "你无权执行所请求的操作。",
  ApiNotFound: "找不到你正在尝试使用的 API。它可能在更新版本的 Word 中可用。",
  Conflict: "由于冲突，无法处理该请求。",
  GeneralException: "处理请求时出现内部错误。",
  InvalidArgument: "参数无效、缺失或格式不正确。",
  InvalidObjectPath: "该对象的路径已失效。",
  InvalidSelection: "当前所选内容对此操作无效。",
  ItemNotFound: "所请求的资源不存在。",
  NotAllowed: "不允许执行此操作。",
  SearchStringInvalidOrTooLong: "搜索字符串无效或过长。",
  documentNotSupported: "此文档不支持该操作。",
  ooxmlIsMalformated: "Office Open XML 格式不正确。",
  NotImplementedByTestHost: "模拟的 Word 没有此成员。",
};

/** Every code that the simulated Word can answer with. */
export const codes = Object.keys(texts) as ErrorCode[];

/** What the host refuses an action with. `location` overrides the place that the dispatcher would report. */
export class RichApiError extends Error {
  readonly httpStatusCode: number;

  constructor(
    readonly code: ErrorCode,
    /** For the person who reads a failing test; the add-in sees the localised text only. */
    readonly reason = "",
    readonly location = "",
  ) {
    super(texts[code]);
    this.httpStatusCode = statuses[code] ?? 400;
  }
}

/** The text that goes over the wire; the reason follows where it is about the test host itself. */
export function messageOf(error: RichApiError): string {
  return error.code === "NotImplementedByTestHost" ? `${error.message} (${error.reason})` : error.message;
}
