import { histories } from "./histories/suite";

describe("long days, the fifth part", () => histories(4));
