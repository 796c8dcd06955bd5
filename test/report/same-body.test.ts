import { closeness, isSameBody, lastOfBody } from "../../src/report/same-body";

describe("two names", () => {
  it.each([
    ["云溪县", "云溪县人民政府", 2],
    ["青石街道", "青石街道办事处", 2],
    ["云溪县人民政府办公室", "云溪县人民政府办", 2],
    ["松林开发区管委会", "松林开发区管理委员会", 2],
    ["云溪县林业局", "云溪县林业局办公室", 2],
    ["云溪县林业局", "青岚市云溪县林业局", 1],
    ["青石镇", "云溪县青石镇人民政府", 1],
    ["林业局", "云溪县林业局", 1],
    ["城关镇", "云溪县城关镇", 1],
    ["云溪县税务局", "国家税务总局云溪县税务局", 1],
    ["云溪调查队", "国家统计局云溪调查队", 1],
    ["财政部", "中华人民共和国财政部", 1],
    // The place was cut short, or stands without its rank.
    ["县教育局", "云溪县教育局", 1],
    ["云溪县教育局", "青岚云溪县教育局", 1],
  ] as const)("are one body's: %s, %s", (one, other, close) => {
    expect([closeness(one, other), closeness(other, one)]).toEqual([close, close]);
    expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["云溪县林业局", null],
    [null, "云溪县林业局"],
    ["〔机关名称〕", "云溪县林业局"],
    ["云溪县林业局", "〔机关名称〕"],
  ])("are nobody else's where one is not known: %s, %s", (one, other) => {
    expect(isSameBody(one, other)).toBe(true);
  });

  it.each([
    ["云溪县", "云溪县人民政府办公室"],
    ["云溪县人民政府", "云溪县人民政府办公室"],
    ["云溪县", "云溪县林业局"],
    ["青石镇", "青石镇党政办公室"],
    ["云溪县林业局", "云溪县水务局"],
    ["云溪县林业局", "云溪县水务局办公室"],
    ["云溪县林业局", "青岚县林业局"],
    // A place is not another one that ends like it.
    ["青石镇", "大青石镇"],
    ["云溪县青石镇", "云溪县大青石镇"],
    ["石桥镇", "王家石桥镇"],
    ["云溪县", "南云溪县"],
    ["云溪县教育局", "云溪县教育和体育局"],
    ["教育局", "体育和教育局"],
    ["县城", "城关镇"],
    ["", "云溪县林业局"],
  ])("are two bodies': %s, %s", (one, other) => {
    expect([closeness(one, other), closeness(other, one)]).toEqual([0, 0]);
    if (one !== "") expect([isSameBody(one, other), isSameBody(other, one)]).toEqual([false, false]);
  });
});

describe("last year's report of a body", () => {
  const of = (...all: [string | null, number | null][]) => all.map(([unit, year]) => ({ unit, year }));

  it("is that of the body, and not of one whose name ends like it", () => {
    const [big, small] = of(["云溪县大青石镇", 2024], ["青石镇人民政府", 2024]);
    expect(lastOfBody([big!, small!], { unit: "青石镇", year: 2025 })).toBe(small);
    expect(lastOfBody([big!], { unit: "青石镇", year: 2025 })).toBeNull();
    expect(lastOfBody([big!, small!], { unit: "大青石镇", year: 2025 })).toBe(big);
  });

  it("is that of the very name where several names fit", () => {
    const [mine, others] = of(["青石镇", 2024], ["青岚县青石镇", 2024]);
    expect(lastOfBody([others!, mine!], { unit: "青石镇人民政府", year: 2025 })).toBe(mine);
    expect(
      lastOfBody(of(["云溪县青石镇", 2024], ["青岚县青石镇", 2024]), { unit: "青石镇", year: 2025 }),
    ).toBeNull();
  });

  it("is that of the year before where several years lie there, and none where two remain", () => {
    const [older, before] = of(["云溪县林业局", 2023], ["云溪县林业局", 2024]);
    expect(lastOfBody([older!, before!], { unit: "云溪县林业局", year: 2025 })).toBe(before);
    expect(lastOfBody([older!, before!], { unit: "云溪县林业局", year: 2027 })).toBeNull();
    expect(lastOfBody([older!], { unit: "云溪县林业局", year: 2027 })).toBe(older);
    expect(lastOfBody([older!], { unit: null, year: 2024 })).toBeNull();
    expect(lastOfBody(of([null, 2024]), { unit: "云溪县林业局", year: 2025 })).toBeNull();
  });
});
