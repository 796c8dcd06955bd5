import { catalogues, text } from "../../src/messages";
import { fill } from "../../src/messages/fill";

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

  it("refuse an unknown id and a missing value, and name them", () => {
    expect(() => text("no/such/message")).toThrow("no/such/message");
    const [id, message] = Object.entries(catalogues.zh).find(([, words]) => placeholders(words).length > 0)!;
    expect(() => text(id)).toThrow(`${id}: no value for {${/\{(\w+)\}/.exec(message)![1]}}`);
  });

  it("take 0 and nothing for values, and a value for what it is", () => {
    expect(fill("id", "{count} of {name}, {count}", { count: 0, name: "" })).toBe("0 of , 0");
    expect(fill("id", "{name}", { name: "$& {name}" })).toBe("$& {name}");
    expect(() => fill("id", "{count}", { other: 1 })).toThrow("{count}");
  });
});
