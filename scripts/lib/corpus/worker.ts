import { readFileSync } from "node:fs";
import { check } from "../../../src/check";
import { allCells, readFile, type Block, type ReadDocument } from "../../../src/document";
import { contentOf, draftFrom } from "../../../src/lastyear";
import { readReport } from "../../../src/report";
import { reportDocx } from "../../../src/template";
import type { WorkerAnswer } from "./result";

/** The process that takes files through everything: a path comes in, a `WorkerAnswer` goes out. */

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
};

const megabytes = (): number => process.resourceUsage().maxRSS / 1024;

/** All that is seen, without white space: automatic numbers stay out, since other readers print them otherwise. */
function seenText(blocks: Block[]): string {
  return blocks
    .map((block) =>
      block.kind === "paragraph"
        ? block.text
        : allCells(block)
            .map((cell) => seenText(cell.blocks))
            .join(""),
    )
    .join("")
    .replace(/[\s\u00ad\u200b]/g, "");
}

/** Recognition, check, and where the year is known the draft for the next one and its document. */
function useReading({ document }: ReadDocument): void {
  const report = readReport(document);
  check(report);
  if (report.year === null) return;
  const draft = draftFrom(report, report.year + 1);
  reportDocx(draft.form, contentOf(draft));
}

async function through(path: string): Promise<WorkerAnswer> {
  const started = seconds();
  let readingDone = started;
  const answer = (outcome: WorkerAnswer["outcome"], why = "", seen: WorkerAnswer["seen"] = null) => ({
    outcome,
    why,
    seen,
    seconds: { reading: readingDone - started, all: seconds() - started },
    megabytes: megabytes(),
  });
  try {
    const reading = await readFile(readFileSync(path));
    readingDone = seconds();
    if (!reading.ok) return answer("refused", reading.code);
    useReading(reading);
    const { blocks, tables } = reading.document;
    return answer("read", "", { text: seenText(blocks), tables: tables.length });
  } catch (problem) {
    return answer("threw", problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  }
}

process.on("message", (path: string) => void through(path).then((answer) => process.send!(answer)));
