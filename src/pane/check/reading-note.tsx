import type { ReadingMessage } from "../../document/types";
import { readingLines } from "../components/reading-lines";
import { Remark } from "../components/remark";
import { usePaneWords } from "../use-pane";

/** What the reader of the document noticed: what is not in the check, or may stand there otherwise than it was read. */
export function ReadingNote({ messages }: { messages: ReadingMessage[] }) {
  const { t } = usePaneWords();
  const lines = readingLines(messages, t);
  if (lines.length === 0) return null;
  const isDoubtful = lines.some(({ doubt }) => doubt);
  const texts = lines.map(({ text }) => text);
  return (
    <Remark
      intent={isDoubtful ? "warning" : "info"}
      lines={isDoubtful ? [t("pane/reading.doubts"), ...texts] : texts}
    />
  );
}
