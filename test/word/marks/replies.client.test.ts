import { describeInTurns } from "../../matrix/results";
import { profileNames, withBehaviours } from "../../simulated-word/profiles";
import { granted, mark, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { valueOf } from "../support/session";

const withComments = profileNames.filter((name) => name !== "ltsc2021");

const inTurns = describeInTurns({ words: ["m365", "web"], all: withComments });

inTurns("a comment of ours to which somebody has replied, in %s,", (profile, it) => {
  const replied = async () => {
    const open = await opened({ profile });
    await valueOf(open.document.mark([mark("甲", granted(open.read)), mark("乙", secret(open.read))]));
    open.word.reply("【年报校验】甲的问题", "数字是对的，请看附件", "李四");
    return open;
  };
  const texts = ({ word }: Awaited<ReturnType<typeof replied>>): string[] =>
    word.comments().map(({ text }) => text.slice(0, 10));

  it("stays with the reply, and is told; everything else of ours goes", async () => {
    const open = await replied();
    expect(await valueOf(open.document.clearMarks())).toEqual({
      removed: 1,
      left: 1,
      reason: "word/left-replied",
    });
    expect(texts(open)).toEqual(["【年报校验】甲的问题", "数字是对的，请看附件"]);
  });

  it("stays when its finding is mended or marked anew, and costs nothing at the next look", async () => {
    const open = await replied();
    expect(await valueOf(open.document.sweepMarks([]))).toEqual({ removed: 1, left: 1 });
    const since = open.word.syncs;
    expect(await valueOf(open.document.sweepMarks([]))).toEqual({ removed: 0, left: 1 });
    expect(open.word.syncs - since).toBe(1);
    await valueOf(open.document.mark([mark("丙", secret(open.read))]));
    expect(texts(open)).toContain("数字是对的，请看附件");
  });

  it("goes where Word does not tell of replies, once, and as before", async () => {
    const open = await opened({ profile: withBehaviours(profile, { commentReplies: "refused" }) });
    await valueOf(open.document.mark([mark("甲", granted(open.read))]));
    expect(await valueOf(open.document.clearMarks())).toEqual({ removed: 1, left: 0 });
    expect(differences(open.before, partsOf(open.word))).toEqual([]);
  });
});
