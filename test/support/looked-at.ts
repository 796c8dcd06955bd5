/**
 * How many characters regular expressions go through while something runs: up to the end of what they find, or of the
 * text when they find nothing. A measure of work that is the same on every machine.
 */
export function charactersLookedAt(run: () => void): number {
  const original = Object.getOwnPropertyDescriptor(RegExp.prototype, "exec")!;
  const exec = original.value as RegExp["exec"];
  let count = 0;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    // A sticky one that fails has failed at its place: `split` asks at each.
    count += found ? found.index + found[0].length - from : this.sticky ? 1 : text.length - from;
    return found;
  };
  try {
    run();
  } finally {
    Object.defineProperty(RegExp.prototype, "exec", original);
  }
  return count;
}
