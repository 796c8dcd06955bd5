const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** e.g. nianbao-selftest-m365-20260115.json */
export const fileName = (base: string, made: Date): string =>
  `nianbao-selftest-${base}-${made.getFullYear()}${twoDigits(made.getMonth() + 1)}${twoDigits(made.getDate())}.json`;

/** Hands a text to the browser as a file. Some webviews do nothing with it: the text can also be copied. */
export function download(name: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
