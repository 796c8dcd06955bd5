import type { Hostile } from "./hostile";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): Uint8Array => utf8(`<html><meta charset=utf-8>${body}`);
const mail = (head: string, body = ""): Uint8Array => utf8(`MIME-Version: 1.0\n${head}\n\n${body}`);
const attributes = (count: number): string => Array.from({ length: count }, (_, i) => `a${i}`).join(" ");
/** Parts in parts, each with a boundary of its own. */
const parts = (depth: number): string =>
  depth === 0
    ? "Content-Type: text/html\n\n<p>甲"
    : `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n${parts(depth - 1)}\n--b${depth}--\n`;

/** Web pages and saved archives that are made to cost much. */
export const hostilePages: Hostile = {
  "a page of tables in tables": () => page("<table><tr><td>".repeat(300) + "甲"),
  "a page of tables in tables without end": () => page("<table><tr><td>".repeat(30_000) + "甲"),
  "a page of one tag with 100,000 attributes": () => page(`<p ${attributes(100_000)}>甲`),
  "a page of tags with many attributes": () => page(`<p ${attributes(240)}>甲`.repeat(3_000)),
  "a page of attributes 5 MB long": () => page(`<p title="${"甲".repeat(1_000_000)}">甲`),
  "a page of 100,000 elements": () => page("<p>甲".repeat(19_900) + "<b></b>".repeat(70_000)),
  "a page of bold in bold": () => page("<b>甲".repeat(50_000)),
  "a page of bold that ends elsewhere": () => page("<p><b><i>甲</p></b>".repeat(20_000)),
  "a page of tags at the wrong place": () => page(`<table>${"<tr><b>甲<td><i>1".repeat(9_000)}`),
  "a page of formatting that is taken up again": () =>
    page(Array.from({ length: 900 }, (_, i) => `<font size=${i}>`).join("") + "<p>甲".repeat(19_000)),
  "a page of spans": () => page(`<table>${"<tr><td rowspan=65000 colspan=1000>1".repeat(3_000)}`),
  "a page of wide cells": () => page(`<table>${"<tr><td colspan=1000>1<td colspan=1000>2".repeat(240)}`),
  "a page of tall cells": () =>
    page(`<table><tr>${"<td rowspan=65000>1".repeat(400)}${"<tr><td>2".repeat(1_200)}`),
  "a page of empty cells": () => page(`<table>${`<tr>${"<td>".repeat(60)}`.repeat(1_600)}<tr><td>甲`),
  "a page of lists in lists": () => page("<ol><li>甲".repeat(480)),
  "a page of comments": () => page(`${"<!-- a -->".repeat(99_000)}<p>甲`),
  "a page of comments that never end": () => page(`<!--${"<!--".repeat(1_000_000)}`),
  "a page of boxes in comments": () =>
    page("<!--[if gte vml 1]><v:textbox><p>一、甲</v:textbox><![endif]-->".repeat(9_000)),
  "a page of boxes in boxes": () =>
    page(`<!--[if gte vml 1]>${"<v:textbox><p>甲".repeat(20_000)}<![endif]-->`),
  "a page with 5,000 rules": () =>
    page(
      `<style>${Array.from({ length: 5_000 }, (_, i) => `p.c${i}{display:none}`).join("")}</style>${"<p class='c1 c2 c3'>甲".repeat(900)}<p>乙`,
    ),
  "a page with long rules": () =>
    page(
      `<style>${`${"div ".repeat(500)}p{display:none}`.repeat(500)}</style>${"<div>".repeat(400)}${"<p>甲".repeat(5_000)}`,
    ),
  "a page with a rule for each element": () =>
    page(`<style>${"*{display:none}".repeat(50)}</style>${"<p>甲".repeat(19_000)}`),
  "a page of references": () => page(`<p>${"&amp;&#x7532;".repeat(90_000)}`),
  "a page of spaces": () => page(`<p>甲${" ".repeat(4_000_000)}乙`),
  "a page of lines in pre": () => page(`<pre>${"一、总体情况 1\n".repeat(19_000)}</pre>`),
  "a page of phonetic guides": () => page("<ruby>甲<rt>a".repeat(9_000)),
  "a page of breaks": () => page(`<p>${"甲<br>".repeat(45_000)}`),
  "a page that begins with a long head": () => page(`<style>${"a".repeat(4_000_000)}</style><p>甲`),
  "a page that begins with many heads": () => utf8(`${"<!-- a -->".repeat(400_000)}<html><p>甲`),
  "a page of 20 MB": () => page("甲".repeat(6_500_000)),
  "a page of bytes that are damaged": () => Buffer.concat([page("<p>"), Buffer.alloc(900_000, 0xff)]),
  "an archive of parts in parts": () => utf8(`MIME-Version: 1.0\n${parts(500)}`),
  "an archive of a million parts": () =>
    mail("Content-Type: multipart/mixed; boundary=b", "--b\n\na\n".repeat(1_000_000)),
  "an archive of a thousand pages": () =>
    mail(
      "Content-Type: multipart/mixed; boundary=b",
      `--b\nContent-Type: text/html\n\n${"<p>甲".repeat(1_000)}\n`.repeat(1_000),
    ),
  "an archive with a head of 10 MB": () =>
    mail(`Content-Type: text/html;\n${" a=b;\n".repeat(1_500_000)}`, "<p>甲"),
  "an archive with a boundary of 1 MB": () =>
    mail(`Content-Type: multipart/mixed; boundary="${"b".repeat(1_000_000)}"`, "--b\n\na\n".repeat(100_000)),
  "an archive in quoted-printable of 20 MB": () =>
    mail(
      "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable",
      "=E7=94=B2".repeat(2_000_000),
    ),
  "an archive in base64 of 20 MB": () =>
    mail(
      "Content-Type: text/html\nContent-Transfer-Encoding: base64",
      Buffer.from("<p>甲".repeat(2_000_000)).toString("base64"),
    ),
};
