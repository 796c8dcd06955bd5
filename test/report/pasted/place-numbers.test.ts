import { fillRows, formOf, type CellKey, type TableId } from "../../../src/form";
import { placeNumbers } from "../../../src/report/pasted/place-numbers";

const form = formOf("2021");
const rowsOf = (table: TableId) => fillRows(form, table);
const keysOf = (row: string): CellKey[] =>
  (["disclosure", "applications", "disputes"] as const)
    .flatMap(rowsOf)
    .find(({ id }) => id === row)!
    .cells.map(({ key }) => key);

interface Given {
  table?: TableId;
  at?: CellKey | null;
}

const place = (text: string, { table = "applications", at = null }: Given = {}) =>
  placeNumbers({ text, table, edition: "2021", at });

/** Cells and texts, the cells without their table. */
function placed(text: string, given: Given = {}): Record<string, string> {
  const { numbers } = place(text, given);
  return Object.fromEntries(numbers.map(({ key, text }) => [key.slice(key.indexOf("/") + 1), text]));
}

const left = (text: string, given: Given = {}) =>
  place(text, given).leftOut.map(({ text, reason, row, column }) => [text, reason, row, column]);

const NEW = "一、本年新收政府信息公开申请数量";
const inRow = (row: string, ...texts: string[]) =>
  Object.fromEntries(
    keysOf(row).flatMap((key, i) => (texts[i] ? [[key.slice(key.indexOf("/") + 1), texts[i]]] : [])),
  );
const newRow = (...texts: string[]) => inRow("applications/new", ...texts);
const SEVEN = ["3", "1", "0", "0", "0", "0", "4"];

/** Table 三 as a spreadsheet has it: three columns of labels, merged cells as blanks behind the first. */
function wholeSheet(numberOf: (key: CellKey, row: number, column: number) => string, columns = 7): string[] {
  let group = "";
  let outcomes = "";
  return rowsOf("applications").map(({ labels, cells }, row) => {
    const [first, second = "", third = ""] = labels;
    const fields = [first === outcomes ? "" : first, second === group ? "" : second, third];
    [outcomes, group] = [first!, second];
    return [...fields, ...cells.slice(0, columns).map(({ key }, column) => numberOf(key, row, column))].join(
      "\t",
    );
  });
}
const HEADS = [
  "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t\t申请人情况\t\t\t\t\t\t",
  "\t\t\t自然人\t法人或其他组织\t\t\t\t\t总计",
  "\t\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t",
];
const numberOf = (_: CellKey, row: number, column: number): string => String(row * 10 + column);
const whole = Object.fromEntries(
  rowsOf("applications").flatMap(({ cells }, row) =>
    cells.map(({ key }, column) => [key.slice(key.indexOf("/") + 1), String(row * 10 + column)]),
  ),
);

describe("a row that is pasted", () => {
  it.each<[string, string, Given]>([
    ["with its label", `${NEW}\t${SEVEN.join("\t")}`, {}],
    ["with its label and the leftovers of merged cells", `${NEW}\t\t\t${SEVEN.join("\t")}`, {}],
    ["with a short label", `本年新收\t${SEVEN.join("\t")}`, {}],
    ["with a number of its own in front", `1\t本年新收申请数量\t${SEVEN.join("\t")}`, {}],
    ["with spaces for tabs", `${NEW}  ${SEVEN.join("  ")}`, {}],
    ["between bars", `| ${NEW} | ${SEVEN.join(" | ")} |`, {}],
    ["with a remark behind", `${NEW}\t${SEVEN.join("\t")}\t含转办件若干`, {}],
    [
      "without a label, from the cell where it is pasted",
      SEVEN.join("\t"),
      { at: "applications/new/natural" },
    ],
    ["whole, into a cell in the middle", SEVEN.join("\t"), { at: "applications/new/welfare" }],
    ["with commas", SEVEN.join(","), { at: "applications/new/natural" }],
    ["with 、", SEVEN.join("、"), { at: "applications/new/natural" }],
    [
      "with a body's name for a label",
      `云溪县水务局\t${SEVEN.join("\t")}`,
      { at: "applications/new/natural" },
    ],
  ])("%s", (_, text, given) => {
    expect(placed(text, given)).toEqual(newRow(...SEVEN));
    expect(left(text, given).filter(([text]) => /^\d+$/.test(String(text)))).toEqual([]);
  });

  it("may lack its total, which follows", () => {
    expect(placed(`${NEW}\t3\t1\t0\t0\t0\t0`)).toEqual(newRow("3", "1", "0", "0", "0", "0"));
  });

  it("leaves blanks as they are, and goes on from a cell in the middle", () => {
    expect(placed(`${NEW}\t3\t\t\t\t\t\t3`)).toEqual(newRow("3", "", "", "", "", "", "3"));
    expect(placed("5\t6", { at: "applications/new/legal" })).toEqual(newRow("", "", "", "", "5", "6"));
  });

  it("is read with its separators and full-width digits, and written clean", () => {
    expect(placed(`${NEW}\t"1,234"\t１２\t 7 \t0\t0\t３，２１０\t004`)).toEqual(
      newRow("1234", "12", "7", "0", "0", "3210", "4"),
    );
  });

  it.each(["申请", "云溪县", "公开", "结转"])(
    "is not taken for a row of the form by a word like %s",
    (word) => {
      expect(placed(`${word}\t${SEVEN.join("\t")}`)).toEqual({});
    },
  );

  it("tells what has no place behind its last cell", () => {
    expect(left("5\t6\t7", { at: "applications/new/otherOrganisation" })).toEqual([["7", "no-place", 1, 3]]);
  });

  it("goes nowhere where nothing says whose it is", () => {
    expect(placed(SEVEN.join("\t"))).toEqual({});
    expect(left("5\t6")).toHaveLength(2);
    expect(placed(`全县合计\t${SEVEN.join("\t")}`)).toEqual({});
  });

  it.each([
    ["/", "not-a-number"],
    ["无", "not-a-number"],
    ["—", "not-a-number"],
    ["3件", "not-a-number"],
    ["#REF!", "not-a-number"],
    ["三", "not-a-number"],
    ["O", "not-a-number"],
    ["-2", "not-a-count"],
    ["1.5", "not-a-count"],
    ["12%", "not-a-number"],
  ])("tells that %s is no number", (text, reason) => {
    const row = `${NEW}\t3\t${text}\t0\t0\t0\t0\t3`;
    expect(left(row)).toEqual([[text, reason, 1, 3]]);
    expect(placed(row)).toEqual(newRow("3", "", "0", "0", "0", "0", "3"));
  });
});

