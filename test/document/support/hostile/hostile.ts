import { hostilePackages } from "./packages";
import { hostileDocs } from "./word-97";
import { hostilePages } from "./pages";
import { hostileTexts } from "./texts";

/** Files that are made to cost much, each written when it is asked for. */
export type Hostile = Record<string, () => Uint8Array>;

/** All of them: nothing that is read of any may cost more than src/document promises. */
export const hostileFiles = (): Hostile => ({
  ...hostilePackages,
  ...hostileDocs,
  ...hostilePages,
  ...hostileTexts,
});
