import { isSameBody } from "../../src/report/same-body";

describe("two names", () => {
  it.each([
    ["云溪县", "云溪县人民政府"],
    ["云溪县林业局", "青岚市云溪县林业局"],
    ["青石镇", "云溪县青石镇人民政府"],
    ["青石街道", "青石街道办事处"],
    ["云溪县人民政府办公室", "云溪县人民政府办"],
    ["松林开发区管委会", "松林开发区管理委员会"],
    ["云溪县林业局", "云溪县林业局办公室"],
    ["云溪县林业局", null],
    ["〔机关名称〕", "云溪县林业局"],
  ])("are one body's: %s, %s", (one, other) => {
    expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["云溪县", "云溪县人民政府办公室"],
    ["云溪县人民政府", "云溪县人民政府办公室"],
    ["云溪县", "云溪县林业局"],
    ["青石镇", "青石镇党政办公室"],
    ["云溪县林业局", "云溪县水务局"],
    ["云溪县林业局", "云溪县水务局办公室"],
  ])("are two bodies': %s, %s", (one, other) => {
    expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([false, false]);
  });
});
