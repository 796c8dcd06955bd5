import { versions } from "../../matrix/results";
import { granted, mark, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { insert, valueOf } from "../support/session";

const withComments = versions(["m365", "web"]).filter((name) => name !== "ltsc2021");

describe.each(withComments)("a comment of ours that Word does not delete in %s", (profile) => {
  const marked = async () => {
    const open = await opened({ profile });
    await valueOf(open.document.mark([mark("甲", granted(open.read)), mark("乙", secret(open.read))]));
    open.word.trouble.undeletableComments = (text) => text.includes("甲的问题");
    return open;
  };

  it("is left and told, and everything else of ours goes", async () => {
    const { word, document, before } = await marked();
    await valueOf(document.keep("还没核对的"));
    const cleared = await valueOf(document.clearMarks());
    expect(cleared).toEqual({ removed: 1, left: 1, reason: "word/left-undeletable" });
    expect(word.comments().map(({ text }) => text.slice(0, 10))).toEqual(["【年报校验】甲的问题"]);
    await valueOf(document.keep(null));
    expect(await valueOf(document.kept())).toBeNull();
    expect(await valueOf(document.clearMarks())).toMatchObject({ removed: 0, left: 1 });
    word.trouble.undeletableComments = () => false;
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("is no obstacle to new marks, and is not tried again at each look", async () => {
    const { word, document, read } = await marked();
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 1, left: 1 });
    const since = word.syncs;
    expect(await valueOf(document.sweepMarks([]))).toEqual({ removed: 0, left: 1 });
    expect(word.syncs - since).toBe(1);
    const again = await valueOf(document.mark([mark("丙", granted(read))]));
    expect(again).toMatchObject({ marked: ["丙"], notMarked: [] });
    expect(await valueOf(document.countMarks())).toBe(2);
  });
});

it("of two hundred comments, the others go in a number of round trips that is small", async () => {
  const { word, document } = await opened({ profile: "m365", bodyXml: "<w:p/>" });
  await valueOf(insert(document, "report"));
  const read = await valueOf(document.read());
  const places = read.paragraphs.filter(({ text }) => text !== "").slice(0, 100);
  const marks = places.map(({ index, text }) =>
    mark(`第${index}处`, { kind: "paragraph", paragraph: index, range: null, text }),
  );
  const { marked: done } = await valueOf(document.mark(marks));
  expect(done.length).toBeGreaterThan(60);
  word.trouble.undeletableComments = (text) => /第(?:3|17)处/.test(text);
  const since = word.syncs;
  const cleared = await valueOf(document.clearMarks());
  expect(cleared).toMatchObject({ reason: "word/left-undeletable" });
  expect(cleared.left).toBe(done.filter((id) => /^第(?:3|17)处$/.test(id)).length);
  expect(cleared.left).toBeGreaterThan(0);
  expect(word.syncs - since).toBeLessThan(60);
});
