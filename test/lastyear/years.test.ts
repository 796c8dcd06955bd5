import { carryParagraph } from "../../src/lastyear/paragraph/carry-paragraph";

/**
 * One sentence for each way in which reports mention years. Last year's report is of 2023, the draft of 2024.
 * [what the year means, as in last year's report, as carried]. Equal texts: the year must stay.
 */
const sentences: [string, string, string][] = [
  [
    "title",
    "云溪县文化和旅游局2023年政府信息公开工作年度报告",
    "云溪县文化和旅游局2024年政府信息公开工作年度报告",
  ],
  [
    "title, spaces",
    "云溪县水务局 2023 年政府信息公开工作年度报告",
    "云溪县水务局 2024 年政府信息公开工作年度报告",
  ],
  [
    "title, 年度",
    "青岚市林业局2023年度政府信息公开工作年度报告",
    "青岚市林业局2024年度政府信息公开工作年度报告",
  ],
  ["title, Chinese digits", "二〇二三年政府信息公开工作年度报告", "二〇二四年政府信息公开工作年度报告"],
  ["title, Chinese digits with ○", "二○二三年政府信息公开工作年度报告", "二〇二四年政府信息公开工作年度报告"],
  ["title, full-width digits", "２０２３年政府信息公开工作年度报告", "２０２４年政府信息公开工作年度报告"],
  ["period", "统计期限为2023年1月1日至2023年12月31日。", "统计期限为2024年1月1日至2024年12月31日。"],
  ["period, one year", "统计期限为2023年1月1日至12月31日。", "统计期限为2024年1月1日至12月31日。"],
  ["period, 起止", "数据自2023年1月1日起至2023年12月31日止。", "数据自2024年1月1日起至2024年12月31日止。"],
  [
    "period, spaces",
    "期限自 2023 年 1 月 1 日至 2023 年 12 月 31 日。",
    "期限自 2024 年 1 月 1 日至 2024 年 12 月 31 日。",
  ],
  ["period, 截至", "截至2023年12月31日，主动公开信息61条。", "截至2024年12月31日，主动公开信息61条。"],
  ["period, 截至年底", "截至2023年底，共有栏目12个。", "截至2024年底，共有栏目12个。"],
  ["opening of a part", "2023年，我局认真落实条例各项要求。", "2024年，我局认真落实条例各项要求。"],
  ["opening, no comma", "2023年我局收到申请3件。", "2024年我局收到申请3件。"],
  ["opening, 年度", "2023年度，本机关未收到申请。", "2024年度，本机关未收到申请。"],
  ["opening, 全年", "2023年全年未制发行政规范性文件。", "2024年全年未制发行政规范性文件。"],
  [
    "within a sentence",
    "我局在2023年政府信息公开工作中取得成效。",
    "我局在2024年政府信息公开工作中取得成效。",
  ],
  [
    "unit before the year",
    "云溪县水务局2023年未收到政府信息公开申请。",
    "云溪县水务局2024年未收到政府信息公开申请。",
  ],
  ["summary sentence", "现将我局2023年度政务公开情况报告如下。", "现将我局2024年度政务公开情况报告如下。"],
  ["through the year", "2023年以来，累计发布信息80条。", "2023年以来，累计发布信息80条。"],
  ["a quarter", "2023年第四季度，开展自查一次。", "2024年第四季度，开展自查一次。"],
  ["a half", "2023年上半年，组织培训两期。", "2024年上半年，组织培训两期。"],
  ["fees", "2023年，未收取信息处理费。", "2024年，未收取信息处理费。"],
  [
    "twice in a sentence",
    "2023年，我局在2023年工作基础上推进公开。",
    "2024年，我局在2024年工作基础上推进公开。",
  ],
  ["plan of the next year", "2024年，我局将加强培训。", "2025年，我局将加强培训。"],
  ["plan, 下一步", "下一步，我局将在2024年的工作中改进不足。", "下一步，我局将在2025年的工作中改进不足。"],
  ["plan, 年度", "2024年度计划组织培训三次。", "2025年度计划组织培训三次。"],
  ["deadline", "于2024年1月31日前向社会公布。", "于2025年1月31日前向社会公布。"],
  ["deadline, 之前", "拟于2024年3月31日之前发布本报告。", "拟于2025年3月31日之前发布本报告。"],
  [
    "deadline, in the wrong year",
    "本报告于2023年1月31日前向社会公布。",
    "本报告于2025年1月31日前向社会公布。",
  ],
  [
    "deadline, the last month of the quarter",
    "本报告于2023年3月31日前向社会公布。",
    "本报告于2025年3月31日前向社会公布。",
  ],
  [
    "deadline, a month too late for the report",
    "本报告于2023年4月30日前向社会公布。",
    "本报告于2024年4月30日前向社会公布。",
  ],
  ["deadline of other work", "2023年3月底前公开部门预算。", "2024年3月底前公开部门预算。"],
  ["signature", "2024年1月18日", "2025年1月18日"],
  ["signature, wrong January", "2023年1月18日", "2024年1月18日"],
  ["signature, spaces", "2024 年 1 月 18 日", "2025 年 1 月 18 日"],
  ["signature, Chinese digits", "二〇二四年一月十八日", "二〇二五年一月十八日"],
  ["date in the year", "2023年6月20日，举办政务公开培训班。", "2024年6月20日，举办政务公开培训班。"],
  ["month in the year", "2023年9月，网站完成改版。", "2024年9月，网站完成改版。"],
  ["comparison, 与…相比", "申请数量与2022年相比增加2件。", "申请数量与2023年相比增加2件。"],
  ["comparison, 较", "较2022年增长12.5%。", "较2023年增长12.5%。"],
  ["comparison, 比", "比2022年减少4件。", "比2023年减少4件。"],
  ["comparison, 同期", "与2022年同期持平。", "与2023年同期持平。"],
  ["comparison, figure", "较2022年的15件明显减少。", "较2023年的15件明显减少。"],
  ["comparison with the reporting year", "申请数量与2023年相比持平。", "申请数量与2023年相比持平。"],
  ["comparison, two years back", "申请数量与2021年相比增加2件。", "申请数量与2021年相比增加2件。"],
  ["文号", "按照国办公开办函〔2021〕30号要求编制。", "按照国办公开办函〔2021〕30号要求编制。"],
  ["文号 of the reporting year", "印发云政办发〔2023〕8号文件。", "印发云政办发〔2023〕8号文件。"],
  ["文号, square brackets", "依据云政办发[2023]8号文件。", "依据云政办发[2023]8号文件。"],
  ["文号, round brackets", "依据云政办发（2023）8号文件。", "依据云政办发（2023）8号文件。"],
  ["title of a document", "印发《2023年政务公开工作要点》。", "印发《2023年政务公开工作要点》。"],
  [
    "title with unit",
    "落实《青岚市2023年政务公开工作实施方案》。",
    "落实《青岚市2023年政务公开工作实施方案》。",
  ],
  [
    "nested title",
    "转发《关于印发〈2023年评估办法〉的通知》。",
    "转发《关于印发〈2023年评估办法〉的通知》。",
  ],
  ["old report by title", "公开《云溪县水务局2022年年度报告》。", "公开《云溪县水务局2022年年度报告》。"],
  ["决算", "按时公开2022年度部门决算。", "按时公开2022年度部门决算。"],
  ["预算", "公开2023年部门预算。", "公开2023年部门预算。"],
  ["预算 and 决算", "公开2023年预算和2022年决算信息。", "公开2023年预算和2022年决算信息。"],
  [
    "要点 without title marks",
    "对照2023年政务公开工作要点逐项落实。",
    "对照2023年政务公开工作要点逐项落实。",
  ],
  ["annual report by name", "按要求发布2022年度报告。", "按要求发布2022年度报告。"],
  ["plan by name", "编制2023年度工作计划。", "编制2023年度工作计划。"],
  ["span with a dash", "公开2021—2025年发展规划。", "公开2021—2025年发展规划。"],
  ["span with 至", "整理2019年至2022年形成的档案。", "整理2019年至2022年形成的档案。"],
  ["span with a hyphen", "完成2020-2023年文件清理。", "完成2020-2023年文件清理。"],
  ["law in force since", "条例自2019年5月15日起施行。", "条例自2019年5月15日起施行。"],
  ["law in force since the year", "办法自2023年1月1日起施行。", "办法自2023年1月1日起施行。"],
  ["revision", "2019年修订的条例对公开提出更高要求。", "2019年修订的条例对公开提出更高要求。"],
  ["founding", "本机关成立于2019年。", "本机关成立于2019年。"],
  ["founding, verb behind", "2019年组建的行政审批局承担该项职能。", "2019年组建的行政审批局承担该项职能。"],
  ["since an old year", "自2018年以来，连续六年获评优秀。", "自2018年以来，连续六年获评优秀。"],
  ["old year as history", "2021年，我县启动平台整合。", "2021年，我县启动平台整合。"],
  ["launch", "公众号2017年开通，运行平稳。", "公众号2017年开通，运行平稳。"],
  ["去年 stays", "与去年相比，申请数量持平。", "与去年相比，申请数量持平。"],
  ["本年度 stays", "本年度未收到申请。", "本年度未收到申请。"],
  ["telephone", "电话：0531-2023456。", "电话：0531-2023456。"],
  ["a count like a year", "全年发布信息2023条。", "全年发布信息2023条。"],
  ["a postcode", "邮编：202300，地址：云溪县人民路3号。", "邮编：202300，地址：云溪县人民路3号。"],
];

