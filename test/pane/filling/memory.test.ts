import { keepFilling, recallFilling } from "../../../src/pane/filling/memory";
import type { Services } from "../../../src/pane/services";
import { sessionMemory } from "../../../src/word/memory/memory";

const servicesOf = (documentName: string, memory = sessionMemory()) =>
  ({ documentName, memory }) as unknown as Services;

const filling = {
  typed: { "disputes/review/upheld": { text: "3", over: "" } },
  ours: { "disputes/review/total": "3" },
};
const nothing = { typed: {}, ours: {} };

describe("what is typed and not written", () => {
  it("is kept by the document, and by no other", () => {
    const services = servicesOf("甲.docx");
    keepFilling(services, filling);
    expect(recallFilling(services)).toEqual(filling);
    expect(recallFilling(servicesOf("乙.docx", services.memory))).toEqual(nothing);
  });

  it("is kept by no document that was never saved", () => {
    const services = servicesOf("");
    keepFilling(services, filling);
    expect(recallFilling(services)).toEqual(nothing);
    expect(services.memory.get("nianbao.filling")).toBeNull();
  });

  it("is forgotten when there is nothing left, and of the twenty-first document before", () => {
    const { memory } = servicesOf("");
    for (let i = 0; i <= 20; i += 1) keepFilling(servicesOf(`${i}.docx`, memory), filling);
    expect(recallFilling(servicesOf("0.docx", memory))).toEqual(nothing);
    expect(recallFilling(servicesOf("1.docx", memory))).toEqual(filling);
    keepFilling(servicesOf("1.docx", memory), nothing);
    expect(memory.get("nianbao.filling")).not.toContain('"1.docx"');
  });

  it.each([
    "{",
    "7",
    "null",
    "[null,3]",
    '[{"name":"甲.docx","typed":3,"ours":null}]',
    '[{"name":"甲.docx","typed":{"a":{"text":5}},"ours":{"b":{}}}]',
    `[{"name":"甲.docx","typed":{"a":{"text":"${"1".repeat(61)}","over":""}}}]`,
  ])("is nothing where the memory holds %s", (stored) => {
    const services = servicesOf("甲.docx");
    services.memory.set("nianbao.filling", stored);
    expect(recallFilling(services)).toEqual(nothing);
  });
});
