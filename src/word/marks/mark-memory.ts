/** Which fills can be put back exactly; asked of the host once a session (`shading.ts`). */
export interface ShadingReturns {
  /** A cell without `w:shd` is without it again. */
  absent: boolean;
  /** A cell with the fill "auto" has it again. */
  automatic: boolean;
}

/** What is remembered of the marks of this session; never in the file. */
export interface MarkMemory {
  /** Comments that we have put and that Word has not listed yet (office-js issue 5322), by code. */
  comments: Map<string, Word.Comment>;
  /** Ids of our critiques, by code. */
  critiques: Map<string, string[]>;
  /** Word has refused every comment on text in this session (office-js issue 6746). */
  refusesComments: boolean;
  /** Codes of comments that Word has refused to delete: they are tried again only when the drafter asks for it. */
  undeletable: Set<string>;
  /** Null before it was asked. */
  shadingReturns: ShadingReturns | null;
}

export const createMarkMemory = (): MarkMemory => ({
  comments: new Map(),
  critiques: new Map(),
  refusesComments: false,
  undeletable: new Set(),
  shadingReturns: null,
});
