import type { HostFeatures } from "../host/features";

/** A colour that Word shows without changing the document (WordApi 1.8); one at a time. */
export interface Spotlight {
  on(context: Word.RequestContext, range: Word.Range): Promise<void>;
  off(): Promise<void>;
}

/** The spotlight is a nicety: a host that refuses it has shown the place by selecting it. */
export function createSpotlight(host: HostFeatures): Spotlight {
  let lit: Word.Range | null = null;
  return {
    async on(context, range) {
      if (!host.has("spotlight")) return;
      try {
        context.trackedObjects.add(range);
        range.highlight();
        await context.sync();
        lit = range;
      } catch {
        host.withdraw("spotlight");
      }
    },
    async off() {
      const range = lit;
      lit = null;
      if (!range) return;
      try {
        range.removeHighlight();
        range.context.trackedObjects.remove(range);
        await range.context.sync();
      } catch {
        // The range was deleted with its text, and the light with it.
      }
    },
  };
}
