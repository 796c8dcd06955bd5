import { createHash } from "node:crypto";
import { readFlatOpc } from "../../src/document";
import { cellKeys, formFor } from "../../src/form";
import { checkLines, readCheckLines } from "../../src/handover/certificate/check-lines";
import { digestOf, numbersDigest, textDigest } from "../../src/handover/certificate/digests";
import { ruleSetOf } from "../../src/handover/certificate/rule-set";
import { verifyReport } from "../../src/handover/certificate/verify";
import { readReport, type Report } from "../../src/report";
import { reportPackage } from "../../src/template";
import { randomFrom } from "../check/support/tables";
import { isFull } from "../matrix/results";
import { mutated, whileMutated } from "./support/mutations";
import { contentWith, form, ownNumbers, readBytes, readText, docxOf } from "./support/reports";
import { pageContent, shapes, webPage } from "./support/web-page";

const numbers = ownNumbers(6);
const content = contentWith(numbers);
const xml = reportPackage(form, content);
const rules = ruleSetOf("1.0.0");

function read(flat: string): Report {
  const reading = readFlatOpc(flat);
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}
const report = read(xml);
const lines = checkLines(report, rules);

function verified(other: Report, sheet = lines, version = "1.0.0") {
  const result = verifyReport(sheet, other, version);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

describe("the digests", () => {
  it("are SHA-256", () => {
    for (const text of ["", "abc", "政府信息公开".repeat(100), "😀"])
      expect(digestOf(text)).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("are the same for the same report in another format, by another program, with other spaces and widths", async () => {
    const others = [
      await readBytes(docxOf(content)),
      read(xml.replaceAll("，", ",").replaceAll("：", "： ").replaceAll("条", "\u200b条")),
      read(
        xml.replace(
          /<w:t xml:space="preserve">(\d{4})<\/w:t>/gu,
          (_, digits: string) => `<w:t> ${digits[0]!},${digits.slice(1)}</w:t>`,
        ),
      ),
    ];
    for (const other of others) {
      expect(numbersDigest(other)).toBe(numbersDigest(report));
      expect(textDigest(other)).toBe(textDigest(report));
    }
  });

  it("stand for these reports for good: another digest is another format of the sheet", () => {
    const plain = read(
      reportPackage(form, {
        unit: "云溪县林业局",
        year: 2025,
        numbers: new Map(cellKeys(form).map((key) => [key, "0"])),
      }),
    );
    expect(numbersDigest(plain)).toBe("3407db634cdbda8e8e27e536a538318450a53abb4ff311be3162069788a33f5b");
    expect(textDigest(plain)).toBe("b5931a1f82db7b5c50f0688a46d1a2f5f09af9cb4376d86ae858bc4febb17476");
  });
});

describe("the lines of a sheet", () => {
  it("are read again, whatever white space and text is around them", () => {
    const sheet = [
      "核校单",
      "",
      ...lines.map((line) => `  ${line.replaceAll(" ", "\u3000 ")}\n`),
      "经办人：",
    ];
    const found = readCheckLines(sheet);
    expect(found).toMatchObject({
      ok: true,
      value: { edition: "2021", year: 2025, numbers: numbersDigest(report), text: textDigest(report) },
    });
    expect(found.ok && found.value.rules).toEqual({
      version: "1.0.0",
      digest: rules.digest,
      limits: rules.limits,
      off: [],
    });
  });

  it("tell a sheet that was changed, cut, of another format, or none", () => {
    for (let i = 0; i < lines.length - 1; i++) {
      const changed = lines.map((line, at) =>
        at === i ? line.replace(/[0-9a-f](?=[^0-9a-f]*$)/u, "#") : line,
      );
      if (changed[i] === lines[i]) continue;
      expect(readCheckLines(changed)).toEqual({
        ok: false,
        reason: i === 0 && !changed[0]!.startsWith("nianbao-1 ") ? "newer" : "damaged",
      });
    }
    expect(readCheckLines(lines.slice(0, -1))).toEqual({ ok: false, reason: "damaged" });
    expect(readCheckLines(["nianbao-2 form=2021"])).toEqual({ ok: false, reason: "newer" });
    expect(readCheckLines(["核校单"])).toEqual({ ok: false, reason: "none" });
  });

  it("carry what an office has set", () => {
    const set = ruleSetOf("1.0.0", { overview: 2000, measures: true }, ["wording/term", "change/jump"]);
    expect(set.digest).not.toBe(rules.digest);
    const found = readCheckLines(checkLines(report, set));
    expect(found.ok && found.value.rules).toMatchObject({
      limits: set.limits,
      off: ["change/jump", "wording/term"],
    });
  });
});

describe("the rules", () => {
  it("are others in another version, with another limit, or with a rule switched off", () => {
    const digests = [
      rules,
      ruleSetOf("1.0.1"),
      ruleSetOf("1.0.0", { repetition: 0.4 }),
      ruleSetOf("1.0.0", {}, ["change/jump"]),
    ].map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(4);
    expect(ruleSetOf("1.0.0", { repetition: 0.5 }, []).digest).toBe(rules.digest);
  });

  it("are told to be others beside a report that is the same", () => {
    expect(verified(report)).toMatchObject({ same: true, rules: { isSame: true } });
    expect(verified(report, lines, "1.1.0")).toMatchObject({
      same: true,
      rules: { isSame: false, version: "1.0.0" },
    });
  });
});

describe("a report that has changed", () => {
  const kindsOfChange = ["digit", "character", "sentence"] as const;
  const isSeen = ({ same, cells, labels, texts }: ReturnType<typeof verified>): boolean =>
    !same && cells.length + labels.length + texts.length > 0;

  it.each(kindsOfChange)("is told for what it is, read anew: any %s", (kind) => {
    const random = randomFrom(kind.length * 1000 + 7);
    const changed = Array.from({ length: 15 }, () => mutated(xml, kind, random)).filter(
      (one) => one !== null,
    );
    expect(changed.length).toBeGreaterThan(5);
    expect(changed.filter((one) => !isSeen(verified(read(one))))).toEqual([]);
  });

  const MANY = isFull ? 10_000 : 120;
  it.each(kindsOfChange)(
    "is told for what it is: any %s",
    (kind) => {
      const random = randomFrom(kind.length * 1000 + 7);
      const document = structuredClone(report.document);
      const missed: string[] = [];
      for (let tried = 0; tried < MANY / 3;) {
        const found = whileMutated(document, kind, random, () => isSeen(verified(readReport(document))));
        if (found === null) continue;
        tried++;
        if (!found.seen) missed.push(found.text);
      }
      expect(missed).toEqual([]);
      expect(verified(readReport(document)).same).toBe(true);
    },
    isFull ? 900_000 : 60_000,
  );

  it("is named by its first cell, word of a table and sentence", () => {
    const other = read(
      reportPackage(
        form,
        contentWith(new Map([...numbers, ["applications/new/total", "8"], ["disputes/review/total", ""]])),
      ),
    );
    const { cells } = verified(other);
    expect(cells).toEqual([
      expect.objectContaining({
        key: "applications/new/total",
        then: numbers.get("applications/new/total"),
        now: "8",
      }),
      expect.objectContaining({ key: "disputes/review/total", name: "表四“行政复议—总计”列", now: "-" }),
    ]);
    const label = verified(read(xml.replace(">行政处罚<", ">行政处分<")));
    expect(label).toMatchObject({ cells: [], labels: ["表二“行政处罚”"], texts: [] });
    const text = verified(read(xml.replace("发布政策解读6篇", "发布政策解读7篇")));
    expect(text.texts).toEqual([
      { kind: "changed", part: 1, number: 4, now: "发布政策解读7篇，回应群众关切9次。" },
    ]);
  });

  it("is told from one in which a label was another one then, too", () => {
    const odd = read(xml.replace(">行政处罚<", ">行政处分<"));
    const sheet = checkLines(odd, rules);
    expect(verified(odd, sheet).same).toBe(true);
    expect(verified(report, sheet)).toMatchObject({ same: false, labels: ["表二“行政处罚”"] });
  });
});

describe("what stands on a web page", () => {
  it.each(shapes)("is the same but for what the site puts around it (%s)", async (shape) => {
    const result = verified(await readText(webPage(shape, pageContent(content))));
    expect(result).toMatchObject({ same: false, cells: [], labels: [], notRead: [], texts: [] });
    expect(result.beside.length).toBeGreaterThan(3);
  });

  it("is another edition's report, told by cells that are not there", async () => {
    const old = formFor(2019);
    const other = read(
      reportPackage(old, {
        unit: "云溪县林业局",
        year: 2019,
        numbers: new Map(cellKeys(old).map((key) => [key, "0"])),
      }),
    );
    const { same, cells } = verified(other);
    expect(same).toBe(false);
    expect(cells.some(({ then }) => then === "?")).toBe(true);
    expect(cells.some(({ now }) => now === "?")).toBe(true);
  });
});
