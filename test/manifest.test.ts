import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestSurroundings as surroundings } from "./scripts/support/manifest-surroundings";
import { validateManifest, type Surroundings } from "../scripts/manifest";
import { pngSize } from "../scripts/manifest/files";
import { compareVersions } from "../scripts/manifest/problem";

const ROOT = path.resolve(__dirname, "..");
const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

const problemsOf = (xml: string, given: Partial<Surroundings> = {}): string[] =>
  validateManifest(xml, { ...surroundings, ...given }).map(({ check, message }) => `${check}: ${message}`);

/** The manifest with one change; fails when the change hits nothing. */
function changed(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  if (xml === manifest) throw new Error(`Nothing to change: ${String(from)}`);
  return xml;
}

describe("the manifest", () => {
  it("has nothing wrong with it", () => {
    expect(problemsOf(manifest)).toEqual([]);
  });

  it("names the add-in in Chinese first, and in English", () => {
    expect(manifest).toContain('<DisplayName DefaultValue="年报助手">');
    expect(manifest).toContain('<Override Locale="en-US" Value="Annual Report Assistant" />');
  });
});

describe("the check of the manifest", () => {
  const broken: [string, string | RegExp, string, RegExp][] = [
    ["XML that is not closed", "</OfficeApp>", "", /^xml: /],
    [
      "elements in another order",
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
      /^order: .*Version.*too late/,
    ],
    [
      "an element of the mail add-ins",
      "<Permissions>",
      "<Rule/><Permissions>",
      /^order: OfficeApp may not have a Rule/,
    ],
    [
      "an element twice",
      "<Hosts>",
      '<SupportUrl DefaultValue="https://localhost:3000/help.html"/><Hosts>',
      /^order: .*SupportUrl twice/,
    ],
    ["a missing element", /<Permissions>.*<\/Permissions>/, "", /^order: OfficeApp has no Permissions/],
    [
      "a control whose icon comes before its tip",
      /(<Supertip>\s*<Title resid="Clear.Label" \/>[^]*?<\/Supertip>)\s*(<Icon>[^]*?<\/Icon>)/,
      "$2$1",
      /^order: .*Supertip.*too late/,
    ],
    ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>nianbao</Id>", /^texts: Id is not a GUID/],
    ["more permission than needed", "ReadWriteDocument", "ReadWriteAll", /^texts: Permissions/],
    ["a bare language", "<DefaultLocale>zh-CN", "<DefaultLocale>zh", /^texts: DefaultLocale/],
    [
      "a text without English",
      /<bt:Override Locale="en-US" Value="Clear marks" \/>/,
      "",
      /^texts: .*Clear.Label.*en-US/,
    ],
    [
      "a label that is too long",
      'Value="Clear marks"',
      `Value="${"x".repeat(126)}"`,
      /^texts: .*longer than 125/,
    ],
    ["a reference to nothing", 'resid="Group.Label"', 'resid="Group.Name"', /^resources: .*no such resource/],
    [
      "a reference to a text of the wrong kind",
      'Description resid="Clear.Tip"',
      'Description resid="Clear.Label"',
      /^resources: .*no such resource in LongStrings/,
    ],
    [
      "a resource that nobody uses",
      "</bt:Urls>",
      '<bt:Url id="Old.Url" DefaultValue="https://localhost:3000/help.html"/></bt:Urls>',
      /^resources: Resource Old.Url is not used/,
    ],
    [
      "an id of a resource that is too long",
      /Clear\.Tip/g,
      `Clear.${"Tip".repeat(10)}`,
      /^resources: .*longer than 32/,
    ],
    [
      "two controls of one id",
      'id="Nianbao.Clear"',
      'id="Nianbao.Open"',
      /^resources: Control id Nianbao.Open stands twice/,
    ],
    [
      "an address without encryption",
      'SourceLocation DefaultValue="https:',
      'SourceLocation DefaultValue="http:',
      /^urls: .*not an https address/,
    ],
    [
      "an address on another server",
      'IconUrl DefaultValue="https://localhost:3000',
      'IconUrl DefaultValue="https://example.com',
      /^urls: More than one server/,
    ],
    ["a page that is not built", "help.html", "handbook.html", /^urls: .*not in the build/],
    [
      "an icon of the wrong size",
      'IconUrl DefaultValue="https://localhost:3000/assets/pane-32.png',
      'IconUrl DefaultValue="https://localhost:3000/assets/pane-40.png',
      /^icons: IconUrl: .*40 × 40, not 32 × 32/,
    ],
    [
      "an icon that says another size than it has",
      '<bt:Image size="80" resid="Icon.clear.80" />',
      '<bt:Image size="80" resid="Icon.clear.64" />',
      /^icons: .*64 × 64, not 80 × 80/,
    ],
    [
      "a control without an icon of 80",
      /\s*<bt:Image size="80" resid="Icon.clear.80" \/>/,
      "",
      /^icons: .*has no size 80/,
    ],
    [
      "a floor that the code does not check",
      ' MinVersion="1.3"',
      ' MinVersion="1.2"',
      /^requirements: The pane asks for WordApi 1.3/,
    ],
    [
      "a function that nobody registers",
      "<FunctionName>clearMarks",
      "<FunctionName>removeMarks",
      /^functions: The ribbon calls removeMarks/,
    ],
    [
      "overrides of a version that is for mail",
      "VersionOverridesV1_0",
      "VersionOverridesV1_1",
      /^order: OfficeApp\/VersionOverrides is a VersionOverridesV1_1/,
    ],
    [
      "overrides in the namespace for mail",
      "office/taskpaneappversionoverrides",
      "office/mailappversionoverrides",
      /^order: OfficeApp\/VersionOverrides is in .*mailapp/,
    ],
    ["a manifest of another kind", "TaskPaneApp", "ContentApp", /^order: OfficeApp is a ContentApp/],
    ["an old version", /<Version>.*<\/Version>/, "<Version>0.9.0.0</Version>", /^version: /],
  ];

  it.each(broken)("finds %s", (_, from, to, expected) => {
    expect(problemsOf(changed(from, to))).toContainEqual(expect.stringMatching(expected));
  });

  it("finds a call for which nobody asks", () => {
    const used = [
      ...surroundings.used,
      { set: "WordApi", version: "1.6", member: "Paragraph.uniqueLocalId", file: "src/word/c.ts" },
    ];
    expect(problemsOf(manifest, { used })).toEqual([
      "requirements: src/word/c.ts calls Paragraph.uniqueLocalId (WordApi 1.6), which nobody asks for.",
    ]);
  });

  it("finds a floor that shuts out a Word for no reason", () => {
    const used = surroundings.used.filter((member) => member.version !== "1.3");
    expect(problemsOf(manifest, { used })).toEqual([
      "requirements: The manifest asks for WordApi 1.3, of which nothing is called.",
    ]);
  });

  it("finds a registered function without a button", () => {
    expect(problemsOf(manifest, { functions: [...surroundings.functions, "insertAll"] })).toEqual([
      "functions: insertAll is registered, but no button calls it.",
    ]);
  });

  it("measures pictures by their bytes and not by their names", () => {
    expect(pngSize(readFileSync(path.join(ROOT, "assets/pane-48.png")))).toEqual({ width: 48, height: 48 });
    expect(pngSize(new TextEncoder().encode("<svg width='48' height='48'></svg>"))).toBeNull();
  });

  it("compares versions by number", () => {
    expect(compareVersions("1.10", "1.9")).toBeGreaterThan(0);
    expect(compareVersions("1.3", "1.3")).toBe(0);
    expect(compareVersions("1.3", "1.4")).toBeLessThan(0);
    expect(compareVersions("1.1", "1.1.1")).toBeLessThan(0);
  });
});
