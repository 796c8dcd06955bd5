/**
 * The icons of the ribbon and of the manifest, drawn for each size on its own pixels: a line of the table is a
 * whole number of pixels wide and lies on whole pixels, so that nothing is blurred at 16.
 */

const LINE = "#3b3a39";
const PAPER = "#ffffff";
const HEAD = "#bcd6f2";
const BLUE = "#2b66b5";
const GREEN = "#2f8a4c";
const RED = "#c4314b";
const YELLOW = "#ffd34d";

export const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Side of the logo that the store asks for. */
export const logoSize = 300;

/** Width of a line and side of a cell for each size: a table of three by three cells is 3·cell + 4·line wide. */
const measures = {
  16: { line: 1, cell: 3 },
  20: { line: 1, cell: 4 },
  24: { line: 1, cell: 5 },
  32: { line: 2, cell: 6 },
  40: { line: 2, cell: 8 },
  48: { line: 2, cell: 10 },
  64: { line: 3, cell: 13 },
  80: { line: 4, cell: 16 },
  [logoSize]: { line: 15, cell: 60 },
};

const rect = (x, y, width, height, fill) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

/** A table with a coloured head. `marked`: its middle cell is highlighted. */
function table(size, marked) {
  const { line, cell } = measures[size];
  const outer = 3 * cell + 4 * line;
  const start = Math.round(size / 16);
  const step = cell + line;
  const at = (index) => start + line + index * step;
  const parts = [rect(start, start, outer, outer, LINE), rect(at(0), at(0), outer - 2 * line, cell, HEAD)];
  for (let row = 1; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) {
      const fill = marked && row === 1 && column === 1 ? YELLOW : PAPER;
      parts.push(rect(at(column), at(row), cell, cell, fill));
    }
  }
  return parts.join("");
}

/** A page with a folded corner and lines of text. */
function page(size) {
  const { line } = measures[size];
  const unit = size / 16;
  const x = Math.round(3 * unit);
  const y = Math.round(unit);
  const width = Math.round(11 * unit);
  const height = size - 2 * y;
  const fold = Math.round(4 * unit);
  const half = line / 2;
  const [left, top, right, bottom] = [x + half, y + half, x + width - half, y + height - half];
  const outline = `M${left} ${top}H${right - fold}L${right} ${top + fold}V${bottom}H${left}Z`;
  const corner = `M${right - fold} ${top}V${top + fold}H${right}`;
  const lines = [6.5, 9, 11.5].map((down, index) =>
    rect(
      x + Math.round(2.5 * unit),
      Math.round(down * unit),
      Math.round((index === 2 ? 4 : 6) * unit),
      line,
      index === 0 ? BLUE : LINE,
    ),
  );
  return (
    `<path d="${outline}" fill="${PAPER}" stroke="${LINE}" stroke-width="${line}" stroke-linejoin="round"/>` +
    `<path d="${corner}" fill="${HEAD}" stroke="${LINE}" stroke-width="${line}" stroke-linejoin="round"/>` +
    lines.join("")
  );
}

/** A sign in the lower right corner; what is below it is cut away around it, whatever the ribbon's colour. */
function badge(size, path, colour) {
  const unit = size / 16;
  const stroke = 1.9 * unit;
  const halo = stroke + 2 * Math.max(1, 1.1 * unit);
  const drawn = (width, paint) =>
    `<g transform="scale(${unit})"><path d="${path}" fill="none" stroke="${paint}" stroke-width="${width / unit}" ` +
    `stroke-linecap="round" stroke-linejoin="round"/></g>`;
  return {
    mask: `<mask id="cut">${rect(0, 0, size, size, "white")}${drawn(halo, "black")}</mask>`,
    sign: drawn(stroke, colour),
  };
}

const withBadge = (size, drawing, path, colour) => {
  const { mask, sign } = badge(size, path, colour);
  return `${mask}<g mask="url(#cut)">${drawing}</g>${sign}`;
};

const drawings = {
  pane: (size) => withBadge(size, table(size, false), "M8.4 11.6L10.8 14L14.8 9.2", GREEN),
  check: (size) => withBadge(size, page(size), "M7.4 11.6L9.8 14L13.8 9.2", GREEN),
  insert: (size) => withBadge(size, table(size, false), "M12 9.2V14.8M9.2 12H14.8", BLUE),
  clear: (size) => withBadge(size, table(size, true), "M9.8 9.8L14.4 14.4M14.4 9.8L9.8 14.4", RED),
  report: (size) => page(size),
  table: (size) => table(size, false),
};

export const names = Object.keys(drawings);

/** One icon in one size, as SVG text. */
export const draw = (name, size) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
  `${drawings[name](size)}</svg>`;
