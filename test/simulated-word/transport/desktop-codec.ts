import { dispatch } from "./common-api";
import type { CommonOperations } from "./operations";

/** Answers a call of Word on the desktop, by position. Null for a call that is not known here. */
export function callOnDesktop(api: CommonOperations, id: number, args: unknown[] | null): unknown[] | null {
  const [first, second, third] = args ?? [];
  switch (id) {
    case dispatch.loadSettings:
      return [api.settings()];
    case dispatch.getFileProperties:
      return [[api.url()]];
    case dispatch.getDocumentCopy: {
      const { handle, size } = api.openFile();
      return [[handle, size]];
    }
    case dispatch.getDocumentCopyChunk: {
      const slice = api.fileSlice(Number(first), Number(second), Number(third));
      return [[slice, slice.length]];
    }
    case dispatch.releaseDocumentCopy:
      api.closeFile(Number(first));
      return [];
    case dispatch.getSelectedData:
      return [api.selectedData(coercion(first))];
    case dispatch.setSelectedData:
      api.setSelectedData(coercion(first), String(second));
      return [];
    case dispatch.addDataPart:
      return [[api.addPart(String(first)), false]];
    case dispatch.getDataPartById:
      return [api.hasPart(String(first)) ? [first, false] : null];
    case dispatch.getDataPartsByNamespace:
      return [api.partIds(String(first)).map((part) => [part, false])];
    case dispatch.getDataPartXml:
      return [api.partXml(String(first))];
    case dispatch.deleteDataPart:
      api.deletePart(String(first));
      return [];
    default:
      return null;
  }
}

/** Numbers of the coercion types on the desktop. */
function coercion(value: unknown): string {
  const names: Record<number, string> = { 0: "text", 1: "matrix", 2: "table", 3: "html", 4: "ooxml" };
  return typeof value === "number" ? (names[value] ?? "text") : String(value);
}
