export { pane } from "../../messages/zh/pane";
export { places } from "../../messages/zh/places";
export { lastyear } from "../../messages/zh/lastyear";
