import { useEffect, useSyncExternalStore, type ComponentProps, type ComponentType } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../messages/text";
import { addLaterTexts } from "./texts";
import { usePaneWords } from "./use-pane";

type Views = typeof import("./later-views");

/** The views, `failed` when they could not be loaded, null while nobody has asked or they are on their way. */
let views: Views | "failed" | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: typeof views): void {
  views = next;
  listeners.forEach((listener) => listener());
}

/**
 * Loads what nobody sees in the first moment, with the texts that it shows: a view without them could not be drawn. What
 * fails here is told where it is missed, and can be tried again there.
 */
export async function loadLaterViews(language: Language): Promise<void> {
  if (views !== null && views !== "failed") return;
  try {
    await addLaterTexts(language);
    become(await import(/* webpackChunkName: "later" */ "./later-views"));
  } catch {
    become("failed");
  }
}

const useStyles = makeStyles({
  missed: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  words: { margin: 0 },
});

/** In place of a view that could not be loaded. */
function Missed() {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  return (
    <div className={styles.missed} role="alert">
      <p className={styles.words}>{t("pane/later.missed")}</p>
      <Button onClick={() => void loadLaterViews(pane.services.language)}>{t("pane/later.again")}</Button>
    </div>
  );
}

interface LaterProps<Name extends keyof Views> {
  view: Name;
  /** What the view is given. */
  given?: ComponentProps<Views[Name]> & object;
  /** The view is all there is to see: that it is missing has to be said. */
  isPlace?: boolean;
}

/** A view that is loaded behind the first moment; nothing stands there until it is. */
export function Later<Name extends keyof Views>({ view, given, isPlace = false }: LaterProps<Name>) {
  const { language } = usePaneWords().pane.services;
  const known = useSyncExternalStore(subscribe, () => views);
  useEffect(() => {
    if (known === null) void loadLaterViews(language);
  }, [known, language]);
  if (known === "failed") return isPlace ? <Missed /> : null;
  if (known === null) return null;
  const View = known[view] as ComponentType<object>;
  return <View {...given} />;
}
