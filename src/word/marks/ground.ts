import type { ParagraphMarkup } from "../markup";
import type { HostFeatures } from "../features";
import type { Snapshot } from "../snapshot";
import { takeSnapshot } from "../snapshot";
import { ownComments, type OwnComment } from "./comments";
import { readRegister, type Register } from "./register";

/** The document with all marks of ours that stand in it. */
export interface MarkedGround {
  snapshot: Snapshot;
  /** Null when the colours cannot be told: then no colour is touched. */
  colours: ParagraphMarkup[] | null;
  comments: OwnComment[];
  register: Register;
}

/** Reads everything that is to be known before marks are put in or taken out; two syncs. */
export async function readGround(context: Word.RequestContext, host: HostFeatures): Promise<MarkedGround> {
  const register = await readRegister(host);
  const snapshot = await takeSnapshot(context, host);
  return {
    snapshot,
    colours: snapshot.markup(),
    comments: await ownComments(context, host),
    register,
  };
}
