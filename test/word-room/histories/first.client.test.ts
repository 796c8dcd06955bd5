import { histories } from "./suite";

describe("long days, the one half", () => histories(0));
