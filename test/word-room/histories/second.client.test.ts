import { histories } from "./suite";

describe("long days, the other half", () => histories(1));
