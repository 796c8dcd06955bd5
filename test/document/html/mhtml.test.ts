import { readFile } from "../../../src/document";

const page = "<html><body><p>青岚市</p><table><tr><td>规章<td>0</table></body></html>";

const archive = (encoding: string, body: string, charset = "utf-8") =>
  [
    "From: <Saved by a browser>",
    "Subject: =?gb2312?B?xOqxqA==?=",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    '\tboundary="----=_Part_1"',
    "",
    "This is a message of several parts.",
    "",
    "------=_Part_1",
    "Content-Type: image/gif",
    "",
    "R0lGODlh",
    "------=_Part_1",
    `Content-Type: text/html; charset="${charset}"`,
    `Content-Transfer-Encoding: ${encoding}`,
    "",
    body,
    "------=_Part_1--",
    "",
  ].join("\r\n");

const quoted = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) =>
      byte < 128 && byte !== 61
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("")
    .replace(/(.{70}[^=]{3})(?=.)/g, "$1=\r\n");

const read = async (text: string) => {
  const reading = await readFile(Buffer.from(text, "latin1"));
  return reading.ok ? reading.document.paragraphs.map((paragraph) => paragraph.text) : reading.code;
};

describe("a page saved as one file", () => {
  it.each([
    ["quoted-printable", quoted(Buffer.from(page))],
    [
      "base64",
      Buffer.from(page)
        .toString("base64")
        .replace(/(.{76})/g, "$1\r\n"),
    ],
    ["8bit", Buffer.from(page).toString("latin1")],
  ])("is read from %s", async (encoding, body) => {
    expect(await read(archive(encoding, body))).toEqual(["青岚市", "规章", "0"]);
  });

  it("is read in the encoding of its part", async () => {
    const gbk = Uint8Array.from([0x3c, 0x70, 0x3e, 0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0]);
    expect(await read(archive("quoted-printable", quoted(gbk), "gb2312"))).toEqual(["青岚市"]);
  });

  it("may be a single part", async () => {
    expect(await read("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>abc</p>")).toEqual(["abc"]);
  });

  it("is refused without a page in it", async () => {
    expect(await read(archive("8bit", "x").replace("text/html; charset", "text/plain; charset"))).toBe(
      "not-a-report-file",
    );
  });

  it("is not seen in a text that begins with a word and a colon", async () => {
    expect(await read("Content: abc\n\nType: def")).toEqual(["Content: abc", "Type: def"]);
  });
});
