import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, rules, type Finding } from "../../src/check";
import type { Example } from "../../src/check/book/example";
import { coversMore, makeFinding } from "../../src/check/finding";
import { readFile } from "../../src/document";
import type { Place } from "../../src/document/types";
import { readReport, type Report } from "../../src/report";
import { ruleExamples } from "../../scripts/lib/rule-examples";
import { isFull } from "../matrix/results";
import { cases } from "../fixtures/build/cases";
import { describeShared, reportIn, sharedFiles } from "../support/shared-reports";
import { aboutWhat } from "./support/identity";
import { canBeWritten, whatIsAt, written } from "./support/places";
import { reportWith } from "./support/reports";

/**
 * What a correction does to the document: it is written over its place, the document is read and checked again, and
 * then the finding is gone and no error is new.
 */

type Corrected = Finding & { fix: NonNullable<Finding["fix"]> };

const correctedBy = ({ document }: Report, { fix: { changes } }: Corrected): Report =>
  readReport(changes.reduce((changed, { place, text }) => written(changed, place, text), document));

/** What a finding is about, in the tables of the form or in the text. */
const subject = (finding: Finding): string =>
  finding.table ? aboutWhat(finding) : [finding.rule, finding.section, finding.messageId].join(" ");

/**
 * A number where there was none lets relations be computed for the first time, a total may wait for the next one, and
 * last year's number may be right where this year's only agree among themselves.
 */
const mayUncover = ({ rule }: Finding): boolean =>
  /^(relation|carry)\/|^cell\/(empty|not-a-number)$/.test(rule);

const correctionsIn = (report: Report, findings: Finding[]): Corrected[] =>
  findings.filter(
    (finding): finding is Corrected =>
      finding.fix !== null && finding.fix.changes.every(({ place }) => canBeWritten(report.document, place)),
  );

function expectMended(report: Report, last: Report | null, before: Finding[], one: Corrected): void {
  const after = check(correctedBy(report, one), { last }).findings;
  const count = (findings: Finding[]): number =>
    findings.filter((other) => subject(other) === subject(one)).length;
  expect([subject(one), count(after)]).toEqual([subject(one), count(before) - 1]);
  const known = new Set(before.map(subject));
  const created = after.filter((other) => other.severity === "error" && !known.has(subject(other)));
  const wrong = created.filter(({ rule }) => !(mayUncover(one) && rule.startsWith("relation/")));
  expect([subject(one), ...wrong.map(({ message }) => message)]).toEqual([subject(one)]);
}

/** What is written over is what the finding shows, word for word. */
function expectQuoted(report: Report, { actual, fix: { changes } }: Corrected): void {
  for (const { cell, place } of changes) {
    const over = whatIsAt(report, place).replace(/\s/g, "");
    if (place.kind === "cell" && cell) expect(over).toBe(cell);
    else if (!over.startsWith("emptyin")) expect(actual!.replace(/\s/g, "")).toContain(over);
  }
}

/** One correction of each kind: a report can have a hundred empty cells. */
function expectAllMended(report: Report): void {
  const kinds = new Map<string, Corrected>();
  const { findings } = check(report);
  for (const one of correctionsIn(report, findings)) {
    expectQuoted(report, one);
    kinds.set(`${one.rule} ${one.messageId}`, one);
  }
  for (const one of kinds.values()) expectMended(report, null, findings, one);
}

describe("a correction of the rule", () => {
  const examples = ruleExamples(rules);
  const withCorrection = rules.filter(({ correction }) => correction !== null).map(({ id }) => id);

  it.each(withCorrection)("%s writes over what its finding shows, mends it and breaks nothing", (id) => {
    // Each is held to its words; of those of one kind `npm test` writes the first, the matrix all.
    const mended = new Set<string>();
    const offered = ({ report: changes, last: lastChanges }: Example): number => {
      const last = lastChanges ? reportWith({ year: 2023, ...lastChanges }) : null;
      const report = reportWith(changes);
      const { findings } = check(report, { last });
      const own = correctionsIn(report, findings).filter(({ rule }) => rule === id);
      for (const one of own) {
        expectQuoted(report, one);
        const kind = `${one.messageId} ${one.fix.title.replaceAll(/\d+/g, "0")}`;
        if (mended.has(kind) && !isFull) continue;
        mended.add(kind);
        expectMended(report, last, findings, one);
      }
      return own.length;
    };
    expect(
      examples
        .get(id)!
        .bad.map(offered)
        .reduce((sum, count) => sum + count),
    ).toBeGreaterThan(0);
  });
});

describe("a correction in the labelled report", () => {
  it.each(cases.map(({ name }) => name))("%s mends its finding and breaks nothing", async (name) => {
    const file = join(__dirname, "../fixtures", name, "document.docx");
    const reading = await readFile(new Uint8Array(readFileSync(file)));
    if (!reading.ok) throw new Error(reading.code);
    expectAllMended(readReport(reading.document));
  });
});

describeShared("a correction in", sharedFiles, (_, file) => {
  it("mends its finding and breaks nothing", async () => {
    expectAllMended(await reportIn(file));
  });
});

describe("a correction that would write over more than its finding shows", () => {
  const text = "五、存在的问题及改进情况。一是公开不够及时。";
  const place = { kind: "paragraph", paragraph: 3, range: null, text } as const;
  const fix = { title: { messageId: "correct" }, text: "五、存在的主要问题及改进情况" };
  const draft = { messageId: "renamed", actual: "五、存在的问题及改进情况", place, fix };
  const made = (more: object) => makeFinding({ id: "a/b", severity: "error" }, { ...draft, ...more }).fix;

  it("is not offered", () => {
    expect(made({})).toBeNull();
    expect(made({ fix: { ...fix, place: { ...place, range: [0, 13] } } })).toBeNull();
    expect(made({ actual: undefined })).toBeNull();
    expect(made({ place: { kind: "table", table: 1 } })).toBeNull();
    expect(made({ place: { kind: "document" } })).toBeNull();
  });

  it("is offered for the words that it shows, in its own place or in that of the finding", () => {
    const own = { ...place, range: [0, 12] };
    const offered = (at: object) => ({
      title: fix.title,
      safe: false,
      changes: [{ cell: null, text: fix.text, place: at }],
    });
    expect(made({ fix: { ...fix, place: own } })).toEqual(offered(own));
    expect(made({ place: own })).toEqual(offered(own));
    expect(made({ actual: text })).toEqual(offered(place));
  });

  it("is offered for a number cell that the finding names, and for a label only where it shows all of it", () => {
    const cell: Place = { kind: "cell", table: 1, tr: 2, tc: 3, paragraphs: [9], text: "8 件" };
    expect(coversMore({ ...draft, place: cell, cell: "applications/new/total", actual: "8" })).toBe(false);
    expect(coversMore({ ...draft, place: cell, actual: "8件" })).toBe(false);
    expect(coversMore({ ...draft, place: cell, actual: "8" })).toBe(true);
  });

  it("is offered for several cells only where the finding names them all", () => {
    const at = (tc: number): Place => ({ kind: "cell", table: 1, tr: 2, tc, paragraphs: [tc], text: "8" });
    const changes = ["granted", "partial"].map((row, tc) => ({
      cell: `applications/${row}/total`,
      text: "9",
      place: at(tc),
    }));
    const several = { ...draft, place: at(0), fix: { title: fix.title, changes } };
    expect(coversMore({ ...several, cells: changes.map(({ cell }) => cell) })).toBe(false);
    expect(coversMore({ ...several, cells: [changes[0]!.cell] })).toBe(true);
  });
});
