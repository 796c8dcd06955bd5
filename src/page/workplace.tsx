import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Place } from "../document/types";
import type { FileDocument } from "../file";
import type { Language } from "../messages";
import { text, type MessageData } from "../messages/text";
import { App } from "../pane/app";
import { focusWhenDrawn } from "../pane/check/list/focus-when-drawn";
import type { PaneContext } from "../pane/flows/flow";
import { rowOfFinding } from "../pane/use-step-keys";
import type { FileHandle } from "./chosen-file";
import { CurrentFindings, DocumentView } from "./document-view";
import { nameOfCopy, saveAs, saveInto } from "./saving";
import { findingsByPlace } from "./shown-findings";

/** A file that is open in the page. */
export interface OpenFile {
  name: string;
  document: FileDocument;
  pane: PaneContext;
  handle: FileHandle | null;
  isConverted: boolean;
  /** The bytes as they lie on the disk; null where nothing was saved yet. */
  saved: Uint8Array | null;
  /** Where the drafter has clicked: insertions go there. */
  cursor: { place: Place | null };
}

interface WorkplaceProps {
  open: OpenFile;
  language: Language;
  onClose(): void;
}

const placeAt = (target: EventTarget | null, document: FileDocument): Place | null => {
  const element = (target as HTMLElement | null)?.closest<HTMLElement>("[data-paragraph]");
  const paragraph = element && document.shown().paragraphs[Number(element.dataset.paragraph)];
  return paragraph
    ? { kind: "paragraph", paragraph: paragraph.index, range: null, text: paragraph.text }
    : null;
};

/** The document beside the pane. */
export function Workplace({ open, language, onClose }: WorkplaceProps): ReactNode {
  const { document: file, pane, cursor } = open;
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const source = useSyncExternalStore(file.listen, file.shown);
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  const [saved, setSaved] = useState(open.saved);
  const [handle, setHandle] = useState(open.handle);
  const [said, setSaid] = useState("");
  const isSaving = useRef(false);
  /** What lies in the file of the handle, as far as this page knows. */
  const known = useRef(open.saved);
  const isChanged = saved === null || file.bytes() !== saved;
  const sheet = useRef<HTMLDivElement>(null);
  const back = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (!isChanged) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isChanged]);

  const { checked, ignored, current } = state;
  // The document and what is found in it belong together: where places stand now changes with it.
  const shown = useMemo(
    () => ({
      source,
      findings: {
        byPlace: findingsByPlace(file, { checked, ignored }),
        current,
        language,
        onFinding: (id: string) => {
          pane.store.dispatch({ type: "tab/chosen", tab: "check" });
          pane.store.dispatch({ type: "finding/reached", id });
          focusWhenDrawn(() => rowOfFinding(id));
        },
      },
    }),
    [file, source, checked, ignored, current, language, pane],
  );

  const done = (bytes: Uint8Array, id: string, name: string): void => {
    setSaved(bytes);
    setSaid(t(id, { name }));
  };
  const copy = async (): Promise<void> => {
    const bytes = file.bytes();
    const name = nameOfCopy(open.name);
    const outcome = await saveAs(name, bytes);
    if (outcome === "cancelled") return;
    if (typeof outcome === "string") return done(bytes, `page/${outcome}`, name);
    setHandle(outcome.handle);
    known.current = bytes;
    done(bytes, "page/saved", outcome.handle.name);
  };
  const save = async (): Promise<void> => {
    if (!handle) return copy();
    // A second click must not take for another program's what the first one writes.
    if (isSaving.current) return;
    isSaving.current = true;
    setSaid("");
    const bytes = file.bytes();
    const mayReplace = (): boolean => window.confirm(t("page/replace", { name: handle.name }));
    const reason = await saveInto(handle, bytes, known.current, mayReplace);
    isSaving.current = false;
    if (reason !== null) return setSaid(t(reason, { name: handle.name }));
    known.current = bytes;
    done(bytes, "page/saved", handle.name);
  };
  const close = (): void => {
    if (!isChanged || saved === null || window.confirm(t("page/leave"))) onClose();
  };

  return (
    <div className="workplace">
      <header className="bar">
        <span className="name">{open.name}</span>
        {isChanged && saved !== null && <span className="changed">{t("page/changed")}</span>}
        <span role="status" className="said">
          {said}
        </span>
        <button type="button" className="main-button" onClick={() => void save()} disabled={!isChanged}>
          {t(handle ? "page/save" : "page/download")}
        </button>
        {handle && (
          <button type="button" className="quiet-button" onClick={() => void copy()}>
            {t("page/save-as")}
          </button>
        )}
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {t("page/print")}
        </button>
        <button type="button" className="quiet-button" onClick={close}>
          {t("page/other")}
        </button>
      </header>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and clicks of the buttons in it arrive here */}
      <div
        ref={sheet}
        className="document"
        aria-label={t("page/document")}
        role="region"
        tabIndex={0}
        onFocus={({ relatedTarget }) => {
          const from = relatedTarget as HTMLElement | null;
          if (from && !sheet.current?.contains(from)) back.current = from;
        }}
        onKeyDown={(event) => event.key === "Escape" && back.current?.focus()}
        onMouseUp={({ target }) => {
          cursor.place = placeAt(target, file) ?? cursor.place;
        }}
      >
        {open.isConverted && <p className="note">{t("page/converted")}</p>}
        <CurrentFindings.Provider value={shown.findings}>
          <DocumentView source={shown.source} />
        </CurrentFindings.Provider>
      </div>
      <div className="pane">
        <App pane={pane} officeBackground={null} />
      </div>
    </div>
  );
}
