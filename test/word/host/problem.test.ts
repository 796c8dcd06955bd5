import fs from "node:fs";
import path from "node:path";
import { catalogues } from "../../../src/messages";
import { hostError, outcomeOf, Refusal, toProblem } from "../../../src/word/host/problem";
import { createQueue } from "../../../src/word/host/queue";

const rooms = ["word", "commands"].map((room) => path.resolve(__dirname, "../../../src", room));

const sources = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? sources(file) : /\.ts$/.test(file) ? [fs.readFileSync(file, "utf8")] : [];
  });

describe("the sentences of src/word", () => {
  const used = new Set(
    rooms
      .flatMap(sources)
      .flatMap((source) => [...source.matchAll(/"(word\/[\w-]+)"/g)].map(([, id]) => id!)),
  );

  it("are there for everything that the code may say, and no others", () => {
    const ids = Object.keys(catalogues.zh).filter((id) => id.startsWith("word/"));
    expect(ids.sort()).toEqual([...used].sort());
  });
});

describe("a problem", () => {
  const error = (code: string): object => ({
    name: "RichApi.Error",
    code,
    message: "Word 说的话",
    debugInfo: { errorLocation: "Body.getOoxml", statement: "body.getOoxml()" },
  });

  it("is told by the code, whatever language the host speaks", () => {
    expect(toProblem(error("AccessDenied")).code).toBe("word/not-allowed");
    expect(toProblem(error("ooxmlIsMalformated")).code).toBe("word/insert-refused");
    expect(toProblem(error("SomethingNew")).code).toBe("word/unknown");
    expect(toProblem(new Error("slip")).code).toBe("word/unknown");
    expect(toProblem(undefined).code).toBe("word/unknown");
  });

  it("carries details for a person who helps", () => {
    expect(toProblem(error("GeneralException")).detail).toBe(
      "GeneralException\nBody.getOoxml\nbody.getOoxml()\nWord 说的话",
    );
    expect(hostError(null)).toEqual({ code: "", message: "", errorLocation: "", statement: "" });
  });

  it("of our own keeps its sentence and data", async () => {
    const refused = await outcomeOf(async () => {
      throw new Refusal("word/corrected", { count: 3 }, "detail");
    });
    expect(refused).toEqual({
      ok: false,
      problem: { code: "word/corrected", data: { count: 3 }, detail: "detail" },
    });
    expect(await outcomeOf(async () => 1)).toEqual({ ok: true, value: 1 });
  });
});

describe("the queue", () => {
  it("runs one job after the other, also behind one that fails", async () => {
    const queue = createQueue();
    const order: string[] = [];
    const job =
      (name: string, fails = false) =>
      async () => {
        order.push(`${name} begins`);
        await Promise.resolve();
        order.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([queue(job("一", true)), queue(job("二")), queue(job("三"))]);
    expect(order).toEqual(["一 begins", "一 ends", "二 begins", "二 ends", "三 begins", "三 ends"]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });
});
