import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { throughEverything } from "../../../scripts/lib/everything";
import { readFile } from "../../../src/document";
import type { ReadDocument } from "../../../src/document";
import { buildDocument } from "../../report/support/build";

const folder = join(__dirname, "..", "..", "fixtures", "fuzz");
const kept = existsSync(folder) ? readdirSync(folder) : [];

describe("what the fuzzer has found", () => {
  it("stays mended: every kept file is read or refused, and costs little", async () => {
    for (const name of kept) {
      const started = process.cpuUsage();
      const reading = await throughEverything(readFileSync(join(folder, name)));
      expect(`${name} ${typeof reading.ok}`).toBe(`${name} boolean`);
      expect(process.cpuUsage(started).user / 1_000_000).toBeLessThan(5);
    }
  }, 60_000);
});

describe("what counts as a finding", () => {
  const bytes = new TextEncoder().encode("甲");
  const answer = (change: (reading: ReadDocument) => void) => async () => {
    const reading: ReadDocument = { ok: true, document: buildDocument(["甲", "乙"]) };
    change(reading);
    return reading;
  };

  it("is nothing that can be shown", async () => {
    await expect(throughEverything(bytes)).resolves.toMatchObject({ ok: true });
    await expect(
      throughEverything(
        bytes,
        answer(() => undefined),
      ),
    ).resolves.toMatchObject({ ok: true });
    await expect(throughEverything(new Uint8Array(), readFile)).resolves.toMatchObject({ code: "empty" });
  });

  it("is what a reader throws", async () => {
    const broken = () => Promise.reject(new RangeError("stack"));
    await expect(throughEverything(bytes, broken)).rejects.toThrow(RangeError);
  });

  it("is a message that has no sentence", async () => {
    const unknown = answer(({ document }) =>
      document.messages.push({ code: "document/unheard-of", data: {} }),
    );
    await expect(throughEverything(bytes, unknown)).rejects.toThrow("document/unheard-of");
    const refusal = () => Promise.resolve({ ok: false, code: "unheard-of", data: {} } as never);
    await expect(throughEverything(bytes, refusal)).rejects.toThrow("unheard-of");
  });

  it("is a document whose paragraphs or tables are numbered otherwise than they stand", async () => {
    const turned = answer(({ document }) => void document.paragraphs.reverse());
    await expect(throughEverything(bytes, turned)).rejects.toThrow("paragraphs");
  });
});
