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

  it.each([
    ["alternatives inside", "multipart/related", "multipart/alternative"],
    ["mixed parts", "multipart/mixed", "multipart/related"],
  ])("may hold its page in parts of parts: %s", async (_, outer, inner) => {
    const nested = [
      `MIME-Version: 1.0\nContent-Type: ${outer}; boundary="part"\n`,
      "--part",
      `Content-Type: ${inner}; boundary="part-1"\n`,
      "--part-1\nContent-Type: text/plain; charset=utf-8\n\nplain",
      "--part-1\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n",
      Buffer.from(page).toString("base64"),
      "--part-1--\n--part\nContent-Type: image/gif\n\nR0lGODlh\n--part--\n",
    ];
    expect(await read(nested.join("\n"))).toEqual(["青岚市", "规章", "0"]);
  });

  it("may hold a letter that holds the page", async () => {
    const letter =
      "--a\nContent-Type: message/rfc822\n\nFrom: x\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>abc</p>\n--b--\n";
    expect(await read(`Content-Type: multipart/mixed; boundary=a\n\n${letter}\n--a--\n`)).toEqual(["abc"]);
  });

  it("may begin with a long head", async () => {
    const head = `MIME-Version: 1.0\nContent-Type: text/html\n${"X-Line: 甲\n".repeat(2000)}`;
    expect(await read(`${head}\n<p>abc</p>`)).toEqual(["abc"]);
  });

  it("is refused when it is parts of parts without end, or of more parts than any page has", async () => {
    const inside = (depth: number): string =>
      `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${depth > 0 ? inside(depth - 1) : "Content-Type: text/html\n\n<p>a"}`;
    expect(await read(inside(30))).toBe("not-a-report-file");
    expect(await read(`Content-Type: multipart/mixed; boundary=b\n\n${"--b\n\nx\n".repeat(5000)}`)).toBe(
      "too-complex",
    );
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
