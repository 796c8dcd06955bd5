import "./texts";
import { useRef, useState, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { openAnyFile, openFile, type FileOptions, type OpenedFile } from "../file";
import type { Language } from "../messages";
import { text } from "../messages/text";
import type { Outcome, Problem } from "../open";
import { paneOver } from "../pane/start/mount";
import { blocksDocx } from "../template";
import { localMemory } from "../word/memory/memory";
import { watchMishaps } from "../word/memory/mishaps";
import { fileOf, type FileOfDisk, type ListedFile } from "./chosen-file";
import { servicesOver } from "./engine";
import { ManyReports } from "./many/many-reports";
import { OpenScreen } from "./open-screen";
import { showPlace } from "./shown-place";
import { Workplace, type OpenFile } from "./workplace";

/** The page without Word: a report of the disk beside the pane of the add-in. */

async function openEmpty(options: FileOptions): Promise<Outcome<OpenedFile>> {
  const empty = await openFile(blocksDocx("", ""), options);
  return empty.ok ? { ok: true, value: { document: empty.value, isConverted: false, messages: [] } } : empty;
}

async function opened(chosen: FileOfDisk | null, language: Language): Promise<Outcome<OpenFile>> {
  const cursor: OpenFile["cursor"] = { place: null };
  const options: FileOptions = {
    reveal: (place) => showPlace(document, place),
    cursor: () => cursor.place,
  };
  const made = await (chosen ? openAnyFile(chosen.bytes, options) : openEmpty(options));
  if (!made.ok) return made;
  const { document: file, isConverted } = made.value;
  const name = chosen?.name ?? text("page/new-name", {}, language);
  const isOnDisk = chosen !== null && !isConverted;
  return {
    ok: true,
    value: {
      name,
      document: file,
      pane: paneOver(servicesOver(file, name, language)),
      handle: isOnDisk ? chosen.handle : null,
      isConverted,
      saved: isConverted ? null : file.bytes(),
      cursor,
    },
  };
}

/** Puts the focus back where it was before a report was opened. */
const focusAgain = (element: Element | null): void => {
  setTimeout(() => (element as HTMLElement | null)?.focus());
};

function Page({ language }: { language: Language }): ReactNode {
  const [open, setOpen] = useState<OpenFile | null>(null);
  const [many, setMany] = useState<ListedFile[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const from = useRef<Element | null>(null);
  const take = (chosen: FileOfDisk | null): void => {
    from.current = window.document.activeElement;
    void opened(chosen, language).then((outcome) => {
      setProblem(outcome.ok ? null : outcome.problem);
      if (outcome.ok) setOpen(outcome.value);
    });
  };
  const takeOne = (listed: ListedFile): void => {
    const { name } = listed;
    fileOf(listed).then(take, (error: unknown) =>
      setProblem({ code: "page/not-opened", data: { name }, detail: String(error) }),
    );
  };
  const takeMany = (files: ListedFile[] | null): void => {
    setProblem(files?.length === 0 ? { code: "many/empty", data: {}, detail: "" } : null);
    setMany(files?.length === 0 ? null : files);
  };
  const close = (): void => {
    setOpen(null);
    if (many) focusAgain(from.current);
  };
  return (
    <>
      {open && <Workplace open={open} language={language} onClose={close} />}
      {many && (
        // The overview stays as it was while one of its reports is open.
        <div hidden={open !== null}>
          <ManyReports
            files={many}
            language={language}
            problem={problem ? text(problem.code, problem.data, language) : ""}
            onOpen={takeOne}
            onClose={() => takeMany(null)}
          />
        </div>
      )}
      {!open && !many && (
        <OpenScreen
          language={language}
          problem={problem}
          onFile={takeOne}
          onMany={takeMany}
          onNew={() => take(null)}
        />
      )}
    </>
  );
}

const element = document.getElementById("page");
watchMishaps(window, localMemory, "pane");
if (element) {
  // The other language would make the one file too large to be sent around.
  const language = "zh";
  document.title = text("page/title", {}, language);
  createRoot(element).render(<Page language={language} />);
}
