import { useEffect, useState } from "react";
import type { Limits } from "../../check/limits";
import type { Language } from "../../messages";
import type { ListedFile } from "../chosen-file";
import { readMany, type ReadMany } from "./read-many";

/** What is to be read, and by which limits it is checked. */
interface WhatToRead {
  files: readonly ListedFile[];
  /** Last year's folder; null where none was given. */
  last: readonly ListedFile[] | null;
  limits: Limits;
  language: Language;
}

/** What is known, null while it is being read, and how far the reading is. */
interface Reading {
  read: ReadMany | null;
  progress: { done: number; all: number };
}

/** Reads many files whenever something of them, or how they are checked, has become another. */
export function useReadMany({ files, last, limits, language }: WhatToRead): Reading {
  const all = files.length + (last?.length ?? 0);
  const [known, setKnown] = useState<{ read: ReadMany; of: Omit<WhatToRead, "language"> } | null>(null);
  const [done, setDone] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    setDone(0);
    const onProgress = (now: number): void => {
      if (!signal.aborted) setDone(now);
    };
    readMany(files, { last, limits, language, onProgress, signal }).then(
      (read) => !signal.aborted && setKnown({ read, of: { files, last, limits } }),
      // Only when nobody waits for it any more.
      () => undefined,
    );
    return () => stop.abort();
  }, [files, last, limits, language]);
  const isKnown = known?.of.files === files && known.of.last === last && known.of.limits === limits;
  return { read: isKnown ? known.read : null, progress: { done, all } };
}
