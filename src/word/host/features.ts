/**
 * What the hosts differ in, in one table: feature → requirement set → what we do without it. Nothing else in the
 * project asks which Word this is; version strings are never looked at.
 *
 * A set that is reported is no promise (annotations are reported by LTSC 2024 and fail; comments are refused in some
 * sessions on the web), so that a feature that was refused is withdrawn for the session.
 */
export const features = {
  comments: {
    set: "WordApi",
    version: "1.4",
    without: "marks are colours: highlighted text, shaded cells, entered in the register",
  },
  replies: {
    set: "WordApi",
    version: "1.4",
    without: "comments of ours go with what others have replied to them",
  },
  manyComments: {
    set: "WordApi",
    version: "1.9",
    without: "comments go in by threes: Undo may hang where their engine is the old one",
  },
  critiques: {
    set: "WordApi",
    version: "1.7",
    without: "marks are comments alone",
  },
  trackingMode: {
    set: "WordApi",
    version: "1.4",
    without: "marks that are colours are refused while changes are tracked",
  },
  reviewedText: {
    set: "WordApi",
    version: "1.4",
    without: "a text that may hold tracked changes is read from its XML",
  },
  trackedChanges: {
    set: "WordApi",
    version: "1.6",
    without: "a correction that was recorded as a change is taken back as one more change",
  },
  paragraphEvents: {
    set: "WordApi",
    version: "1.6",
    without: "what was typed is looked for when the selection changes",
  },
  selectionEvents: {
    set: "DocumentEvents",
    version: "1.1",
    without: "what was typed is looked for when the drafter comes back to the pane, and by the button",
  },
  spotlight: {
    set: "WordApi",
    version: "1.8",
    without: "a jump selects and scrolls, without a colour that leaves no trace",
  },
  hiddenDocument: {
    set: "WordApiHiddenDocument",
    version: "1.3",
    without: "empty cells are not shaded, because nobody knows whether the shading can be taken back",
  },
  customXml: {
    set: "CustomXmlParts",
    version: "1.1",
    without: "no register, hence no marks that are colours",
  },
  compressedFile: {
    set: "CompressedFile",
    version: "1.1",
    without: "a document whose XML Word will not give cannot be read",
  },
  dialog: {
    set: "DialogApi",
    version: "1.1",
    without: "a ribbon command that fails says nothing; the pane says it",
  },
} as const;

export type Feature = keyof typeof features;

/** What this Word can do, asked once for each feature and corrected by what it refused. */
export interface HostFeatures {
  has(feature: Feature): boolean;
  /** The host has the set and refused all the same. */
  withdraw(feature: Feature): void;
}

function isReported(feature: Feature): boolean {
  const { set, version } = features[feature];
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}

/** The features of the Word in which we run, for one session. */
export function hostFeatures(): HostFeatures {
  const known = new Map<Feature, boolean>();
  return {
    has(feature) {
      if (!known.has(feature)) known.set(feature, isReported(feature));
      return known.get(feature)!;
    },
    withdraw(feature) {
      known.set(feature, false);
    },
  };
}
