import { full, plansOf } from "./matrix";

jest.setTimeout(300_000);

plansOf("desktop", full ? ["ltsc2021", "ltsc2024", "mac"] : ["ltsc2021"]);
