import { insertAtSpan } from "../model/edit/insertOoxml";
import { assertWritable } from "../model/edit/guard";
import { insertTextAt } from "../model/edit/insertText";
import { ooxmlOfSpan } from "../model/getOoxml";
import { importContent } from "../model/import/content";
import { textOfSpan } from "../model/positions";
import { RichApiError } from "../protocol/errors";
import type { SimulatedWord } from "../simulatedWord";
import { settingTexts } from "./appContext";
import { CommonError, Dispatch, type OpenFiles } from "./commonApi";

interface LegacyContext {
  word: SimulatedWord;
  files: OpenFiles;
  docUrl: string | undefined;
}

type Values = Record<string, unknown>;

/** Calls of the common API beside the Rich API; null for one that is not known here. */
export function legacyCall(context: LegacyContext, id: number, data: Values): Values | null {
  const { word, files } = context;
  switch (id as Dispatch) {
    case Dispatch.LoadSettings:
      return { Properties: { Settings: Object.entries(settingTexts(word)) } };
    case Dispatch.SaveSettings:
      return saveSettings(word, data);
    case Dispatch.GetFileProperties:
      return { 0: { 1: context.docUrl ?? "https://localhost/document.docx" } };
    case Dispatch.GetDocumentCopy: {
      const { handle, size } = files.open(word.save(), Number(data[1]));
      return { 0: handle, 1: size };
    }
    case Dispatch.GetDocumentCopyChunk: {
      const slice = files.slice(Number(data[2]), Number(data[3]));
      return slice ? { 0: slice, 1: slice.length } : { Error: CommonError.Internal };
    }
    case Dispatch.ReleaseDocumentCopy:
      files.close(Number(data[2]));
      return {};
    case Dispatch.GetSelectedData:
      return { Data: selectedData(word, String((data.DdaGetBindingData as Values).CoerceType)) };
    case Dispatch.SetSelectedData:
      return setSelectedData(word, data.DdaSetBindingData as Values);
    default:
      return null;
  }
}

function saveSettings(word: SimulatedWord, data: Values): Values {
  const { Properties } = data.DdaSettingsMethod as { Properties?: [string, string][] };
  if (word.model.readOnly) return { Error: CommonError.ReadOnly };
  word.settings.replace(Properties ?? []);
  return {};
}

function selectedData(word: SimulatedWord, type: string): string {
  const { model } = word;
  return type === "ooxml" ? ooxmlOfSpan(model, model.selection) : textOfSpan(model, model.selection);
}

function setSelectedData(word: SimulatedWord, data: Values): Values {
  const { model } = word;
  try {
    assertWritable(model, model.selection.start.paragraph);
    if (data.CoerceType === "ooxml") {
      insertAtSpan(model, model.selection, "Replace", importContent(model, String(data.Data)));
    } else {
      insertTextAt(model, model.selection, String(data.Data), "Replace");
    }
    return {};
  } catch (failure) {
    if (failure instanceof RichApiError) return { Error: CommonError.Internal };
    throw failure;
  }
}
