/** A message without what stands in quotation marks: it may be a piece of somebody's document. */
export const unquoted = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|“[^”]*”|「[^」]*」|《[^》]*》/g, '"…"');
