export { places } from "../../messages/zh/places";
