import { useEffect, useRef } from "react";

/** Shorter than this nobody has typed anything in the document; a jump to a finding takes the focus for a moment. */
const AWAY_MS = 1500;

/** Calls back when the focus returns to the pane after the drafter has been in the document for a while. */
export function useReturn(onReturn: () => void): void {
  const latest = useRef(onReturn);
  useEffect(() => {
    latest.current = onReturn;
  });
  useEffect(() => {
    let left = Number.POSITIVE_INFINITY;
    const leave = () => (left = performance.now());
    const comeBack = () => {
      if (performance.now() - left >= AWAY_MS) latest.current();
      left = Number.POSITIVE_INFINITY;
    };
    window.addEventListener("blur", leave);
    window.addEventListener("focus", comeBack);
    return () => {
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", comeBack);
    };
  }, []);
}
