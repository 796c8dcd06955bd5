import { problemNotice } from "../../state/notices";
import { say } from "../../state/said";
import { show, type PaneContext } from "../../flows/flow";
import { chooseFile, type ChosenFile } from "./choose";

/** Reads the file that was dropped; of several nobody can tell which is meant, so that none is read and that is said. */
export async function dropFiles(pane: PaneContext, files: readonly ChosenFile[]): Promise<void> {
  const [file] = files;
  if (!file) return;
  if (files.length === 1) return chooseFile(pane, file);
  const data = { count: files.length };
  const detail = files.map(({ name }) => name).join("\n");
  show(pane, "draft", {
    ...problemNotice(say("pane/last.read.failed"), { code: "pane/last.several", data, detail }),
    detail: null,
  });
}
