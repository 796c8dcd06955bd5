/**
 * Error codes of the host → the sentence with the next step. Only codes are looked at: texts come in the language of
 * the host. Names are those of `Word.ErrorCodes` and `OfficeExtension.ErrorCodes`, and some that are nowhere documented;
 * numbers are those of the common API ("Office common API error codes").
 */
const names: Record<string, string> = {
  AccessDenied: "word/not-allowed",
  NotAllowed: "word/not-allowed",
  ActivityLimitReached: "word/busy",
  RequestAborted: "word/busy",
  OperationAborted: "word/busy",
  SearchDialogIsOpen: "word/busy",
  WriteNotSupportedWhenModalDialogOpen: "word/busy",
  Timeout: "word/no-answer",
  HostRestartNeeded: "word/restart",
  InvalidOrTimedOutSession: "word/restart",
  ConnectionFailure: "word/restart",
  Conflict: "word/conflict",
  InsertDeleteConflict: "word/conflict",
  GeneralException: "word/general",
  InvalidArgument: "word/general",
  InvalidOperation: "word/general",
  InvalidState: "word/general",
  CannotRegisterEvent: "word/general",
  SearchStringInvalidOrTooLong: "word/general",
  InvalidSelection: "word/selection",
  ItemNotFound: "word/gone",
  InvalidObjectPath: "word/gone",
  InvalidReference: "word/gone",
  ItemAlreadyExists: "word/general",
  ApiNotFound: "word/too-old",
  ApiNotAvailable: "word/too-old",
  NotImplemented: "word/too-old",
  NotSupported: "word/too-old",
  UnsupportedFeature: "word/too-old",
  UnsupportedOperation: "word/too-old",
  RequestPayloadSizeLimitExceeded: "word/too-large",
  ResponsePayloadSizeLimitExceeded: "word/too-large",
  OoxmlIsMalformated: "word/insert-refused",
  DocumentNotSupported: "word/check-out",
  PropertyNotLoaded: "word/defect",
  ValueNotLoaded: "word/defect",
  RunMustReturnPromise: "word/defect",
  InvalidRequestContext: "word/defect",
  CannotUpdateReadOnlyProperty: "word/defect",
};

const numbers: Record<number, string> = {
  1008: "word/too-large",
  1009: "word/too-old",
  2001: "word/selection",
  2009: "word/too-large",
  4001: "word/not-allowed",
  5000: "word/too-old",
  5002: "word/read-only",
  5005: "word/restart",
  5007: "word/defect",
  5009: "word/too-old",
  5010: "word/defect",
  5011: "word/no-answer",
  5012: "word/restart",
  5013: "word/defect",
  5014: "word/busy",
  5016: "word/busy",
  5100: "word/busy",
  5101: "word/busy",
  5102: "word/busy",
  5103: "word/too-large",
  5104: "word/too-large",
  6000: "word/gone",
  6101: "word/too-large",
  7000: "word/not-allowed",
  8001: "word/not-allowed",
  11000: "word/busy",
  11001: "word/network",
  12007: "word/busy",
  12012: "word/busy",
  13010: "word/network",
  13013: "word/busy",
  13990: "word/not-allowed",
};

/** Numbers that are known only by what they are about. */
const ranges: { from: number; to: number; sentence: string }[] = [
  { from: 1000, to: 4999, sentence: "word/general" },
  { from: 5000, to: 5199, sentence: "word/general" },
  { from: 6000, to: 6999, sentence: "word/general" },
  { from: 7000, to: 7999, sentence: "word/gone" },
  { from: 8000, to: 8999, sentence: "word/general" },
  { from: 11000, to: 11999, sentence: "word/general" },
  { from: 12000, to: 12999, sentence: "word/dialog" },
  { from: 13000, to: 13999, sentence: "word/general" },
];

/** "ooxmlIsMalformated" and "OoxmlIsMalformated" are both reported. */
const capital = (code: string): string => code.slice(0, 1).toUpperCase() + code.slice(1);

/** The sentence for a code of the host; `word/unknown` for one that nobody knows. */
export function sentenceOf(code: string): string {
  const number = /^\d+$/.test(code) ? Number(code) : null;
  if (number === null) return names[capital(code)] ?? "word/unknown";
  const range = ranges.find(({ from, to }) => number >= from && number <= to);
  return numbers[number] ?? range?.sentence ?? "word/unknown";
}
