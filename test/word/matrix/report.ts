import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellKeys, formOf } from "../../../src/form";
import type { CellKey } from "../../../src/form/types";
import { reportDocx, type ParagraphContent } from "../../../src/template";

/** A whole report of an invented body as it lies on a desk: filled in, with gaps, words and traces of work. */

const form = formOf("2021");

const body = (...texts: string[]): ParagraphContent[] => texts.map((text) => ({ text, level: "body" }));
const heading = (text: string): ParagraphContent => ({ text, level: "heading2" });

/** Every fifth number is missing; the others are invented, some typed as they should not be. */
function numbers(): Map<CellKey, string> {
  const typed = ["3", "０", "12件", "1,204", "7", "0", "15", "无"];
  return new Map(
    cellKeys(form).flatMap((key, i) => (i % 5 === 4 ? [] : [[key, typed[i % typed.length]!] as const])),
  );
}

const TRACED = "组织业务培训2次、参加48人次，开展自查4次。";
const COLOURED = "年内清理失效信息23条。";

const file = (): Uint8Array =>
  reportDocx(form, {
    unit: "青岚市水务局",
    year: 2023,
    preamble: body(
      "根据《中华人民共和国政府信息公开条例》编制本报告，数据统计期限为2023年1月1日至2023年12月31日。",
      "如有疑问，请与青岚市水务局办公室联系（地址：青岚市清渠路6号，电话：0855-2201234）。",
    ),
    sections: {
      1: [
        heading("（一）主动公开"),
        ...body("全年主动公开政府信息３12条，其中政府网站发布312条（含第312号公告），政务新媒体发布12条。"),
        heading("（二）依申请公开"),
        ...body("新收申请21件，上年结转2件，办结22件，结转下年度1件。"),
        heading("（三）政府信息管理"),
        ...body(`信息发布前逐条审查，${COLOURED}`),
        heading("（四）平台建设"),
        ...body("管理专栏1个、账号2个，设公开专区1处、终端3台。"),
        heading("（五）监督保障"),
        ...body(TRACED),
      ],
      5: [...body("一是解读形式单一。二是更新不够及时。"), ...body("已增加图表和视频，明确了更新时限。")],
      6: body("本年度没有其他需要报告的事项。"),
    },
    numbers: numbers(),
    signature: "青岚市水务局",
    date: "2024年1月19日",
  });

const DELETED =
  '<w:del w:id="901" w:author="科长" w:date="2024-01-15T09:00:00Z"><w:r><w:delText>多次</w:delText></w:r></w:del>';

/** The report with a deletion that is tracked and a highlight of the drafter's; with changes being tracked or not. */
export function report({ tracked }: { tracked: boolean }): Uint8Array {
  const parts = unzipSync(file());
  const xml = strFromU8(parts["word/document.xml"]!);
  const split = (text: string): RegExp => new RegExp(`(<w:r>(?:(?!</w:r>).)*${text}</w:t></w:r>)`);
  const changed = xml
    .replace(split(TRACED), `$1${DELETED}`)
    .replace(split(`信息发布前逐条审查，${COLOURED}`), (run) =>
      run.includes("<w:rPr>")
        ? run.replace("</w:rPr>", '<w:highlight w:val="yellow"/></w:rPr>')
        : run.replace("<w:r>", '<w:r><w:rPr><w:highlight w:val="yellow"/></w:rPr>'),
    );
  if (!changed.includes("w:del ") || !changed.includes("w:highlight")) throw new Error("no traces of work");
  parts["word/document.xml"] = strToU8(changed);
  if (tracked) {
    const settings = strFromU8(parts["word/settings.xml"]!);
    parts["word/settings.xml"] = strToU8(settings.replace(/(<w:settings[^>]*>)/, "$1<w:trackRevisions/>"));
  }
  return zipSync(parts);
}
