import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { check } from "../../src/check";
import { correctionTexts } from "../../src/check/corrections";
import { readFile } from "../../src/document";
import { catalogues } from "../../src/messages";
import { readReport } from "../../src/report";
import { limits, LOGO, SCREENSHOT } from "../../scripts/store/limits";
import { listingOf, listingProblems, LOCALES, readListing, type Listing } from "../../scripts/store/listing";
import { loadsMicrosoftsLibrary, nameIn, submittedManifestProblems } from "../../scripts/store/manifest";
import { notesFor, notesProblems, storedNotes } from "../../scripts/store/notes";
import { PICTURES, pictureProblems, picturesProblems } from "../../scripts/store/pictures";
import { publisherProblems, storedPublisher } from "../../scripts/store/publisher";

const root = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const manifest = read("manifest.xml");

describe("the kit for the store", () => {
  it.each(LOCALES)("has texts and pictures that the store takes: %s", (locale) => {
    expect(listingProblems(listingOf(locale), nameIn(manifest, locale))).toEqual([]);
    expect(picturesProblems(locale)).toEqual([]);
  });

  it("has one and the same sections in both languages", () => {
    const shape = (locale: (typeof LOCALES)[number]): string[] =>
      [...listingOf(locale).description.matchAll(/<(?:h\d|p|ul|li|strong)>/g)].map(([tag]) => tag);
    expect(shape("zh-CN")).toEqual(shape("en-US"));
  });

  it("has notes that are short enough, and fills in every address", () => {
    expect(notesProblems(storedNotes(), null)).toEqual([]);
    const notes = notesFor(storedNotes(), "https://nianbao.town.cn");
    expect(notes).toContain("https://nianbao.town.cn/support.html");
    expect(notes).toContain("https://nianbao.town.cn/sample.docx");
    expect(notes).not.toMatch(/[{}]/);
    // What stands above the line is for whoever publishes.
    expect(notes.startsWith("No account")).toBe(true);
  });

  it("says in the notes what the sample shows", async () => {
    const reading = await readFile(readFileSync(path.join(root, "test/fixtures/sample/document.docx")));
    if (!reading.ok) throw new Error(reading.code);
    const { relations, findings } = check(readReport(reading.document));
    const { held, broken, unchecked } = relations;
    expect(storedNotes()).toContain(
      `of ${held + broken + unchecked} relations ${held} hold, ${broken} do not, ${unchecked} cannot be checked`,
    );
    expect(findings).toContainEqual(expect.objectContaining({ expected: "15", actual: "14" }));
  });

  it("names in the notes what stands on the buttons", () => {
    const corrections = Object.values(correctionTexts);
    const said = {
      en: [...Object.values(catalogues.en), ...corrections.map(({ en }) => en)],
      zh: [...Object.values(catalogues.zh), ...corrections.map(({ zh }) => zh)],
    };
    const labels = [...storedNotes().matchAll(/\[([^\]]+)\] \(([^)]+)\)/g)];
    expect(labels.length).toBeGreaterThanOrEqual(10);
    /** What a text begins with, up to what is filled in: “其余填 0（{count} 格）” is “其余填 0”. */
    const fixed = (text: string): string => text.replace(/\s*[（(]?\{.*$/su, "");
    const isSaid = (label: string, texts: string[]): boolean =>
      manifest.includes(`"${label}"`) ||
      texts.some((text) => [label, label.replace(/ \d+$/, "")].includes(fixed(text)));
    for (const [, english, chinese] of labels) {
      expect([english, isSaid(english!, said.en)]).toEqual([english, true]);
      expect([chinese, isSaid(chinese!, said.zh)]).toEqual([chinese, true]);
    }
  });

  it("lists every limit that it holds", () => {
    const page = read("store/README.md");
    for (const [what, { most }] of Object.entries(limits))
      expect(page).toMatch(new RegExp(`^\\| ${what} .*\\| ${most}\\b`, "m"));
    expect(page).toContain(`${SCREENSHOT.width} × ${SCREENSHOT.height}`);
    expect(page).toContain(`${LOGO.width} × ${LOGO.height}`);
  });

  it("lists every policy once, and only places that are there", () => {
    const page = read("store/policies.md");
    const numbers = [...page.matchAll(/^\| (\d+\.\d+) /gm)].map(([, number]) => number!);
    const general = [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15].map((part) => `100.${part}`);
    const office = [1, 3, 4, 5, 6, 7, 8].map((part) => `1100.${part}`);
    const addIns = [1, 2, 3, 4, 5].map((part) => `1120.${part}`);
    expect(numbers).toEqual([...general, ...office, ...addIns]);
    const places = [...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)*)`/g)].map(([, place]) => place!);
    const missing = places.filter((place) => /[./]/.test(place) && !existsSync(path.join(root, place)));
    expect(missing).toEqual([]);
  });

  it("cannot be submitted before somebody publishes it", () => {
    expect(publisherProblems(storedPublisher())).toHaveLength(4);
  });
});

describe("what the store would not take", () => {
  const good: Listing = {
    name: "名称",
    summary: "摘要",
    description: "<p>说明</p>",
    keywords: ["词"],
    captions: PICTURES.map((name) => `图 ${name}`),
  };
  const problemsWith = (change: Partial<Listing>): string[] => {
    const listing = { ...good, ...change };
    return listingProblems(listing, listing.name);
  };

  it("finds nothing in a good listing", () => {
    expect(problemsWith({})).toEqual([]);
  });

  it.each([
    ["name", limits.name.most, (text: string) => ({ name: text })],
    ["summary", limits.summary.most, (text: string) => ({ summary: text })],
    ["description", limits.description.most, (text: string) => ({ description: text })],
    ["keyword", limits.keyword.most, (text: string) => ({ keywords: [text] })],
    ["caption", limits.caption.most, (text: string) => ({ captions: [text, "2", "3", "4", "5"] })],
  ])("bounds a %s", (_what, most, change) => {
    expect(problemsWith(change("字".repeat(most)))).toEqual([]);
    const problems = problemsWith(change("字".repeat(most + 1)));
    expect(problems).toEqual([
      expect.stringContaining(`has ${most + 1} characters; the store takes ${most}`),
    ]);
    expect(problemsWith(change(" "))).toContainEqual(expect.stringContaining("is empty"));
  });

  it("bounds how many keywords and captions there are", () => {
    const many = ["a", "b", "c", "d"];
    expect(problemsWith({ keywords: many.slice(0, 3) })).toEqual([]);
    expect(problemsWith({ keywords: many })).toEqual(["4 keywords; the store takes 1 to 3."]);
    expect(problemsWith({ keywords: [] })).toEqual(["0 keywords; the store takes 1 to 3."]);
    expect(problemsWith({ captions: good.captions.slice(1) })).toEqual(["4 captions for 5 pictures."]);
  });

  it.each([
    ["another name than the manifest's", () => listingProblems(good, "别的")],
    ["a product of others in the name", () => problemsWith({ name: "Checks for Word" })],
    ["a name in the summary", () => problemsWith({ summary: "名称核对" })],
    ["the summary in the description", () => problemsWith({ description: "<p>又是摘<b>要</b></p>" })],
    ["a keyword that the texts hold", () => problemsWith({ keywords: ["说明"] })],
  ])("refuses %s", (_what, problems) => {
    expect(problems()).toHaveLength(1);
  });

  it("knows the headings of a listing", () => {
    const page = read("store/listing.zh-CN.md");
    expect(() => readListing(page.replace("## Summary", "## Sumary"))).toThrow(/Sumary/);
    expect(() => readListing(`${page}\n## Name\n\n又一个\n`)).toThrow(/headings/);
  });

  it("makes of a description paragraphs and lists, and of its text nothing else", () => {
    const [before, , after] = read("store/listing.zh-CN.md").split(
      /(?<=## Description\n)([^]*?)(?=## Search)/,
    );
    const page = `${before}\n一 < 二 & **三**。\n\n- 甲\n- 乙\n\n${after}`;
    expect(readListing(page).description).toBe(
      "<p>一 &lt; 二 &amp; <strong>三</strong>。</p>\n<ul><li>甲</li><li>乙</li></ul>",
    );
  });

  it("looks at kind, size and weight of a picture", () => {
    const png = (width: number, height: number, length = 24): Uint8Array => {
      const bytes = new Uint8Array(length);
      bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
      const view = new DataView(bytes.buffer);
      view.setUint32(16, width);
      view.setUint32(20, height);
      return bytes;
    };
    const { most } = limits.picture;
    expect(pictureProblems("p", png(1366, 768, most), SCREENSHOT)).toEqual([]);
    expect(pictureProblems("p", png(1366, 768, most + 1), SCREENSHOT)).toHaveLength(1);
    expect(pictureProblems("p", png(1366, 767), SCREENSHOT)).toEqual(["p is 1366 × 767, not 1366 × 768."]);
    expect(pictureProblems("p", png(1365, 768), SCREENSHOT)).toHaveLength(1);
    expect(pictureProblems("p", new Uint8Array(30), SCREENSHOT)).toEqual(["p is no PNG."]);
    expect(pictureProblems("p", null, SCREENSHOT)).toEqual(["p is not there."]);
  });

  it("bounds the notes", () => {
    const page = (length: number): string => `Above\n\n---\n\n${"n".repeat(length)}\n`;
    expect(notesProblems(page(limits.notes.most), null)).toEqual([]);
    expect(notesProblems(page(limits.notes.most + 1), null)).toHaveLength(1);
    expect(() => notesFor("no line", "https://a.cn")).toThrow(/line/);
    expect(() => notesFor("above\n---\n{nobody}", "https://a.cn")).toThrow(/\{nobody\}/);
  });
});

