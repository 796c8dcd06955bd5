import type { Place } from "../../src/document/types";
import type { OpenDocument, Outcome } from "../../src/word/types";
import type { Client } from "../word/client/boot";
import type { ProfileName } from "../word/profiles";
import type { SimulatedWord } from "../word/simulatedWord";
import { mark } from "./marked";
import { differences, partsOf } from "./parts";
import { session, valueOf } from "./session";
import { p, table } from "./xml";

let client: Client;
afterEach(() => client.close());

const bodyXml = p("前") + table([["本年新收", "3", "结转", "4"]]) + p("后");
const place = (tc: number, text: string): Place => ({
  kind: "cell",
  table: 0,
  tr: 0,
  tc,
  paragraphs: [1 + tc],
  text,
});

interface Command {
  /** Runs before the faults are planned. */
  prepare?(document: OpenDocument): Promise<unknown>;
  run(document: OpenDocument): Promise<Outcome<unknown>>;
}

const marks = [mark("甲", place(1, "3")), mark("乙", place(3, "4"))];
const commands: Record<string, Command> = {
  insert: { run: (document) => document.insert("disputes") },
  mark: { run: (document) => document.mark(marks) },
  clearMarks: {
    prepare: (document) => document.mark(marks),
    run: (document) => document.clearMarks(),
  },
  correct: {
    run: (document) =>
      document.correct([
        { id: "甲", place: place(1, "3"), text: "5" },
        { id: "乙", place: place(3, "4"), text: "6" },
      ]),
  },
};

async function start(profile: ProfileName, command: Command) {
  const open = await session({ bodyXml, profile });
  client = open.client;
  await valueOf(open.document.read());
  await command.prepare?.(open.document);
  return open;
}

/** The texts of the document: marks change none, a correction all or nothing of a cell. */
const texts = (word: SimulatedWord): string => word.paragraphTexts().join("|");

describe.each(["web", "ltsc2021"] as const)("a batch that fails in %s", (profile) => {
  it.each(Object.keys(commands))("leaves the document whole and the pane usable: %s", async (name) => {
    const command = commands[name]!;
    const whole = await start(profile, command);
    const before = texts(whole.word);
    const since = whole.word.syncs;
    await valueOf(command.run(whole.document));
    const batches = whole.word.syncs - since;
    const intended = texts(whole.word);
    let plans = 0;
    for (let batch = 1; batch <= batches; batch += 1) {
      for (const at of ["before", "after"] as const) {
        const { word, document } = await start(profile, command);
        const unmarked = name === "clearMarks" ? null : partsOf(word);
        word.faults.add({ batch, fail: { code: "GeneralException", at } });
        const outcome = await command.run(document);
        word.faults.clear();
        plans += 1;
        if (!outcome.ok) expect(outcome.problem.code).toMatch(/^word\//);
        expect([before, intended]).toContain(texts(word));
        const cleared = await valueOf(document.clearMarks());
        expect(cleared.left).toBe(0);
        if (name === "mark") expect(differences(unmarked!, partsOf(word))).toEqual([]);
      }
    }
    console.info(`${name} in ${profile}: ${plans} plans`);
  });
});
