import { useEffect, useRef, type ReactNode } from "react";
import { saying, sumParts, type SumAnswer, type UnitFacts } from "../../units";
import type { Language } from "../../messages";

/** The document with the sum lists them all. */
const MOST_LINES = 40;

interface SumComparedProps {
  answer: SumAnswer;
  /** The report of the body above: with another one the focus goes to what is told of it. */
  own: UnitFacts;
  language: Language;
}

/** How the units added up compare with the report of the body above: which cells differ, and which unit explains or breaks them. */
export function SumCompared({ answer, own, language }: SumComparedProps): ReactNode {
  const first = useRef<HTMLHeadingElement>(null);
  // It stands below a long table.
  useEffect(() => first.current?.focus(), [own]);
  const say = saying(language);
  const order = ["comparison", "breaks", "incomplete", "left-out"];
  const parts = sumParts(answer, say)
    .filter(({ kind }) => order.includes(kind))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return parts.map(({ kind, heading, lines }, at) => (
    <section key={kind} className="list" data-list={`sum-${kind}`} aria-labelledby={`many-sum-${kind}`}>
      <h2 id={`many-sum-${kind}`} ref={at === 0 ? first : undefined} tabIndex={-1}>
        {heading}
      </h2>
      <ul>
        {lines.slice(0, MOST_LINES).map((line, index) => (
          // Two lines may be the same.
          <li key={index}>{line}</li>
        ))}
        {lines.length > MOST_LINES && <li>{say("many/more", { count: lines.length - MOST_LINES })}</li>}
      </ul>
    </section>
  ));
}
