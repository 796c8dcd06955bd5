export { document } from "../../messages/zh/document";
export { word } from "../../messages/zh/word";
export { carry } from "../../messages/zh/carry";
export { settings } from "../../messages/zh/settings";
export { report } from "../../messages/zh/report";
export { filling } from "../../messages/zh/filling";
export { pane } from "../../messages/zh/pane";
export { lastyear } from "../../messages/zh/lastyear";