/** [what the year means, words around it, the years next to the reporting year that move]. */
const distances: [string, string, number[]][] = [
  ["the year as such", "@年，我局推进公开。", [2023, 2024]],
  ["the title", "云溪县水务局@年政府信息公开工作年度报告", [2023]],
  ["an end of the period", "截至@年12月31日，公开信息61条。", [2023]],
  ["a deadline of other work", "于@年5月31日前公开部门目录。", [2023, 2024]],
  ["a date", "@年6月20日，举办培训班。", [2023, 2024]],
  ["a comparison", "较@年增长12.5%。", [2022]],
];

describe("years in carried text", () => {
  it.each(distances)("%s moves in the years that it can mean, and in no other: %s", (_way, words, moving) => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const moved = years.filter((year) => {
      const old = words.replace("@", String(year));
      const { text } = carryParagraph(old, { last: 2023, current: 2024 });
      expect([old, words.replace("@", String(year + 1))]).toContain(text);
      return text !== old;
    });
    expect(moved).toEqual(moving);
  });

  it("has a sentence for at least sixty ways of mentioning a year", () => {
    expect(new Set(sentences.map(([way]) => way)).size).toBeGreaterThanOrEqual(60);
  });

  it.each(sentences)("%s: %s", (_way, old, expected) => {
    expect(carryParagraph(old, { last: 2023, current: 2024 }).text).toBe(expected);
  });

  it("gives the place of each change in the old and in the new text", () => {
    const {
      old,
      text,
      replacements: shifts,
    } = carryParagraph("截至2023年12月31日，较2022年增加3件。", {
      last: 2023,
      current: 2025,
    });
    expect(shifts).toHaveLength(2);
    for (const shift of shifts) {
      expect(old.slice(shift.start, shift.end)).toBe(shift.old);
      expect(text.slice(shift.newStart, shift.newEnd)).toBe(shift.text);
    }
    expect(text).toBe("截至2025年12月31日，较2024年增加3件。");
  });
});
