export { document } from "./document";
export { cli } from "./cli";
export { word } from "./word";
export { pane } from "./pane";
export { carry } from "./carry";
export { lastyear } from "./lastyear";
export { receipt } from "./receipt";
export { report } from "./report";
