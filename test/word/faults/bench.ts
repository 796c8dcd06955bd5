import "../support/session";
import { createOpenDocument } from "../../../src/word";
import type { Clock } from "../../../src/word/host/clock";
import type { OpenDocument } from "../../../src/open";
import { bootClient, type Client } from "../../simulated-word/client/boot";
import type { Behaviours } from "../../simulated-word/behaviours";
import { Snapshot } from "../../simulated-word/model/state/snapshot";
import { openWord } from "../../simulated-word/open-word";
import { withBehaviours, type ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { p, table } from "../support/xml";

/** The document of every plan: a table with an empty cell between texts. */
const bodyXml =
  p("前") +
  table([
    ["本年新收", "3", "结转", ""],
    ["上年结转", "1", "合计", "4"],
  ]) +
  p("全年收到申请8件，办结8件。") +
  p("后");

/** A command that was cut off never lets go. */
const MOST_TURNS = 20;

/** One Word for many plans: the document is put back between them, the client stays connected. */
export interface Bench {
  word: SimulatedWord;
  client: Client;
  /** The document as it was opened. */
  reset(): void;
  /** Waits until the library has let go of what the last command held: it does so a little later. */
  settle(): Promise<void>;
  /** From now on the document is put back to what it is now. */
  stage(): void;
  /** A pane on the document as it is now. */
  pane(): OpenDocument;
}

/**
 * A clock for which no time passes: pauses end at once, and when an answer has been dropped, every limit that is
 * running is up.
 */
function clockOf(word: SimulatedWord): Clock {
  const running = new Set<() => void>();
  word.faults.onDrop = () => void setTimeout(() => [...running].forEach((passed) => passed()), 0);
  return {
    pause: async () => undefined,
    limit: (_, passed) => {
      running.add(passed);
      return { stop: () => void running.delete(passed) };
    },
  };
}

export async function bench(profile: ProfileName, behaviours: Partial<Behaviours>): Promise<Bench> {
  const word = openWord({ bodyXml, profile: withBehaviours(profile, behaviours) });
  const client = await bootClient(word);
  let staged = new Snapshot(word.model);
  const pane = (): OpenDocument => createOpenDocument({ clock: clockOf(word) });
  return {
    word,
    client,
    pane,
    settle: async () => {
      for (let tries = 0; word.server.references.size > 0 && tries < MOST_TURNS; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    },
    stage: () => {
      staged = new Snapshot(word.model);
    },
    reset: () => {
      word.faults.clear();
      word.server.references.lose();
      word.model.spotlights.clear();
      staged.restore();
      word.batches.length = 0;
      word.select({ paragraph: 9 });
    },
  };
}