describe("whoever publishes", () => {
  const filled = {
    publisher: "Nianbao",
    origin: "https://nianbao.town.cn",
    contact: "010-1",
    terms: "standard",
  };

  it("is taken when every field is filled in", () => {
    expect(publisherProblems(filled)).toEqual([]);
    expect(publisherProblems({ ...filled, terms: "https://nianbao.town.cn/terms.html" })).toEqual([]);
  });

  it.each([
    ["an empty field", { contact: " " }],
    ["an example", { publisher: "某某公司" }],
    ["a server without https", { origin: "http://nianbao.town.cn" }],
    ["the machine at hand", { origin: "https://localhost:3000" }],
    ["terms that are no address", { terms: "MIT" }],
    ["a field that nobody knows", { email: "a@b.cn" }],
  ])("is told of %s", (_what, change) => {
    expect(publisherProblems({ ...filled, ...change })).toHaveLength(1);
  });

  it("has to submit the manifest of their own package", () => {
    const own = manifest
      .replaceAll("https://localhost:3000", filled.origin)
      .replace("<ProviderName>nianbao<", "<ProviderName>Nianbao<");
    expect(submittedManifestProblems(own, filled)).toEqual([]);
    expect(submittedManifestProblems(manifest, filled)).toHaveLength(4);
    expect(submittedManifestProblems(own.replace("support.html", "help.html"), filled)).toEqual([
      `The manifest's SupportUrl is ${filled.origin}/help.html, not ${filled.origin}/support.html.`,
    ]);
  });

  it("has to load Microsoft's own library", () => {
    const page = (address: string): string => `<script src="${address}"></script>`;
    expect(loadsMicrosoftsLibrary(page("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"))).toBe(
      true,
    );
    expect(loadsMicrosoftsLibrary(page("https://nianbao.town.cn/office-js/office.js"))).toBe(false);
  });
});
