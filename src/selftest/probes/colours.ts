import { CannotAsk } from "../failure";
import { listed, paragraphWith, type Lab } from "../lab/lab";
import { all, wordAttribute, withText } from "../lab/markup";
import { cells } from "../lab/package";
import { lines } from "../lab/stage";
import type { Probe, Tell } from "../types";

const YELLOW = "#FFFF00";
/** Between the names of Word's highlight colours. */
const PALE = "#FEF3C7";

/** Writes a highlight colour over a line, in a sync of its own. Gives what Word made of it, or refused with. */
const highlight = (lab: Lab, colour: string | null): Promise<{ is: string | null; refused: string | null }> =>
  lab.run(async (context) => {
    const { font } = paragraphWith(await listed(context), lines.first).getRange("Content");
    // The declarations leave out that null takes the colour away.
    Object.assign(font, { highlightColor: colour });
    const refused = await lab.attempt(context);
    if (refused !== null) return { is: null, refused };
    // eslint-disable-next-line office-addins/no-navigational-load -- highlightColor is a word
    font.load("highlightColor");
    await context.sync();
    return { is: font.highlightColor, refused: null };
  });

const highlights: Probe = {
  asks: ["highlightColours", "clearHighlight"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    const pale = await highlight(lab, PALE);
    const isSame = pale.is?.toUpperCase() === PALE;
    tell(
      "highlightColours",
      pale.refused !== null ? "refused" : isSame ? "kept" : "rounded",
      pale.refused ?? `${pale.is}`,
    );
    await highlight(lab, YELLOW);
    const none = await highlight(lab, null);
    tell(
      "clearHighlight",
      none.refused !== null ? "refused" : none.is ? `${none.is}` : "removes",
      none.refused ?? `${none.is}`,
    );
  },
};

/** Shades a cell, takes the shading away again, and looks into the markup for what is left. */
async function shadeAndClear(
  lab: Lab,
  text: string,
  question: "clearShading" | "clearShadingOverAutomatic",
  tell: Tell,
) {
  const refused = await lab.run(async (context) => {
    const cell = paragraphWith(await listed(context), text).parentTableCell;
    cell.shadingColor = YELLOW;
    await context.sync();
    cell.shadingColor = "";
    return lab.attempt(context);
  });
  if (refused !== null) {
    tell(question, "refused", refused);
    return;
  }
  const cell = withText(await lab.body(), "tc", text);
  if (!cell) throw new CannotAsk("not-seen", text);
  const fill = wordAttribute(all(cell, "shd")[0], "fill");
  tell(question, fill === null ? "removed" : fill === "auto" ? "automatic" : fill, `${fill}`);
}

const shading: Probe = {
  asks: ["clearShading", "clearShadingOverAutomatic"],
  stage: "table",
  spoils: true,
  async run(lab, tell) {
    await shadeAndClear(lab, cells.last, "clearShading", tell);
    await shadeAndClear(lab, cells.shaded, "clearShadingOverAutomatic", tell);
  },
};

const fontName: Probe = {
  asks: ["fontName"],
  stage: "lines",
  spoils: true,
  async run(lab, tell) {
    await lab.run(async (context) => {
      paragraphWith(await listed(context), lines.first).getRange("Content").font.name = "仿宋";
      await context.sync();
    });
    const line = withText(await lab.body(), "p", lines.first);
    const fonts = line && all(line, "rFonts").find((each) => wordAttribute(each, "ascii") === "仿宋");
    if (!fonts) throw new CannotAsk("not-seen", "w:rFonts");
    tell(
      "fontName",
      wordAttribute(fonts, "eastAsia") === "仿宋" ? "all scripts" : "latin",
      [...fonts.attributes].map(({ name, value }) => `${name}=${value}`).join(" "),
    );
  },
};

export const colourProbes: readonly Probe[] = [highlights, shading, fontName];
