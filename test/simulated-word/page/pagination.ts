import { h } from "./dom";

/** Measures of a page in CSS pixels. */
export interface PageSize {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Grey between two pages. */
const gap = 14;

interface Unit {
  element: HTMLElement;
  top: number;
  bottom: number;
  breakBefore: boolean;
  breakAfter: boolean;
  keepsNext: boolean;
}

/** What a page break may stand before: blocks of the body, and rows of its tables. */
function units(sheet: HTMLElement, scale: number): Unit[] {
  const origin = sheet.getBoundingClientRect().top;
  const elements = [...sheet.children].flatMap((block): HTMLElement[] => {
    if (block instanceof HTMLTableElement) return [...block.rows];
    if (block.classList.contains("content-control")) return [...block.children].filter(isHtml);
    return isHtml(block) ? [block] : [];
  });
  return elements.map((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return {
      element,
      top: (top - origin) / scale,
      bottom: (bottom - origin) / scale,
      breakBefore: element.classList.contains("break-before"),
      keepsNext: element.classList.contains("keep-next"),
      breakAfter: element.classList.contains("break-after") || element.querySelector(".page-break") !== null,
    };
  });
}

const isHtml = (element: Element): element is HTMLElement => element instanceof HTMLElement;

/** Makes room before a table row: merged cells that cross the break grow by the row that is put in. */
function spaceBeforeRow(row: HTMLTableRowElement, height: number): HTMLElement {
  const spacer = h("tr", {
    className: "page-space",
    attributes: { contenteditable: "false", "aria-hidden": "true" },
  });
  const rows = [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[];
  const at = rows.indexOf(row);
  let covered = 0;
  for (const [index, other] of rows.slice(0, at).entries()) {
    for (const cell of other.cells) {
      if (index + cell.rowSpan > at) {
        cell.rowSpan += 1;
        covered += cell.colSpan;
      }
    }
  }
  const columns = row.closest("table")?.querySelectorAll("col").length ?? 1;
  const free = Math.max(1, columns - covered);
  spacer.append(h("td", { style: { height: `${height}px` }, attributes: { colspan: String(free) } }));
  row.before(spacer);
  return spacer;
}

function spaceBefore(element: HTMLElement, height: number): HTMLElement {
  if (element instanceof HTMLTableRowElement) return spaceBeforeRow(element, height);
  const attributes = { contenteditable: "false", "aria-hidden": "true" };
  const spacer = h("div", { className: "page-space", style: { height: `${height}px` }, attributes });
  element.before(spacer);
  return spacer;
}

/** Where pages end, as indexes of the units that begin the next one, with the height that is left unused. */
function breaksOf(all: Unit[], page: PageSize): { unit: Unit; unused: number }[] {
  const content = page.height - page.top - page.bottom;
  const breaks: { unit: Unit; unused: number }[] = [];
  let first = 0;
  let start = page.top;
  for (let index = 1; index < all.length; index += 1) {
    const unit = all[index]!;
    const forced = unit.breakBefore || all[index - 1]!.breakAfter;
    if (!forced && unit.bottom - start <= content + 1) continue;
    let at = index;
    // A heading goes with what follows it, unless the page held nothing else.
    while (!forced && at - 1 > first && all[at - 1]!.keepsNext) at -= 1;
    breaks.push({ unit: all[at]!, unused: Math.max(0, content - (all[at]!.top - start)) });
    first = at;
    start = all[at]!.top;
  }
  return breaks;
}

/**
 * Lays a drawn document out as pages: puts room where a page ends, and the grey between pages over it. A row or a
 * paragraph never splits. Works on a freshly drawn sheet.
 * @returns number of pages
 */
export function paginate(sheet: HTMLElement, overlay: HTMLElement, page: PageSize): number {
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth || 1;
  const breaks = breaksOf(units(sheet, scale), page);
  for (const { unit, unused } of breaks) spaceBefore(unit.element, unused + page.bottom + gap + page.top);
  const pages = breaks.length + 1;
  sheet.style.minHeight = `${pages * page.height + (pages - 1) * gap}px`;
  drawGaps(sheet, overlay, page, scale);
  return pages;
}

function drawGaps(sheet: HTMLElement, overlay: HTMLElement, page: PageSize, scale: number): void {
  const origin = sheet.getBoundingClientRect().top;
  const boxes = [...sheet.querySelectorAll(".page-space")].map((spacer) => spacer.getBoundingClientRect());
  const strips = boxes.map((box) => {
    const top = (box.top - origin) / scale;
    const height = box.height / scale;
    const grey = { top: `${height - page.top - gap}px`, height: `${gap}px` };
    return h(
      "div",
      { className: "page-strip", style: { top: `${top}px`, height: `${height}px` } },
      h("div", { className: "page-gap", style: grey }),
    );
  });
  overlay.replaceChildren(...strips);
}
