import { sessionMemory } from "../../../src/word/memory/memory";
import { withBehaviours } from "../../simulated-word/profiles";
import { docx, empty, mark } from "../support/marked";
import { session, valueOf } from "../support/session";

const profile = withBehaviours("ltsc2021", { clearShading: "removed" });

describe("whether a shading can be taken back", () => {
  it("is asked once a machine, because the question leaves a document behind", async () => {
    const machine = sessionMemory();
    const made: number[] = [];
    for (let opening = 1; opening <= 2; opening += 1) {
      const { word, document } = await session({ docx, profile }, machine);
      const read = await valueOf(document.read());
      await valueOf(document.mark([mark("丙", empty(read))]));
      const asked = word.batches.map(({ request }) => JSON.stringify(request));
      made.push(asked.filter((request) => request.includes("CreateDocument")).length);
    }
    expect(made[0]).toBeGreaterThan(0);
    expect(made[1]).toBe(0);
  });

  it("is asked again where the memory holds something else", async () => {
    const machine = sessionMemory();
    machine.set("nianbao.shading", '{"absent":"yes"}');
    const { word, document } = await session({ docx, profile }, machine);
    const read = await valueOf(document.read());
    await valueOf(document.mark([mark("丙", empty(read))]));
    expect(JSON.stringify(word.batches)).toContain("CreateDocument");
  });
});