describe("a column that is pasted", () => {
  it("goes down from its cell, its blanks left as they are", () => {
    expect(placed("3\n1\n\n2\r\n", { at: "applications/new/natural" })).toEqual({
      "new/natural": "3",
      "carriedIn/natural": "1",
      "partial/natural": "2",
    });
  });

  it("with labels goes into the column of its cell, in any order, and nowhere without one", () => {
    const text = "四、结转下年度继续办理\t2\n重复申请\t1\n（七）总计\t9";
    expect(placed(text, { at: "applications/new/business" })).toEqual({
      "carriedOut/business": "2",
      "declined.2/business": "1",
      "total/business": "9",
    });
    expect(placed(text)).toEqual({});
    expect(left(text)).toHaveLength(3);
  });

  it("with labels and heads goes where the heads say", () => {
    const text = `指标\t合计\t自然人\n${NEW}\t4\t3\n予以公开\t2\t1`;
    expect(placed(text)).toEqual({
      "new/total": "4",
      "new/natural": "3",
      "granted/total": "2",
      "granted/natural": "1",
    });
  });

  it("tells what runs out of the table", () => {
    expect(left("1\n2", { at: "applications/carriedOut/total" })).toEqual([["2", "no-place", 2, 1]]);
  });
});

describe("table 三 that is pasted whole", () => {
  it.each<[string, string, Given]>([
    ["with heads and labels", [...HEADS, ...wholeSheet(numberOf)].join("\n"), {}],
    ["with labels", wholeSheet(numberOf).join("\r\n"), {}],
    [
      "with a title over it and a blank line under it",
      ["三、收到和处理政府信息公开申请情况", ...HEADS, ...wholeSheet(numberOf), "", ""].join("\n"),
      {},
    ],
    [
      "without anything around it",
      wholeSheet(numberOf)
        .map((line) => line.split("\t").slice(3).join("\t"))
        .join("\n"),
      {},
    ],
    [
      "without anything around it, into any cell",
      wholeSheet(numberOf)
        .map((line) => line.split("\t").slice(3).join("\t"))
        .join("\n"),
      { at: "applications/other.3/welfare" },
    ],
    ["while another table is shown", [...HEADS, ...wholeSheet(numberOf)].join("\n"), { table: "disclosure" }],
    [
      "with labels over several lines, in quotes",
      wholeSheet(numberOf).join("\n").replace(NEW, '"一、本年新收政府信息\n公开申请数量"'),
      {},
    ],
    [
      "with one label a row",
      wholeSheet(numberOf)
        .map((line) => {
          const f = line.split("\t");
          return [f.slice(0, 3).filter(Boolean).at(-1), ...f.slice(3)].join("\t");
        })
        .join("\n"),
      {},
    ],
    ["upside down", wholeSheet(numberOf).reverse().join("\n"), {}],
  ])("%s", (_, text, given) => {
    expect(placed(text, given)).toEqual(whole);
    expect(left(text, given)).toEqual([]);
  });

  it("without totals leaves them to be added up", () => {
    const entries = Object.fromEntries(Object.entries(whole).filter(([key]) => !key.endsWith("/total")));
    expect(placed(wholeSheet(numberOf, 6).join("\n"))).toEqual(entries);
    expect(
      placed(
        wholeSheet(numberOf, 6)
          .map((line) => line.split("\t").slice(3).join("\t"))
          .join("\n"),
      ),
    ).toEqual(entries);
  });

  it("tells of a row that the form does not have, and of one that stands in it twice", () => {
    const sheet = [...wholeSheet(numberOf), ["", "其中：网上申请", "", ...SEVEN].join("\t")];
    expect(placed(sheet.join("\n"))).toEqual(whole);
    expect(left(sheet.join("\n"))).toHaveLength(7);
    const [first] = wholeSheet(numberOf);
    const twice = placed([...wholeSheet(numberOf), first].join("\n"));
    expect(Object.keys(twice).some((key) => key.startsWith("new/"))).toBe(false);
  });

  it("may have its columns in another order where heads name them", () => {
    const text = `\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n${NEW}\t9\t1\t2\t3\t0\t1\t2`;
    expect(placed(text)).toEqual(newRow("1", "2", "3", "0", "1", "2", "9"));
  });
});

