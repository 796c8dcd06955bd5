export { pane } from "../../messages/en/pane";
export { places } from "../../messages/en/places";
export { lastyear } from "../../messages/en/lastyear";
