import { histories } from "./histories/suite";

describe("long days, the sixth part", () => histories(5));
