/** What programs and systems leave in a folder: Word's lock of an open file, hidden files, thumbnails, settings of the view. */
const LEFT = /^(?:~\$|\.)|^(?:Thumbs\.db|desktop\.ini)$/iu;

/** Entries of a folder as people sort them: 2 stands before 10. What programs have left is not among them. */
export function namesInOrder<T extends { name: string }>(entries: readonly T[]): T[] {
  const order = new Intl.Collator("zh-CN", { numeric: true });
  return entries.filter(({ name }) => !LEFT.test(name)).sort((a, b) => order.compare(a.name, b.name));
}
