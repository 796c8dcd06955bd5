import { realClock } from "../../../src/word/host/clock";
import { beforeWriting } from "../../../src/word/host/writable-document";
import { readHere } from "../../../src/word/reading/reader";
import { createMemory, type Session } from "../../../src/word/session";

/** A Word below WordApi 1.4 whose document has these bits of `DocumentProperties.security`. */
function sessionOn(security: number): Session {
  const final = { load: () => undefined, isNullObject: true };
  const properties = {
    security,
    load: () => undefined,
    customProperties: { getItemOrNullObject: () => final },
  };
  const context = { document: { properties }, sync: async () => undefined };
  return {
    context: context as unknown as Word.RequestContext,
    host: { has: () => false, withdraw: () => undefined },
    reader: readHere,
    clock: realClock,
    memory: createMemory(),
  };
}

describe("before anything is written", () => {
  beforeAll(() =>
    Object.assign(globalThis, {
      Office: { context: { document: { mode: "readWrite" } }, DocumentMode: { ReadOnly: "readOnly" } },
    }),
  );
  afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

  it.each([
    ["read-only is enforced", 4],
    ["it is locked for annotations", 8],
    ["both", 12],
    ["read-only is enforced, and a password is asked for", 5],
  ])("a document is refused when %s", async (_, security) => {
    await expect(beforeWriting(sessionOn(security))).rejects.toMatchObject({ code: "word/protected" });
  });

  it.each([
    ["nothing is set", 0],
    ["a password is asked for", 1],
    ["read-only is recommended", 2],
  ])("a document may be written to when %s", async (_, security) => {
    expect(await beforeWriting(sessionOn(security))).toEqual({ tracking: null });
  });
});
