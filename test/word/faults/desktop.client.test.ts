import { isFull } from "../../matrix/results";
import { plansOf } from "./matrix";

jest.setTimeout(300_000);

plansOf("desktop", isFull ? ["ltsc2021", "ltsc2024", "mac"] : ["ltsc2021"]);
