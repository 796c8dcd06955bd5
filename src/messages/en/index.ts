export { document } from "./document";
export { checkTexts as check } from "./check";
export { cli } from "./cli";
export { word } from "./word";
export { pane } from "./pane";
export { form } from "./form";
export { prose } from "./prose";
export { carry } from "./carry";
export { lastyear } from "./lastyear";
