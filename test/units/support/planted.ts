import { strToU8 } from "fflate";
import { formFor } from "../../../src/form";
import { reportDocx } from "../../../src/template";
import { typed } from "../../fixtures/build/numbers";
import { county, countyReport, docxOf, trueSum, type CountyReport } from "./county";

/** The county's sixty reports with slips in known places, as they come in: names of files, bytes, and what is wrong with each. */

const YEAR = 2025;
/** In the order of the names: what is done to whose report. */
const AT = {
  rowTotal: 3,
  blank: 7,
  slash: 11,
  copied: 15,
  copiedFrom: 42,
  twice: 20,
  missing: 25,
  notJoined: 30,
  asLastYear: 35,
  unreadable: 40,
  balance: 45,
  leftOut: 50,
} as const;

export interface PlantedFile {
  name: string;
  bytes: Uint8Array;
}

export interface PlantedCounty {
  files: PlantedFile[];
  /** Last year's folder: reports of the bodies that have slips. */
  last: PlantedFile[];
  /** The superior's report: the true sum, with one body left out of table 三 and one digit of table 二 changed. */
  own: PlantedFile;
  /** Whose report each slip is in. */
  unit: Record<keyof typeof AT, string>;
  /** Reports as they are on paper, without those that are not there. */
  reports: CountyReport[];
  /** The sum of the numbers that the files hold. */
  sum: Map<string, number>;
}

const file = (name: string, report: CountyReport): PlantedFile => ({ name, bytes: docxOf(report) });

const DECISIONS = "disclosure/permits/decisions";

/** Takes a number away or adds it, in the table as it is typed. */
const typo = (report: CountyReport, cell: string, by: number): void => {
  report.numbers.set(cell, report.numbers.get(cell)! + by);
};

export function plantedCounty(): PlantedCounty {
  const reports = county(YEAR);
  const last = county(YEAR - 1, 2);
  // Last year carried over what this year took over, column by column.
  reports.forEach((report, index) => {
    for (const [cell, value] of report.numbers) {
      const [, row, column] = cell.split("/");
      if (row !== "carriedIn") continue;
      const before = last[index]!.numbers;
      const out = `applications/carriedOut/${column}`;
      const more = value - before.get(out)!;
      // What was not carried over had not come in.
      before.set(out, value);
      before.set(`applications/new/${column}`, before.get(`applications/new/${column}`)! + more);
    }
    for (const column of ["issued", "repealed", "inForce"]) {
      const cell = `disclosure/normative/${column}`;
      const now = report.numbers;
      const value =
        column === "inForce"
          ? now.get(cell)! -
            now.get("disclosure/normative/issued")! +
            now.get("disclosure/normative/repealed")!
          : 0;
      last[index]!.numbers.set(cell, value);
    }
  });
  // A body of which nothing has changed keeps its words as well.
  const old = last[AT.asLastYear]!.content.sections!;
  const now = reports[AT.asLastYear]!.content.sections!;
  old[1] = old[1]!.map((paragraph, index) => (index < 2 ? paragraph : now[1]![index]!));
  old[5] = now[5]!;
  const compared = new Set<number>(Object.values(AT));
  const lastFiles = last.flatMap((report, index) =>
    compared.has(index) ? [file(`上年/${index + 1}.docx`, report)] : [],
  );

  typo(reports[AT.rowTotal]!, "applications/new/total", 1);
  reports[AT.blank]!.instead["applications/granted/natural"] = "";
  reports[AT.slash]!.instead[DECISIONS] = "/";
  const from = reports[AT.copiedFrom]!.content.sections!;
  const copied = reports[AT.copied]!.content.sections!;
  // All that says no number of the tables.
  copied[1] = copied[1]!.map((paragraph, index) =>
    [0, 3, 4].includes(index) ? from[1]![index]! : paragraph,
  );
  copied[5] = from[5]!;
  typo(reports[AT.notJoined]!, "applications/carriedIn/natural", 1);
  typo(reports[AT.notJoined]!, "applications/carriedIn/total", 1);
  typo(reports[AT.notJoined]!, "applications/new/natural", -1);
  typo(reports[AT.notJoined]!, "applications/new/total", -1);
  typo(reports[AT.balance]!, "applications/carriedOut/natural", 2);
  typo(reports[AT.balance]!, "applications/carriedOut/total", 2);

  const there = reports.filter((_, index) => index !== AT.missing && index !== AT.unreadable);
  const files = there.map((report) => file(`${report.unit}${YEAR}年报.docx`, report));
  const second = countyReport(reports[AT.twice]!.unit, YEAR, 1000 + AT.twice);
  typo(second, DECISIONS, 5);
  files.push(file("重新报送.docx", second));
  files.push({ name: "坏.docx", bytes: strToU8("PK not a document") });

  const sum = trueSum(there);
  const ofAll = new Map(sum);
  for (const [cell, value] of reports[AT.leftOut]!.numbers)
    if (cell.startsWith("applications/")) ofAll.set(cell, ofAll.get(cell)! - value);
  const unit = Object.fromEntries(Object.entries(AT).map(([slip, index]) => [slip, reports[index]!.unit]));
  return {
    files,
    last: lastFiles,
    own: {
      name: "云溪县人民政府.docx",
      bytes: reportDocx(formFor(YEAR), { unit: "云溪县人民政府", year: YEAR, numbers: typed(ofAll) }),
    },
    unit: unit as PlantedCounty["unit"],
    reports,
    sum,
  };
}
