export { createOpenDocument, type OpenDocumentOptions } from "./open-document";
