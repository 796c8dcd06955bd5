import type { UnitFacts } from "../../src/units";
import { namesInList } from "../../src/units";
import { attendance } from "../../src/units/overview/missing";

describe("a list of who has to file", () => {
  it("is one name a line, numbered or not; each counts once", () => {
    const text =
      "\ufeff应报送单位名单\r\n1.云溪县林业局\r\n（2）云溪县水务局\r\n\r\n3、青石镇人民政府\r\n青石镇人民政府\n合计：3";
    expect(namesInList(text)).toEqual(["云溪县林业局", "云溪县水务局", "青石镇人民政府"]);
  });

  it("is a table with a head that says where the names stand", () => {
    expect(
      namesInList('序号,联系人,单位名称,备注\n1,王某,云溪县林业局,已改名\n2,李某,"云溪县水务局",\n'),
    ).toEqual(["云溪县林业局", "云溪县水务局"]);
  });

  it("is a table without a head: the first field with a name", () => {
    expect(namesInList("1\t云溪县林业局\t0899-6612345\n2\t云溪县水务局\t\n")).toEqual([
      "云溪县林业局",
      "云溪县水务局",
    ]);
  });

  it("keeps names that begin with a number in words, and takes none from numbers alone", () => {
    expect(namesInList("三道河镇\n12345\n第二中学\n")).toEqual(["三道河镇", "第二中学"]);
    expect(namesInList("1,2\n3,4\n")).toEqual([]);
  });
});

const unit = (name: string | null, file = `${name}.docx`) => ({ unit: name, file }) as UnitFacts;

describe("who is missing", () => {
  it("is who has no report, with or without the places above in its name", () => {
    expect(attendance(["林业局", "水务局"], [unit("云溪县林业局"), unit("云溪县文旅局")])).toEqual({
      missing: ["水务局"],
      unlisted: ["云溪县文旅局.docx"],
    });
  });

  it("is not who filed a report that does not name its body, in a file with the name", () => {
    const files = [unit(null, "报送/云溪县水务局2025.docx"), unit(null, "报送/年报.docx")];
    expect(attendance(["水务局", "云溪县水务局"], files)).toEqual({
      missing: ["水务局"],
      unlisted: ["报送/年报.docx"],
    });
  });
});
