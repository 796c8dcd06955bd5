/** The colours that `w:highlight` can hold (ECMA-376 17.18.40) with what the object model calls them. */
const colours: Record<string, { hex: string; publicName: string }> = {
  yellow: { hex: "#FFFF00", publicName: "Yellow" },
  green: { hex: "#00FF00", publicName: "Lime" },
  cyan: { hex: "#00FFFF", publicName: "Turquoise" },
  magenta: { hex: "#FF00FF", publicName: "Pink" },
  blue: { hex: "#0000FF", publicName: "Blue" },
  red: { hex: "#FF0000", publicName: "Red" },
  darkBlue: { hex: "#000080", publicName: "DarkBlue" },
  darkCyan: { hex: "#008080", publicName: "Teal" },
  darkGreen: { hex: "#008000", publicName: "Green" },
  darkMagenta: { hex: "#800080", publicName: "Purple" },
  darkRed: { hex: "#800000", publicName: "DarkRed" },
  darkYellow: { hex: "#808000", publicName: "Olive" },
  darkGray: { hex: "#808080", publicName: "Gray" },
  lightGray: { hex: "#C0C0C0", publicName: "LightGray" },
  black: { hex: "#000000", publicName: "Black" },
  white: { hex: "#FFFFFF", publicName: "White" },
};

export function highlightHex(name: string): string {
  return colours[name]?.hex ?? "";
}

/** `w:highlight` value for what an add-in writes; null when it is no colour. */
export function highlightName(value: string, rounds: boolean): string | null {
  const wanted = value.toLowerCase();
  for (const [name, colour] of Object.entries(colours)) {
    if (colour.hex.toLowerCase() === wanted || colour.publicName.toLowerCase() === wanted) return name;
  }
  if (!rounds || !/^#[0-9a-f]{6}$/.test(wanted)) return null;
  const distances = Object.entries(colours).map(([name, colour]) => ({
    name,
    by: distance(colour.hex, wanted),
  }));
  return distances.reduce((nearest, next) => (next.by < nearest.by ? next : nearest)).name;
}

function distance(a: string, b: string): number {
  const [left, right] = [channels(a), channels(b)];
  return left.reduce((sum, value, index) => sum + (value - right[index]!) ** 2, 0);
}

function channels(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
