/** Office tells its background ("#RRGGBB"); a dark one wants the dark theme. */
export function isDark(background: string): boolean {
  const digits = /^#?([0-9a-f]{6})$/i.exec(background.trim())?.[1];
  if (!digits) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(digits.slice(at, at + 2), 16)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
