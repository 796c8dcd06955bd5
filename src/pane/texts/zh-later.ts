export { document } from "../../messages/zh/document";
export { word } from "../../messages/zh/word";
export { carry } from "../../messages/zh/carry";
export { receipt } from "../../messages/zh/receipt";
export { report } from "../../messages/zh/report";
export { filling } from "../../messages/zh/filling";
