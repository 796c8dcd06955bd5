import { histories } from "./histories/suite";

describe("long days, the third part", () => histories(2));