describe("table 二 that is pasted", () => {
  const SHEET = [
    "第二十条第（一）项\t\t\t",
    "信息内容\t本年制发件数\t本年废止件数\t现行有效件数",
    "规章\t1\t0\t11",
    "行政规范性文件\t2\t1\t8",
    "第二十条第（五）项\t\t\t",
    "信息内容\t本年处理决定数量\t\t",
    "行政许可\t120\t\t",
    "第二十条第（六）项\t\t\t",
    "信息内容\t本年处理决定数量\t\t",
    "行政处罚\t14\t\t",
    "行政强制\t0\t\t",
    "第二十条第（八）项\t\t\t",
    "信息内容\t本年收费金额（单位：万元）\t\t",
    "行政事业性收费\t3.25\t\t",
  ];
  const expected = {
    "rules/issued": "1",
    "rules/repealed": "0",
    "rules/inForce": "11",
    "normative/issued": "2",
    "normative/repealed": "1",
    "normative/inForce": "8",
    "permits/decisions": "120",
    "penalties/decisions": "14",
    "enforcement/decisions": "0",
    "fees/amount": "3.25",
  };

  it.each([
    ["whole", SHEET.join("\n")],
    ["without titles and heads", SHEET.filter((line) => /\d/.test(line)).join("\n")],
    [
      "as numbers alone",
      SHEET.filter((line) => /\d/.test(line))
        .map((line) => line.split("\t").slice(1).join("\t"))
        .join("\n"),
    ],
    [
      "as numbers and the blanks between",
      SHEET.map((line) => (/\d/.test(line) ? line.split("\t").slice(1).join("\t") : "\t\t")).join("\n"),
    ],
  ])("%s", (_, text) => {
    expect(placed(text, { table: "disclosure" })).toEqual(expected);
    expect(left(text, { table: "disclosure" })).toEqual([]);
  });
});

describe("table 四 that is pasted", () => {
  const fifteen = Array.from({ length: 15 }, (_, i) => String(i + 1));
  const all = Object.fromEntries(
    rowsOf("disputes")
      .flatMap(({ cells }) => cells)
      .map(({ key }, i) => [key.slice(key.indexOf("/") + 1), String(i + 1)]),
  );
  const group = (i: number): string[] => fifteen.slice(5 * i, 5 * i + 5);

  it.each([
    ["as one row", fifteen.join("\t")],
    ["as one column", fifteen.join("\n")],
    ["as three rows", [0, 1, 2].map((i) => group(i).join("\t")).join("\n")],
    [
      "as three rows with labels",
      ["行政复议", "未经复议直接起诉", "复议后起诉"]
        .map((label, i) => `${label}\t${group(i).join("\t")}`)
        .join("\n"),
    ],
    [
      "with its heads",
      [
        "行政复议\t\t\t\t\t行政诉讼" + "\t".repeat(9),
        "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
        fifteen.join("\t"),
      ].join("\n"),
    ],
  ])("%s", (_, text) => {
    expect(placed(text, { table: "disputes" })).toEqual(all);
  });
});

it("reads nothing beyond its bounds, and says so", () => {
  const long = Array.from({ length: 401 }, () => SEVEN.join("\t")).join("\n");
  expect(place(long, { at: "applications/new/natural" }).isCut).toBe(true);
  expect(place(SEVEN.join("\t")).isCut).toBe(false);
  expect(place(`"${"1\t".repeat(150_000)}`).isCut).toBe(true);
});

it("takes a text without numbers, or nothing, for nothing", () => {
  for (const text of ["", "\n", "你好", "\t\t\n\t\t"]) {
    expect(place(text)).toMatchObject({ numbers: [], leftOut: [] });
  }
});
