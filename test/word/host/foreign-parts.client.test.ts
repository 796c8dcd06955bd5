import { describeInTurns } from "../../matrix/results";
import { withBehaviours } from "../../simulated-word/profiles";
import { granted, mark, opened } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { valueOf } from "../support/session";

const addPart = (xml: string): Promise<void> =>
  new Promise((done) => Office.context.document.customXmlParts.addAsync(xml, () => done()));

const ROUTING = '<routing xmlns="urn:office-automation"><step>会签</step></routing>';
const STRANGE = "<nobody>{}</nobody>";

describeInTurns()("parts of other programs in %s", (name, it) => {
  const profile = withBehaviours(name, { commentsRefused: true });

  it("are left alone, though Word lists them with ours", async () => {
    const { word, document, read } = await opened({ profile });
    await addPart(ROUTING);
    await addPart(STRANGE);
    word.trouble.foreignPartsListed = true;
    const before = partsOf(word);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 0, left: 0 });
    await valueOf(document.recover());
    expect(await valueOf(document.kept())).toBeNull();
    await valueOf(document.mark([mark("甲", granted(read))]));
    await valueOf(document.keep("一"));
    await valueOf(document.keep("二"));
    expect(await valueOf(document.kept())).toBe("二");
    expect(await valueOf(document.countMarks())).toBe(1);
    await valueOf(document.sweepMarks([]));
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 0, left: 0 });
    await valueOf(document.keep(null));
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("that are nothing at all are no obstacle", async () => {
    const { word, document, read, before } = await opened({ profile });
    word.trouble.emptyPartListed = true;
    await valueOf(document.recover());
    await valueOf(document.mark([mark("甲", granted(read))]));
    await valueOf(document.keep("一"));
    await valueOf(document.keep(null));
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});
