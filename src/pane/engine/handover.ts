import { version } from "../../../package.json";
import { readFile, type SourceDocument } from "../../document";
import {
  certificateDocx,
  certificateHtml,
  certificateOf,
  compareReports,
  comparisonSays,
  copyHtml,
  copyJson,
  copyRows,
  copyTable,
  ruleSetOf,
  verificationSays,
  verifyReport,
} from "../../handover";
import { addTexts, text, type Language, type MessageData } from "../../messages/text";
import { document } from "../../messages/zh/document";
import { comparison } from "../../messages/zh/handover/compare";
import { sheet } from "../../messages/zh/handover/sheet";
import { readReport, recognisedAs, type Report } from "../../report";

/** What 报送 hands over: a part of the bundle of its own, loaded when somebody asks for it. */

/** Makes the texts known with which it speaks; a 核校单 is in Chinese whatever the pane speaks. */
async function addHandoverTexts(language: Language): Promise<void> {
  addTexts("zh", { document, comparison, sheet });
  if (language === "zh") return;
  const [english, englishSheet, chinese] = await Promise.all([
    import("../../messages/en/handover/compare"),
    import("../../messages/en/handover/sheet"),
    import(/* webpackChunkName: "zh-later" */ "../texts/zh-later"),
  ]);
  addTexts(language, english);
  addTexts(language, englishSheet);
  addTexts("zh", chinese);
}

/** A text for a 核校单. */
const inChinese = (id: string, data: MessageData = {}): string => text(id, data, "zh");

/** What was pasted or opened as the other side; null where no report is in it, nor a table of one. */
async function readOther(bytes: Uint8Array): Promise<Report | null> {
  const reading = await readFile(bytes);
  if (!reading.ok) return null;
  const report = readReport(reading.document);
  return recognisedAs(report).isReport ? report : null;
}

/** The paragraphs of what may be a 核校单, or the sentence that says why it is none. */
export type SheetOrReason = { ok: true; lines: string[] } | { ok: false; reason: string };

/** Reads a file that was chosen as 核校单; whether check lines are in it, their reader tells. */
async function readSheet(bytes: Uint8Array, language: Language): Promise<SheetOrReason> {
  const reading = await readFile(bytes);
  if (!reading.ok)
    return { ok: false, reason: text(`document/unreadable/${reading.code}`, reading.data, language) };
  return { ok: true, lines: reading.document.paragraphs.map((paragraph) => paragraph.text) };
}

const reportOfSource = (source: SourceDocument): Report => readReport(source);

/** All of it as one, so that it is loaded and handed on as one. */
export const handoverEngine = {
  addHandoverTexts,
  certificateDocx,
  certificateHtml,
  certificateOf,
  compareReports,
  comparisonSays,
  copyHtml,
  copyJson,
  copyRows,
  copyTable,
  inChinese,
  readOther,
  readSheet,
  reportOfSource,
  ruleSetOf,
  verificationSays,
  verifyReport,
  version,
};
