import { useEffect, useState } from "react";
import type { handoverEngine } from "../engine/handover";
import { usePane } from "../use-pane";
import type { Report } from "../../report";

/** The engine and the report of the last check; null while they are on their way. */
export interface Handing {
  engine: typeof handoverEngine;
  report: Report;
}

/** Loads what hands the report over, once it is shown. */
export function useHanding(): Handing | "failed" | null {
  const { pane, state } = usePane();
  const { language } = pane.services;
  const source = state.checked?.source;
  const [engine, setEngine] = useState<typeof handoverEngine | "failed" | null>(null);
  const [handing, setHanding] = useState<Handing | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const { handoverEngine: loaded } = await import(
        /* webpackChunkName: "handover" */ "../engine/handover"
      );
      await loaded.addHandoverTexts(language);
      if (!isGone) setEngine(loaded);
    };
    load().catch(() => setEngine("failed"));
    return () => void (isGone = true);
  }, [language]);
  useEffect(() => {
    if (engine !== null && engine !== "failed" && source)
      setHanding({ engine, report: engine.reportOfSource(source) });
  }, [engine, source]);
  return engine === "failed" ? engine : handing;
}
