import { quantitiesIn } from "../../../src/language/quantities/quantity";
import { plainWords } from "../../../src/language/quantities/words";
import { readCounted } from "../../../src/language/numerals";

const read = (text: string) => quantitiesIn(plainWords(text).words);
const told = (text: string): string[] =>
  read(text).map(({ value, unit, kind, isExact }) => `${value}${unit} ${kind}${isExact ? "" : " about"}`);

describe("the quantities of a sentence", () => {
  it.each([
    ["公开信息86条", ["86条 count"]],
    ["公开信息８６条，发布 5 篇", ["86条 count", "5篇 count"]],
    ["访问量1,234,567次", ["1234567次 count"]],
    ["收到申请三件，答复十二件", ["3件 count", "12件 count"]],
    ["占42.86%", ["42.86% percent"]],
    ["提高2.1个百分点", ["2.1百分点 points"]],
    ["收费18.87万元", ["188700万元 money"]],
    ["收费188700元", ["188700元 money"]],
    ["增长1.4倍", ["1.4倍 times"]],
    ["分别为3、5、8件", ["3 bare", "5 bare", "8件 count"]],
    ["近50件、约40件、超30件", ["50件 count about", "40件 count about", "30件 count about"]],
    ["500余条、40多件、70%以上", ["500条 count about", "40件 count about", "70% percent about"]],
    ["阅读量3万次", ["30000次 count about"]],
    ["10至15件", ["10 bare about", "15件 count"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    "2024年3月5日",
    "国办公开办函〔2021〕30号",
    "12345热线",
    "第3期、第三次",
    "1.主动公开",
    "每一件、一件事、一次性、一条龙",
    "《关于办理10件实事的通知》",
    "“办结一件申请、解决一个问题”",
    "24小时内、3个月内",
    "联系电话0896-3120045",
  ])("are none in %s", (text) => {
    expect(told(text)).toEqual([]);
  });

  it("know where their digits stand in the text itself", () => {
    const text = "收到 申请\u3000１２ 件";
    const { words, rangeOf } = plainWords(text);
    const [quantity] = quantitiesIn(words);
    expect(text.slice(...rangeOf(...quantity!.digits))).toBe("１２");
  });

  it("know how many places were printed", () => {
    expect(read("占42.80%")[0]!.decimals).toBe(2);
    expect(read("占42%")[0]!.decimals).toBe(0);
  });
});

describe("numbers in words", () => {
  it.each([
    ["零", 0],
    ["两", 2],
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["一百零三", 103],
    ["三千二百一十", 3210],
  ])("%s is %i", (text, value) => {
    expect(readCounted(text)).toBe(value);
  });

  it.each(["", "二三", "十百", "千万", "甲"])("%j is none", (text) => {
    expect(readCounted(text)).toBeNull();
  });
});
