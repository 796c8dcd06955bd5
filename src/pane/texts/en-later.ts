export { document } from "../../messages/en/document";
export { word } from "../../messages/en/word";
export { carry } from "../../messages/en/carry";
export { settings } from "../../messages/en/settings";
export { report } from "../../messages/en/report";
export { filling } from "../../messages/en/filling";
export { pane } from "../../messages/en/pane";
export { lastyear } from "../../messages/en/lastyear";
