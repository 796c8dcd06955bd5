import { usePaneWords } from "../use-pane";

/** Han with the punctuation and digits that stand between. */
const CHINESE =
  /(\p{Script=Han}(?:[\p{Script=Han}\d“”（）《》〈〉、，。：；！？—…·.〔〕]*[\p{Script=Han}）”。》〕])?)/u;

/**
 * A text in which words of the form or of the document may stand. Those are Chinese in the English pane too, and marked as
 * Chinese there, so that a screen reader reads them as such (WCAG 2.2, 3.1.2).
 */
export function Words({ text }: { text: string }) {
  const { pane } = usePaneWords();
  if (pane.services.language === "zh") return text;
  return text.split(CHINESE).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={at} lang="zh-CN">
        {piece}
      </span>
    ),
  );
}
