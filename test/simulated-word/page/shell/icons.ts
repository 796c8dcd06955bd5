/** Outlines of the page's own buttons, drawn on a field of 24 by 24. */
const outlines = {
  new: "M6 3h8l4 4v14H6zM14 3v4h4M12 11v6M9 14h6",
  open: "M3 19V6h6l2 2h8v3M3 19l3-8h16l-3 8z",
  save: "M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6",
  samples: "M7 3h8l4 4v11H7zM15 3v4h4M7 6H4v15h11v-3M10 11h6M10 14h6",
  undo: "M8 5 4 9l4 4M4 9h10a6 5 0 0 1 0 10H9",
  redo: "m16 5 4 4-4 4M20 9H10a6 5 0 0 0 0 10h5",
  theme: "M12 4a8 8 0 1 0 8 8 6 6 0 0 1-8-8z",
} as const;

const svg = "http://www.w3.org/2000/svg";

export function icon(name: keyof typeof outlines): SVGSVGElement {
  const element = document.createElementNS(svg, "svg");
  element.setAttribute("viewBox", "0 0 24 24");
  element.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", outlines[name]);
  element.append(path);
  return element;
}
