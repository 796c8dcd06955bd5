import { histories } from "./histories/suite";

describe("long days, the second part", () => histories(1));
