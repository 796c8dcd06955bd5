import { h } from "../dom";
import { text } from "../texts";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A document's bytes under a name that the title bar shows. */
export interface NamedDocument {
  name: string;
  bytes: Uint8Array;
}

async function read(file: File): Promise<NamedDocument> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A hidden file chooser; `click()` it. */
export function fileChooser(opened: (document: NamedDocument) => void): HTMLInputElement {
  const input = h("input", {
    attributes: { type: "file", accept: `.docx,${docxType}`, hidden: true, "aria-label": text("open") },
    onchange: async () => {
      const [file] = input.files ?? [];
      input.value = "";
      if (file) opened(await read(file));
    },
  });
  return input;
}

/** Opens what is dropped anywhere on the page. @param signal ends that */
export function acceptDrops(opened: (document: NamedDocument) => void, signal: AbortSignal): HTMLElement {
  const target = h("div", { className: "drop-target", attributes: { hidden: true } }, text("dropHere"));
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  const over = (event: DragEvent): void => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    target.hidden = false;
  };
  const left = (event: DragEvent): void => {
    if (event.relatedTarget === null) target.hidden = true;
  };
  const dropped = async (event: DragEvent): Promise<void> => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    target.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) opened(await read(file));
  };
  window.addEventListener("dragover", over, { signal });
  window.addEventListener("dragleave", left, { signal });
  window.addEventListener("drop", dropped, { signal });
  return target;
}

/** Hands a document to the browser's downloads. */
export function download({ name, bytes }: NamedDocument): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: docxType }));
  h("a", { attributes: { href: address, download: name } }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The documents that the server offers; none when it offers nothing. */
export async function offeredDocuments(): Promise<{ name: string; title: string }[]> {
  const response = await fetch("/documents/").catch(() => null);
  return response?.ok ? ((await response.json()) as { name: string; title: string }[]) : [];
}

export async function offeredDocument(name: string): Promise<NamedDocument> {
  const response = await fetch(`/documents/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}
