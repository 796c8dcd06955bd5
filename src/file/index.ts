export { openFile } from "./open-file";
export type { FileDocument, FileOptions } from "./open-file";
export { openAnyFile } from "./open-any";
export type { OpenedFile } from "./open-any";
