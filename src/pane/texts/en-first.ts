export { places } from "../../messages/en/places";
