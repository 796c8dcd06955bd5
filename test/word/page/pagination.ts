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

/**
 * Lays a drawn document out as pages: puts room where a page ends, and the grey between pages over it. A row or a
 * paragraph never splits. Works on a freshly drawn sheet.
 * @returns number of pages
 */
export function paginate(sheet: HTMLElement, overlay: HTMLElement, page: PageSize): number {
  overlay.replaceChildren();
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth || 1;
  const content = page.height - page.top - page.bottom;
  let start = page.top;
  let pages = 1;
  let forced = false;
  const breaks: { unit: Unit; height: number }[] = [];
  for (const unit of units(sheet, scale)) {
    const used = unit.top - start;
    const overflows = unit.bottom - start > content + 1 && used > 0;
    if ((overflows || forced || unit.breakBefore) && pages < 1000 && used >= 0 && (used > 0 || forced)) {
      const height = Math.max(0, content - used) + page.bottom + gap + page.top;
      breaks.push({ unit, height });
      start = unit.top;
      pages += 1;
    }
    forced = unit.breakAfter;
  }
  for (const { unit, height } of breaks) {
    const spacer = spaceBefore(unit.element, height);
    spacer.dataset.height = String(height);
  }
  drawGaps(sheet, overlay, page, scale);
  sheet.style.minHeight = `${pages * page.height + (pages - 1) * gap}px`;
  return pages;
}

function drawGaps(sheet: HTMLElement, overlay: HTMLElement, page: PageSize, scale: number): void {
  const origin = sheet.getBoundingClientRect().top;
  for (const spacer of sheet.querySelectorAll<HTMLElement>(".page-space")) {
    const { top, bottom } = spacer.getBoundingClientRect();
    const end = (bottom - origin) / scale;
    const start = (top - origin) / scale;
    const grey = { top: `${end - start - page.top - gap}px`, height: `${gap}px` };
    const strip = h(
      "div",
      { className: "page-strip", style: { top: `${start}px`, height: `${end - start}px` } },
      h("div", { className: "page-gap", style: grey }),
    );
    overlay.append(strip);
  }
}
