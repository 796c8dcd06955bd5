import { catalogues, text, type Language } from "../../src/messages";
import * as en from "../../src/messages/en";
import * as zh from "../../src/messages/zh";
import { fill } from "../../src/messages/fill";

const placeholders = (message: string): string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();

describe("the messages", () => {
  it("stand in both languages under the same ids", () => {
    expect(Object.keys(catalogues.en).sort()).toEqual(Object.keys(catalogues.zh).sort());
  });

  it.each<[Language, Record<string, Record<string, string>>]>([
    ["zh", zh],
    ["en", en],
  ])("have an id in one area of %s only", (language, areas) => {
    const ids = Object.values(areas).flatMap((area) => Object.keys(area));
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.sort()).toEqual(Object.keys(catalogues[language]).sort());
  });

  it("are in the language that is asked for, and in no other where it is missing", () => {
    const differing = Object.keys(catalogues.zh).find(
      (id) => placeholders(catalogues.zh[id]!).length === 0 && catalogues.zh[id] !== catalogues.en[id],
    )!;
    expect(text(differing, {}, "zh")).toBe(catalogues.zh[differing]);
    expect(text(differing, {}, "en")).toBe(catalogues.en[differing]);
    expect(() => text(differing, {}, "fr" as Language)).toThrow();
  });

  it("use the same placeholders in both languages", () => {
    const differing = Object.keys(catalogues.zh).filter(
      (id) => String(placeholders(catalogues.zh[id]!)) !== String(placeholders(catalogues.en[id] ?? "")),
    );
    expect(differing).toEqual([]);
  });

  it("have one word for taking back: 撤销; 撤消 is the name of Word's own command", () => {
    const others = Object.values(zh)
      .flatMap((area) => Object.entries(area))
      .filter(([id]) => !id.startsWith("selftest/"))
      .filter(([, words]) => /撤回|(?<!Word 的“)撤消/u.test(words));
    expect(others).toEqual([]);
  });

  it("tell nothing by a colour alone, and name the draft by one name", () => {
    const all = Object.entries(catalogues.zh).filter(([id]) => !id.startsWith("selftest/"));
    expect(all.filter(([, words]) => /[红绿黄蓝]字|[红绿黄蓝灰]底/u.test(words))).toEqual([]);
    expect(all.filter(([, words]) => words.includes("整份初稿"))).toEqual([]);
    expect(Object.values(catalogues.en).filter((words) => /\b(?:green|yellow|red)\b/u.test(words))).toEqual(
      [],
    );
  });

  it("refuse an unknown id and a missing value, and name them", () => {
    expect(() => text("no/such/message", {}, "zh")).toThrow("no/such/message");
    const [id, message] = Object.entries(catalogues.zh).find(([, words]) => placeholders(words).length > 0)!;
    expect(() => text(id, {}, "zh")).toThrow(`${id}: no value for {${/\{(\w+)\}/.exec(message)![1]}}`);
  });

  it("take 0 and nothing for values, and a value for what it is", () => {
    expect(fill("id", "{count} of {name}, {count}", { count: 0, name: "" })).toBe("0 of , 0");
    expect(fill("id", "{name}", { name: "$& {name}" })).toBe("$& {name}");
    expect(() => fill("id", "{count}", { other: 1 })).toThrow("{count}");
  });
});
