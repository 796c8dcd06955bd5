export { document } from "./document";
export { check } from "./check";
export { cli } from "./cli";
export { word } from "./word";
export { pane } from "./pane";
export { form } from "./form";
export { prose } from "./prose";
export { carry } from "./carry";
