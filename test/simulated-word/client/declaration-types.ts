/** A requirement set: ["1.4", "WordApi"]. */
export type ApiSet = [version: string, name: string];

export interface DeclaredClass {
  api: ApiSet | null;
  properties: Record<string, { type: string; readOnly: boolean; api: ApiSet | null }>;
  methods: Record<string, { returns: string; parameters: number; rest: boolean; api: ApiSet | null }>;
}

/** What `@types/office-js` declares of the `Word` namespace. */
export interface Declarations {
  classes: Record<string, DeclaredClass>;
  enums: Record<string, Record<string, string>>;
}
