import { readFile, readFlatOpc } from "../../src/document";
import { flatOpc, partsOf } from "./support/packages";

const MANY = 150_000;

/** Time must not grow with the square of the length, and the stack not at all: else this runs without end, or throws. */
describe("a long and hostile source", () => {
  it.each([
    ["one line of spaces", `甲${" ".repeat(MANY)}乙`],
    ["a page number and spaces", `1${" ".repeat(MANY)}-`],
    ["dashes", "-".repeat(MANY)],
    ["lines", "甲\n".repeat(MANY)],
    ["numbers, one a line", "1\n".repeat(MANY)],
    ["rows", "甲\t1\n".repeat(MANY)],
    ["cells, one a line", "\t1\n".repeat(MANY)],
    ["pipes", "|".repeat(MANY)],
    ["remarks without end", "[bookmark: ".repeat(MANY / 10)],
    ["ends of sentences", "。".repeat(MANY)],
    ["numbers in one line", "1 ".repeat(MANY)],
  ])("is read or refused: text of %s", async (_, text) => {
    expect(typeof (await readFile(new TextEncoder().encode(text))).ok).toBe("boolean");
  });

  it.each([
    ["spaces", `<p>甲${" ".repeat(MANY)}乙</p>`],
    ["line ends between characters", `<p>${"甲\n".repeat(MANY)}</p>`],
    [
      "paragraphs in a caption",
      `<table><caption>${"<p>甲".repeat(MANY / 4)}</caption><tr><td>1<td>2</table>`,
    ],
    ["rows", `<table>${"<tr><td>1<td>2".repeat(MANY / 4)}</table>`],
    ["spans", `<table>${"<tr><td rowspan=65000 colspan=1000>1".repeat(MANY / 40)}</table>`],
    ["elements without end", "<div>".repeat(MANY)],
    ["bold without end", "<b>".repeat(MANY)],
  ])("is read or refused: a page of %s", async (_, html) => {
    expect(typeof (await readFile(new TextEncoder().encode(`<html>${html}`))).ok).toBe("boolean");
  });

  it.each([
    ["spaces that are not preserved", `p(r(t"${" ".repeat(MANY)}甲${" ".repeat(MANY)}乙"))`],
    [
      "cells in a row",
      `tbl(tr(${"tc{v=restart} ".repeat(8_000)}) tr(tc{span=2} ${"tc{v=continue} ".repeat(8_000)}))`,
    ],
    ["rows", `tbl(${"tr(tc) ".repeat(15_000)})`],
  ])("is read or refused: a document of %s", (_, body) => {
    expect(typeof readFlatOpc(flatOpc(partsOf({ body }))).ok).toBe("boolean");
  });

  it("is read or refused: an archive of spaces", async () => {
    const file = Buffer.from(
      `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${" ".repeat(MANY)}`,
    );
    expect(typeof (await readFile(file)).ok).toBe("boolean");
  });
});
