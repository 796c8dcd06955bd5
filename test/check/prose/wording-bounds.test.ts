import { check, type Finding } from "../../../src/check";
import type { Changes } from "../../../src/check/book/example";
import { bracketsOf } from "../../../src/language/wording/brackets";
import { doubledWords } from "../../../src/language/wording/doubled";
import { mistypedTerms } from "../../../src/language/wording/terms";
import { reportWith } from "../support/reports";

const FEES = "disclosure/fees/amount";
const LINE = "通过县政府网站公开信息86条，发布政策解读5篇。";

const found = (rule: string, report: Changes, last?: Changes): Finding[] =>
  check(reportWith(report), { last: last ? reportWith({ year: 2023, ...last }) : null }).findings.filter(
    (finding) => finding.rule === rule,
  );

describe("an amount of fees", () => {
  const messagesOf = (now: string, before?: string): string[] =>
    found(
      "fee/unit",
      { set: { [FEES]: now } },
      before === undefined ? undefined : { set: { [FEES]: before } },
    ).map(({ messageId }) => messageId);

  it.each<[now: string, before: string | undefined, messages: string[]]>([
    ["49999", "10", []],
    ["50000", "10", ["jump"]],
    ["200000", "10", ["jump"]],
    ["200010", "10", []],
    ["100000", undefined, ["large"]],
    ["99000", undefined, []],
    ["100500", undefined, []],
    ["100000", "10001", []],
    ["100000", "10000", ["large"]],
    ["100000", "0", ["large"]],
  ])("of %s, last year %s", (now, before, messages) => {
    expect(messagesOf(now, before)).toEqual(messages);
  });
});

describe("a paragraph without its stop", () => {
  const long = "逐项核对公开目录，按季度更新，并由专人负责登记和归档"; // 26 characters
  const spoken = (line: string): number =>
    found("wording/punctuation", { prose: { [LINE]: line } }).filter(
      ({ messageId }) => messageId === "unended",
    ).length;

  it.each([
    [long.slice(0, 25), 1],
    [long.slice(0, 24), 0],
    [`${long}。`, 0],
    [long.replaceAll("，", ""), 0],
    [`${long}，电话0999-6212345转办公室`, 0],
    [`${long}（见下`, 0],
  ])("%s", (line, times) => {
    expect(spoken(line)).toBe(times);
  });

  it("is told among paragraphs that have theirs, and not where many lack it", () => {
    const twice = `${long}\n${long}`;
    expect(spoken(twice)).toBe(0);
    const ended = Array.from({ length: 8 }, () => `${long}。`).join("\n");
    expect(spoken(`${twice}\n${ended}`)).toBe(2);
  });
});

describe("a bracket without its other half", () => {
  const spoken = (between: number): number =>
    found("reference/brackets", {
      prose: {
        [LINE]: ["通知说：“公开要及时。", ...Array<string>(between).fill("逐项核对。"), "要准确。”"].join(
          "\n",
        ),
      },
    }).length;

  it("is looked for three paragraphs on", () => {
    expect([spoken(0), spoken(2), spoken(3)]).toEqual([0, 0, 2]);
  });

  it.each<[text: string, alone: string[]]>([
    ["《甲》〈乙〉（丙）(丁）〔戊〕“己”「庚」", []],
    ["1）更新；2)公布，三）核对", []],
    ["目录更新）", ["）"]],
    ["《甲（乙》", ["（"]],
    ["《甲”", ["”"]],
    // Each closes the other's pair: both are told, and neither as the wrong half.
    ["《甲（乙》丙）", ["（", "）"]],
    ["《甲。乙”", ["《", "”"]],
    ["“甲“和”乙”", []],
    ["”甲”与“乙“", ["”", "“"]],
    ["”甲。”乙", ["”", "”"]],
  ])("in %s", (text, alone) => {
    expect(bracketsOf(text).lone.map(({ mark }) => mark)).toEqual(alone);
  });

  it("is turned round where the wrong one of a pair was typed", () => {
    expect(bracketsOf("”甲”").lone).toEqual([{ at: 0, mark: "”", meant: "“" }]);
    expect(bracketsOf("“甲“").lone).toEqual([{ at: 2, mark: "“", meant: "”" }]);
  });

  it("closes titles in titles only where both close", () => {
    expect(bracketsOf("《甲《乙》丙》").nested).toEqual([{ start: 2, end: 5 }]);
    expect(bracketsOf("《甲《乙》丙").nested).toEqual([]);
    expect(bracketsOf("《甲》《乙》").nested).toEqual([]);
    expect(bracketsOf("《甲（见《乙》）》").nested).toEqual([]);
  });
});

