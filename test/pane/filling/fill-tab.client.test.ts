import axe from "axe-core";
import { act } from "react";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { sessionMemory } from "../../../src/word/memory/memory";
import { closeClient } from "../../simulated-word/client/boot";
import { openWord } from "../../simulated-word/open-word";
import { p } from "../../word/support/xml";
import { lastYearFile } from "../support/last-year-file";
import { openFilling, reportWith, type FillingScreen } from "./support";

const NEW = "applications/new/natural";
const TOTAL = "applications/new/total";
const REST = ["business", "research", "welfare", "legal", "otherOrganisation"];
const newRow = (natural: string, ...more: string[]) =>
  Object.fromEntries(
    [NEW, ...REST.map((id) => `applications/new/${id}`), TOTAL].map((key, i) => [
      key,
      [natural, ...more][i] ?? "0",
    ]),
  );

/** What describes an input besides its name. */
const noteOf = (filling: FillingScreen, cell: string): string =>
  document.getElementById(filling.input(cell)!.getAttribute("aria-describedby")!)!.textContent!;

describe("the view 填表", () => {
  let filling: FillingScreen;
  afterEach(() => filling.screen.close());

  const openNew = async (numbers: Record<string, string> = {}) => {
    filling = await openFilling(reportWith(numbers));
    await filling.click("表三");
    await filling.unfold("一、本年新收");
  };

  it("shows the three tables with how much is filled in, and reads nothing that was not asked for", async () => {
    filling = await openFilling(reportWith({ [NEW]: "3", "disputes/review/total": "0" }));
    const tables = [...filling.screen.element.querySelectorAll("[aria-pressed]")];
    expect(tables.map(({ textContent }) => textContent)).toEqual(["表二 0/10", "表三 1/175", "表四 5/15"]);
    expect(tables[1]!.getAttribute("aria-label")).toBe("表三 1/175：已填 1 格，共 175 格");
    expect(filling.pane.store.get().checked).toBeNull();
  });

  it("is a table with rows in the form's words, whose inputs are named by row and column", async () => {
    await openNew();
    const heads = [...filling.screen.element.querySelectorAll("th[scope=col]")].map((one) => one.textContent);
    expect(heads).toEqual(["项目", "今年"]);
    const inputs = [...filling.screen.element.querySelectorAll<HTMLElement>("[data-cell]")];
    expect(inputs).toHaveLength(7);
    expect(inputs[1]!.getAttribute("aria-label")).toBe(
      "一、本年新收政府信息公开申请数量，法人或其他组织—商业企业",
    );
    await filling.unfold("（三）不予公开");
    await filling.unfold("1.属于国家秘密");
    expect(filling.input("applications/refused.1/natural")!.getAttribute("aria-label")).toBe(
      "（三）不予公开—1.属于国家秘密，自然人",
    );
  });

  it("adds up as one types, and a total that is typed says what it has to be, and takes it on a click", async () => {
    await openNew();
    for (const [key, text] of Object.entries(newRow("3", "1"))) {
      if (key !== TOTAL) await filling.type(key, text);
    }
    const total = filling.input(TOTAL)!;
    expect([total.value, total.placeholder, noteOf(filling, TOTAL)]).toEqual(["", "4", "＝合计"]);
    await filling.type(TOTAL, "5");
    expect(noteOf(filling, TOTAL)).toBe("应为 4（合计）");
    await filling.click("改为 4：一、本年新收政府信息公开申请数量，总计");
    expect([total.value, total.placeholder]).toEqual(["", "4"]);
    await filling.type(NEW, "3件");
    expect(noteOf(filling, NEW)).toContain("不是数");
    expect(filling.input(NEW)!.getAttribute("aria-invalid")).toBe("true");
  });

  it("goes on with Enter past what follows, and to the row below with an arrow; Esc takes back", async () => {
    await openNew({ ...newRow("3"), "applications/new/total": "" });
    await filling.focus("applications/new/legal");
    await filling.press("Enter");
    expect(document.activeElement).toBe(filling.input("applications/new/otherOrganisation"));
    await filling.press("Enter");
    expect(document.activeElement).toBe(filling.input("applications/carriedIn/natural"));
    await filling.press("ArrowUp");
    expect(document.activeElement).toBe(filling.input(NEW));
    await filling.type(NEW, "9");
    await filling.press("Escape");
    expect(filling.input(NEW)!.value).toBe("3");
    expect(filling.pane.store.get().filling.typed).toEqual({});
  });

  it("writes in one batch with one receipt, and has again what was typed when that is taken back", async () => {
    await openNew();
    for (const [key, text] of Object.entries(newRow("3", "1")))
      if (key !== TOTAL) await filling.type(key, text);
    await filling.click("写入文档（7 格）");
    expect(await filling.inDocument()).toEqual(newRow("3", "1", "0", "0", "0", "0", "4"));
    expect(filling.screen.text()).toContain("已写入 7 格");
    expect(filling.screen.text()).toContain("还有 193 格没填。");
    const receipts = await filling.pane.services.document.receipts();
    expect(receipts.map(({ title }) => title)).toEqual([
      { id: "receipt/filled", data: { tables: "表三", count: 7 } },
    ]);
    // What was written because it followed goes on following.
    await filling.type(NEW, "8");
    expect(filling.input(TOTAL)!.placeholder).toBe("9");
    await filling.press("Escape");
    await filling.click("撤销");
    expect(await filling.inDocument()).toEqual({});
    expect(filling.input(NEW)!.value).toBe("3");
    expect(filling.screen.text()).toContain("写入文档（7 格）");
  });

  it("shows what is typed in Word, and does not write over it unasked", async () => {
    await openNew();
    await filling.type(NEW, "3");
    const source = filling.pane.store.get().filling.from!.source;
    const place = filling.pane.store.get().filling.numbers!.tables.applications!.cells;
    const at = (key: string) => {
      const found = place[key]!.place;
      if (found.kind !== "cell") throw new Error(found.kind);
      return [found.table, found.tr, found.tc] as const;
    };
    expect(source.tables.length).toBeGreaterThan(0);
    filling.word.typeInCell(...at(NEW), "5");
    filling.word.typeInCell(...at("applications/new/business"), "2");
    await filling.click("写入文档（1 格）");
    expect(await filling.inDocument()).toMatchObject({ [NEW]: "5", "applications/new/business": "2" });
    expect(filling.screen.text()).toContain("有 1 格后来在文中改过，没有写入");
    expect(filling.input("applications/new/business")!.value).toBe("2");
    expect(filling.input(NEW)!.value).toBe("3");
    await filling.click("写入文档（1 格）");
    expect(await filling.inDocument()).toMatchObject({ [NEW]: "3" });
  });

  it("keeps what is not written when another view is shown, and when the pane is closed", async () => {
    const machine = sessionMemory();
    const word = reportWith();
    filling = await openFilling(word, { machine });
    await filling.click("表三");
    await filling.unfold("一、本年新收");
    await filling.type(NEW, "3");
    await filling.click("核对");
    await filling.click("填表");
    expect(filling.input(NEW)!.value).toBe("3");
    await filling.screen.close();
    closeClient();
    filling = await openFilling(word, { machine });
    expect(filling.screen.text()).toContain("写入文档（1 格）");
    expect(await filling.inDocument()).toEqual({});
  });

  it("shows where a pasted block goes before it goes there, and tells what does not", async () => {
    await openNew({ [NEW]: "9" });
    await filling.focus(NEW);
    await filling.paste("3\t1\t/\t0\t0\t0\t4\t7");
    const said = filling.screen.text();
    expect(said).toContain("表三：6 格将填入");
    expect(said).toContain("自然人 3（原 9），商业企业 1，社会公益组织 0");
    expect(said).toContain("第 1 行第 3 列“/”：不是数");
    expect(said).toContain("第 1 行第 8 列“7”：对不上哪一格");
    expect(document.activeElement?.textContent).toBe("从 Excel 粘贴");
    expect(filling.pane.store.get().filling.typed).toEqual({});
    await filling.click("填入 6 格");
    expect(document.activeElement?.id).toBe("fill-write");
    expect(filling.input(NEW)!.value).toBe("3");
    expect(await filling.inDocument()).toEqual({ [NEW]: "9" });
    await filling.click("撤销刚才填的");
    expect(filling.input(NEW)!.value).toBe("9");
  });

  it("asks for the text where the clipboard cannot be read, and is left with Esc", async () => {
    await openNew();
    await filling.click("从 Excel 粘贴");
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    await filling.paste("本年新收\t3\t1\t0\t0\t0\t0\t4");
    expect(filling.screen.text()).toContain("表三：7 格将填入");
    await filling.press("Escape");
    expect(filling.pane.store.get().filling.pasting).toBeNull();
    expect(document.activeElement?.id).toBe("fill-paste");
  });

  it("asks from which row on where a text does not say it", async () => {
    await openNew();
    await act(async () => filling.pane.store.dispatch({ type: "fill/tableChosen", table: "disputes" }));
    await filling.click("从 Excel 粘贴");
    await filling.paste("1\t2");
    expect(filling.screen.text()).toContain("没有能填入的数");
    const [row] = filling.screen.element.querySelectorAll("select");
    await act(async () => {
      row!.value = "disputes/direct";
      row!.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await filling.settle();
    expect(filling.screen.text()).toContain("表四：2 格将填入");
    expect(filling.screen.text()).toContain("结果维持 1，结果纠正 2");
  });

  it("has last year's totals beside this year's, and 上年结转 from them", async () => {
    filling = await openFilling(openWord({ bodyXml: p(""), profile: "m365" }));
    expect(filling.screen.text()).toContain("文中没有表二。");
    await filling.click("表三 文中没有");
    await filling.click("插入表三");
    expect(filling.screen.text()).toContain("表三 0/175");
    expect(document.activeElement).not.toBe(document.body);
    await act(() => chooseFile(filling.pane, lastYearFile()));
    await filling.settle();
    const heads = [...filling.screen.element.querySelectorAll("th[scope=col]")].map((one) => one.textContent);
    expect(heads).toEqual(["项目", "今年", "上年"]);
    await filling.unfold("二、上年结转");
    const first = filling.input("applications/carriedIn/natural")!;
    expect(first.placeholder).toMatch(/^\d+$/);
    expect(noteOf(filling, "applications/carriedIn/natural")).toContain("＝按上年报告");
  });

  it("never leaves the keyboard nowhere", async () => {
    await openNew({ [NEW]: "1" });
    for (const name of ["其余填 0（142 格）", "撤销刚才填的", "表四", "表三"]) {
      await filling.click(name);
      expect([name, document.activeElement === document.body]).toEqual([name, false]);
    }
  });

  it("has nothing that axe objects to", async () => {
    await openNew({ ...newRow("3", "1"), [TOTAL]: "9" });
    const objections = async () => {
      const { violations } = await axe.run(filling.screen.element, {
        rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
      });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    expect(await objections()).toEqual([]);
    await filling.focus(NEW);
    await filling.paste("3\t/\n1\t2\t3\t4\t5\t6\t7\t8\t9");
    expect(await objections()).toEqual([]);
    await filling.press("Escape");
    await filling.click("从 Excel 粘贴");
    expect(await objections()).toEqual([]);
  });
});
