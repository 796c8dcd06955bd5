import { catalogues } from "../../../src/messages";
import { withBehaviours } from "../../simulated-word/profiles";
import { docx, granted, highlighted, mark, opened, secret, tracked } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { attach, valueOf } from "../support/session";

const profile = withBehaviours("web", { commentsRefused: true });

describe.each(["ignored", "refused"] as const)(
  "tracking that is locked, where another mode is %s,",
  (how) => {
    it("keeps colours out: they would be recorded as changes", async () => {
      const { word, document, read, before } = await opened({ docx: tracked(docx), profile });
      word.trouble.trackingLocked = how;
      const marked = await valueOf(document.mark([mark("甲", granted(read))]));
      expect(marked).toEqual({ marked: [], notMarked: [{ id: "甲", code: "word/tracking-locked" }] });
      expect(differences(before, partsOf(word))).toEqual([]);
      expect(catalogues.zh["word/tracking-locked"]).toMatch(/锁定修订/);
    });

    it("leaves colours of before where they are, and tells why", async () => {
      const { word, document, read } = await opened({ docx: tracked(docx), profile });
      await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
      word.trouble.trackingLocked = how;
      const before = partsOf(word);
      expect(await valueOf(document.clearMarks())).toEqual({
        removed: 0,
        left: 2,
        reason: "word/left-tracking-locked",
      });
      expect(await valueOf(document.sweepMarks([]))).toMatchObject({ removed: 0, left: 2 });
      expect(differences(before, partsOf(word))).toEqual([]);
      expect(highlighted(word)).toHaveLength(2);
    });

    it("is left alone by the next pane, which has nothing to restore", async () => {
      const { word, document, read } = await opened({ docx: tracked(docx), profile });
      word.trouble.trackingLocked = how;
      await document.mark([mark("甲", granted(read))]);
      const { document: next } = await attach(word);
      expect(await valueOf(next.recover())).toEqual({ tracking: false });
      word.trouble.trackingLocked = "no";
      await valueOf(next.read());
      expect(await valueOf(next.mark([mark("甲", granted(read))]))).toMatchObject({ marked: ["甲"] });
      expect(await valueOf(next.clearMarks())).toEqual({ removed: 1, left: 0 });
    });
  },
);
