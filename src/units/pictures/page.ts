import { element, escapeXml } from "../../ooxml/xml";
import type { Picture, PictureTable } from "./svg";

/** Pictures as a page of their own: each with the same data as a table below it. Nothing is loaded, and no script runs. */

const STYLE = `
:root { color-scheme: light dark; }
body { font-family: "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 64rem; padding: 0 1rem;
  background: Canvas; color: CanvasText; }
svg { max-width: 100%; height: auto; }
table { border-collapse: collapse; margin: 1rem 0 3rem; }
th, td { border: 1px solid GrayText; padding: 0.25rem 0.5rem; text-align: left; }
td + td { text-align: right; }
`;

function tableHtml(caption: string, { head, rows }: PictureTable): string {
  const cells = (name: "th" | "td", texts: readonly (string | number)[]): string =>
    texts
      .map((text, index) => {
        const scope = name === "th" ? "col" : index === 0 ? "row" : undefined;
        return element(scope ? "th" : "td", { scope }, escapeXml(String(text)));
      })
      .join("");
  return element(
    "table",
    {},
    element("caption", {}, escapeXml(caption)),
    element("thead", {}, element("tr", {}, cells("th", head))),
    element("tbody", {}, ...rows.map((row) => element("tr", {}, cells("td", row)))),
  );
}

/** A page with some pictures. */
export const picturesPage = (title: string, pictures: readonly Picture[]): string =>
  "<!doctype html>\n" +
  element(
    "html",
    { lang: "zh-CN" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", {
        "http-equiv": "Content-Security-Policy",
        content: "default-src 'none'; style-src 'unsafe-inline'",
      }),
      element("title", {}, escapeXml(title)),
      element("style", {}, STYLE),
    ),
    element(
      "body",
      {},
      element("h1", {}, escapeXml(title)),
      ...pictures.map(({ title: own, description, svg, table }) =>
        element(
          "section",
          {},
          element("h2", {}, escapeXml(own)),
          element("p", {}, escapeXml(description)),
          svg,
          tableHtml(own, table),
        ),
      ),
    ),
  ) +
  "\n";
