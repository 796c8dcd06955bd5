import type { Clock } from "../../word/host/clock";
import { realClock } from "../../word/host/clock";
import { CannotAsk, errorCodeOf } from "../failure";
import { bodyOf } from "./markup";

/** A clock that can also be read. */
export interface LabClock extends Clock {
  /** Milliseconds since any moment. */
  now(): number;
}

export const labClock: LabClock = { ...realClock, now: () => performance.now() };

/** Time of a probe: when it is over, whatever the probe still asks of Word is refused. */
export interface Turn {
  /** Why it is over; null while it is not. */
  over: "silent" | "stopped" | null;
}

/** Word on the web takes up to 40 s until inserted content can be seen (office-js issue 3271). */
const LONGEST_WAIT = 60_000;
/** Each look is a round trip: the longer it takes, the rarer the looks. */
const untilNextLook = (waited: number): number => Math.max(100, Math.min(waited / 5, 2_000));

/** What probes have of Word. */
export class Lab {
  constructor(
    readonly clock: LabClock,
    private readonly turn: Turn,
  ) {}

  /** `Word.run` whose syncs end with the turn. */
  run<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
    this.check();
    return Word.run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <P>(passThrough?: P): Promise<P> => {
        this.check();
        const result = await sync(passThrough);
        this.check();
        return result;
      };
      return work(context);
    });
  }

  async pause(milliseconds: number): Promise<void> {
    await this.clock.pause(milliseconds);
    this.check();
  }

  /** Syncs and gives the code of Word's refusal, or null when it did as it was told. */
  async attempt(context: Word.RequestContext): Promise<string | null> {
    try {
      await context.sync();
      return null;
    } catch (error) {
      if (error instanceof CannotAsk) throw error;
      return errorCodeOf(error);
    }
  }

  /** Texts of all paragraphs as Word lists them, in cells too. */
  texts(): Promise<string[]> {
    return this.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("items/text");
      await context.sync();
      return paragraphs.items.map(({ text }) => text);
    });
  }

  /** Waits until a paragraph with this text is listed. Gives the milliseconds; 0 when it is there at once. */
  async seen(marker: string): Promise<number> {
    const since = this.clock.now();
    for (let looks = 0; ; looks += 1) {
      if ((await this.texts()).some((text) => text.includes(marker)))
        return looks === 0 ? 0 : Math.round(this.clock.now() - since);
      const waited = this.clock.now() - since;
      if (waited > LONGEST_WAIT) throw new CannotAsk("not-seen", marker);
      await this.pause(untilNextLook(waited));
    }
  }

  /**
   * Inserts a package in place of an empty paragraph, as the add-in does.
   * @param marker text of the package by which it is recognised
   * @returns milliseconds until it could be seen
   */
  async put(
    xml: string,
    marker: string,
    find: (body: Word.Body) => Word.Paragraph = newFirst,
  ): Promise<number> {
    await this.run(async (context) => {
      const room = find(context.document.body);
      await context.sync();
      room.getRange("Whole").insertOoxml(xml, "Replace");
      await context.sync();
    });
    return this.seen(marker);
  }

  /** The document's body as Word hands it out. @throws CannotAsk where it does not */
  async body(): Promise<Element> {
    const xml = await this.ooxml((body) => body.getRange("Whole"));
    const found = bodyOf(xml);
    if (!found) throw new CannotAsk("no-xml");
    return found;
  }

  /** OOXML of something in the document. @throws CannotAsk where Word refuses it */
  ooxml(of: (body: Word.Body) => { getOoxml(): OfficeExtension.ClientResult<string> }): Promise<string> {
    return this.run(async (context) => {
      const result = of(context.document.body).getOoxml();
      const refused = await this.attempt(context);
      if (refused !== null) throw new CannotAsk("no-xml", refused);
      // eslint-disable-next-line office-addins/call-sync-before-read -- attempt() syncs
      return result.value;
    });
  }

  private check(): void {
    if (this.turn.over) throw new CannotAsk(this.turn.over);
  }
}

/** A new paragraph before everything else: the document's own last one stays as it is. */
const newFirst = (body: Word.Body): Word.Paragraph => body.insertParagraph("", "Start");

/** The listed paragraph with exactly this text. @throws CannotAsk when there is none */
export function paragraphWith(listed: Word.ParagraphCollection, text: string): Word.Paragraph {
  const found = listed.items.find((paragraph) => paragraph.text === text);
  if (!found) throw new CannotAsk("not-seen", text);
  return found;
}

/** Loads the paragraphs of the document with their texts. */
export async function listed(context: Word.RequestContext): Promise<Word.ParagraphCollection> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  return paragraphs;
}
