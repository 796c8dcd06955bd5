import { dispatch } from "./common-api";
import type { CommonOperations } from "./operations";

type Values = Record<string, unknown>;

/** The names of the web's arguments and answers: numbers for files, words for the rest. */
const partFields = (id: string): Values => ({ id, DataPartBuiltIn: false });

/** Answers a call of Word on the web, by named arguments. Null for a call that is not known here. */
export function callOnWeb(api: CommonOperations, id: number, data: Values): Values | null {
  const text = (name: string): string => String(data[name]);
  switch (id) {
    case dispatch.loadSettings:
      return { Properties: { Settings: api.settings() } };
    case dispatch.saveSettings: {
      const { Properties } = data.DdaSettingsMethod as { Properties?: [string, string][] };
      api.saveSettings(Properties ?? []);
      return {};
    }
    case dispatch.getFileProperties:
      return { 0: { 1: api.url() } };
    case dispatch.getDocumentCopy:
      return openedFile(api, Number(data[1]));
    case dispatch.getDocumentCopyChunk: {
      const length = sliceSizes.get(Number(data[2])) ?? 0;
      const slice = api.fileSlice(Number(data[2]), Number(data[3]) * length, length);
      return { 0: slice, 1: slice.length };
    }
    case dispatch.releaseDocumentCopy:
      api.closeFile(Number(data[2]));
      return {};
    case dispatch.getSelectedData:
      return { Data: api.selectedData(String((data.DdaGetBindingData as Values).CoerceType)) };
    case dispatch.setSelectedData: {
      const { CoerceType, Data } = data.DdaSetBindingData as Values;
      api.setSelectedData(String(CoerceType), String(Data));
      return {};
    }
    case dispatch.addDataPart:
      return { DataPartProperties: partFields(api.addPart(text("xml"))) };
    case dispatch.getDataPartById:
      return { DataPartProperties: api.hasPart(text("id")) ? partFields(text("id")) : null };
    case dispatch.getDataPartsByNamespace:
      return { DataPartList: api.partIds(text("namespace")).map(partFields) };
    case dispatch.getDataPartXml:
      return { Data: api.partXml(text("id")) };
    case dispatch.deleteDataPart:
      api.deletePart(text("id"));
      return {};
    default:
      return null;
  }
}

/** The web tells the slice size once, when it opens a file. */
const sliceSizes = new Map<number, number>();

function openedFile(api: CommonOperations, sliceSize: number): Values {
  const { handle, size } = api.openFile();
  sliceSizes.set(handle, sliceSize);
  return { 0: handle, 1: size };
}
