import { reportWith } from "../../check/support/reports";
import { jobs } from "../../../src/pane/worker/jobs";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

const SENTENCE = "新收申请12件，上年结转1件，均按规定登记和答复。";

describe("the two places of a contradiction", () => {
  let pane: TestPane;
  let screen: Screen;

  /** The real check of a report in which this stands for the sentence on applications. */
  async function open(sentence: string): Promise<void> {
    pane = testPane();
    pane.services.check = async (given) => jobs.check({ ...given, language: "zh" });
    const { document } = reportWith({ prose: { [SENTENCE]: sentence } });
    pane.document.read = pane.document.reread = async () => ({ ok: true, value: document });
    screen = await show(pane);
    await screen.click(screen.button("核对"));
    await screen.click(screen.button("检查本文"));
  }
  const places = (): HTMLElement[] => [
    ...screen.element.querySelectorAll<HTMLElement>('ul[aria-label="说法不一的地方"] button'),
  ];
  const names = (): (string | null)[] => places().map((one) => one.getAttribute("aria-label"));
  const revealed = () => pane.document.calls.reveal.map(([place]) => place);

  afterEach(() => screen.close());

  it("are named with their numbers, in the words of the form", async () => {
    await open("全年新收政府信息公开申请15件。");
    expect(names()).toEqual([
      "定位到正文，一、总体情况 › 全年新收政府信息公开申请15件。：15",
      "定位到表三，一、本年新收政府信息公开申请数量 › 总计：12",
    ]);
    expect(places().map(({ textContent }) => textContent)).toEqual([
      "正文全年新收政府信息公开申请15件。15",
      "表三一、本年新收政府信息公开申请数量 › 总计12",
    ]);
  });

  it("are gone to, each by its own button, which the tab key reaches behind its finding", async () => {
    await open("全年新收政府信息公开申请15件。");
    for (const place of places()) await screen.click(place);
    expect(revealed()).toMatchObject([
      { kind: "paragraph", text: "全年新收政府信息公开申请15件。" },
      { kind: "cell", text: "12" },
    ]);
    expect(places().map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
    expect(document.activeElement).toBe(places()[1]);
  });

  it("offer the table's number where one reading exists, and none where two do", async () => {
    await open("全年新收政府信息公开申请15件。");
    const [list] = screen.element.querySelectorAll('ul[aria-label="说法不一的地方"]');
    expect(list!.closest("li")!.textContent).toContain("改为 12");
    await screen.close();
    await open("全年受理政府信息公开申请20件。");
    expect(places()).toHaveLength(2);
    expect(screen.text()).not.toContain("改为 1");
  });

  it("are two sentences where the text tells two numbers for one thing", async () => {
    await open("全年主动公开政府信息86条。\n全年主动公开政府信息68条。");
    expect(names()).toEqual([
      "定位到正文，一、总体情况 › 全年主动公开政府信息68条。：68",
      "定位到正文，一、总体情况 › 全年主动公开政府信息86条。：86",
    ]);
  });

  it("are the total and its parts where a list does not add up", async () => {
    await open("公开信息86条，其中政策文件36条、动态60条。");
    expect(names()).toEqual([
      "定位到正文，一、总体情况 › 公开信息86条，其中政策文件36条、…：86",
      "定位到正文，一、总体情况 › …信息86条，其中政策文件36条、动态60条。：36条、动态60条",
    ]);
  });
});
