export { document } from "../../messages/en/document";
export { word } from "../../messages/en/word";
export { carry } from "../../messages/en/carry";
export { receipt } from "../../messages/en/receipt";
export { report } from "../../messages/en/report";
export { filling } from "../../messages/en/filling";
