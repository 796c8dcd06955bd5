import { histories } from "./histories/suite";

describe("long days, the fourth part", () => histories(3));
