import { histories } from "./histories/suite";

describe("long days, the first part", () => histories(0));