describe("the power to make 规章", () => {
  const TITLE = "云溪县林业局2024年政府信息公开工作年度报告";
  const severityFor = (unit: string): string | undefined =>
    found("power/rules", {
      set: { "disclosure/rules/inForce": "2" },
      prose: { [TITLE]: TITLE.replace("云溪县林业局", unit), 云溪县林业局: unit },
    })[0]?.severity;

  it.each<[unit: string, severity: string | undefined]>([
    ["云岭省林业局", undefined],
    ["青岚市人民政府", undefined],
    ["青岚自治州林业局", undefined],
    ["青岚市水务局", "hint"],
    ["青岚市城南区水务局", "warning"],
    ["云溪县青石镇人民政府", "warning"],
    ["云溪县", "warning"],
  ])("of %s", (unit, severity) => {
    expect(severityFor(unit)).toBe(severity);
  });
});

describe("a government's results", () => {
  const TOWN = "云溪县青石镇人民政府";
  const TITLE = "云溪县林业局2024年政府信息公开工作年度报告";
  const spoken = (supervision: string): number =>
    found("government/review", {
      prose: {
        [TITLE]: TITLE.replace("云溪县林业局", TOWN),
        云溪县林业局: TOWN,
        "组织业务培训2次，每季度自查一次。": supervision,
      },
    }).length;

  it("are not missed where part 一 breaks off", () => {
    expect(spoken("每季度自查一次。")).toBe(1);
    expect(spoken("每季度自查一次，并")).toBe(0);
  });

  it.each(["纳入考核。", "社会评议满意。", "没有问责情形。"])("are told by one of them: %s", (words) => {
    expect(spoken(words)).toBe(0);
  });
});

describe("words", () => {
  it.each<[text: string, once: string[]]>([
    ["政府信息公开工作工作人员", []],
    ["政府信息公开工作工作扎实", ["工作"]],
    ["依法行政行政执法公示", []],
    ["公共服务服务大厅", []],
    ["二〇二〇年", []],
    ["一条一条、逐件逐件、各类各类", []],
    ["可通过可通过网站", ["可以通过"]],
    ["公共受理公共事项2件", []],
    ["一共收到申请共3件", []],
    ["共收到申请，共3件", []],
    ["共办结共3件", ["共办结"]],
  ])("are doubled in %s: %j", (text, once) => {
    expect(doubledWords(text).map((one) => one.once)).toEqual(once);
  });

  it.each<[text: string, right: string[]]>([
    ["周转结余、流转结果、扭转结构", []],
    ["上年转结1件", ["结转"]],
    ["市政府信息公开、省府信息公开", []],
    ["公民可依法申请公开3件", []],
    ["依法申请公开3件", ["依申请公开"]],
    ["已申请公开情况", ["依申请公开"]],
    ["申请人已申请公开3件", []],
    ["分六部分成立小组", []],
    ["受理渠首工程申请", []],
    ["政策解答、政策解释、政策解决", []],
  ])("are mistyped in %s: %j", (text, right) => {
    expect(mistypedTerms(text).map((one) => one.right)).toEqual(right);
  });
});

describe("the parts that an introduction lists", () => {
  const PERIOD = "编制，统计期限";
  const spoken = (list: string): number =>
    found("preamble/parts", { prose: { [PERIOD]: `编制，由${list}九部分组成，统计期限` } }).length;

  it("are counted from four on", () => {
    const four = "总体情况、主动公开政府信息情况、存在的主要问题及改进情况、其他需要报告的事项";
    expect(spoken(four)).toBe(1);
    expect(spoken(four.replace("总体情况、", ""))).toBe(0);
  });

  it("are not counted beside what is none of them", () => {
    expect(
      spoken("总体情况、主动公开政府信息情况、机构设置、存在的主要问题及改进情况、其他需要报告的事项"),
    ).toBe(0);
    expect(
      spoken("总体情况、主动公开政府信息情况、存在的主要问题及改进情况、其他需要报告的事项、附表等"),
    ).toBe(0);
    expect(spoken("附表、总体情况、主动公开政府信息情况、存在的主要问题及改进情况、其他需要报告的事项")).toBe(
      0,
    );
  });
});
