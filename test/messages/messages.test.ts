import { catalogues, text } from "../../src/messages";

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();

describe("the messages", () => {
  it("stand in both languages under the same ids", () => {
    expect(Object.keys(catalogues.en).sort()).toEqual(Object.keys(catalogues.zh).sort());
  });

  it("use the same placeholders in both languages", () => {
    const differing = Object.keys(catalogues.zh).filter(
      (id) => String(placeholders(catalogues.zh[id]!)) !== String(placeholders(catalogues.en[id] ?? "")),
    );
    expect(differing).toEqual([]);
  });

  it("refuse an unknown id and a missing value", () => {
    expect(() => text("no/such/message")).toThrow("No message");
  });
});
