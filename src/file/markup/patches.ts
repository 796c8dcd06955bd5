/** A stretch of a text that is replaced by another one. */
export interface Patch {
  from: number;
  to: number;
  text: string;
}

const inOrder = (patches: readonly Patch[]): Patch[] =>
  [...patches].sort((a, b) => a.from - b.from || a.to - b.to);

/** The text with all patches made. @param patches none reaches into another one */
export function patched(text: string, patches: readonly Patch[]): string {
  let [result, at] = ["", 0];
  for (const patch of inOrder(patches)) {
    result += text.slice(at, patch.from) + patch.text;
    at = patch.to;
  }
  return result + text.slice(at);
}

/** Where a place of the text is behind the patches; null when it stood within what was replaced. */
export function movedBy(patches: readonly Patch[]): (at: number) => number | null {
  const ordered = inOrder(patches);
  return (at) => {
    let shift = 0;
    for (const { from, to, text } of ordered) {
      if (at < from) break;
      if (at < to) return null;
      shift += text.length - (to - from);
    }
    return at + shift;
  };
}
