import { docx } from "./packages";

const level = (index: number, format: string, text: string) =>
  `lvl{ilvl=${index}}(start{1} numFmt{${format}} lvlText{${text}} suff{nothing})`;
const item = (text: string, index: number, list = 1) =>
  `p(pPr(numPr(ilvl{${index}} numId{${list}})) r"${text}")`;
const cell = (text: string, width: number, marks = "") =>
  `tc(tcPr(tcW{w:w=${width},w:type=dxa} ${marks}) p${text && `"${text}"`})`;
const bordered =
  "tblPr(tblW{w:w=6000,w:type=dxa} tblLayout{w:type=fixed}) tblGrid(" +
  "gridCol{w:w=1000} gridCol{w:w=2000} gridCol{w:w=1500} gridCol{w:w=1500})";

/**
 * A short document with everything that the readers of other formats have to agree on: automatic numbers, tables with
 * merges both ways, a repeated header, a nested table, breaks, a field, deleted and inserted text.
 */
export const features = (): Uint8Array =>
  docx({
    numbering: `abstractNum{abstractNumId=0}(multiLevelType{multilevel} ${level(0, "chineseCountingThousand", "%1、")}
      ${level(1, "chineseCountingThousand", "（%2）")} ${level(2, "decimal", "%3.")}) abstractNum{abstractNumId=1}(multiLevelType{multilevel} lvl{ilvl=0}(start{1} numFmt{upperRoman} pStyle{Chapter} lvlText{%1.} suff{nothing}))
      num{numId=1}(abstractNumId{0})
      num{numId=2}(abstractNumId{0} lvlOverride{ilvl=0}(startOverride{5})) num{numId=3}(abstractNumId{1})`,
    styles: `style{type=paragraph,default=1,styleId=Normal}(name{Normal})
      style{type=paragraph,styleId=Chapter}(name{Chapter} basedOn{Normal} pPr(numPr(numId{3})))
      style{type=paragraph,styleId=Section}(name{Section} basedOn{Chapter})`,
    body: `p"青岚市文化和旅游局"
      ${item("总体情况", 0)} ${item("主动公开", 1)} ${item("依申请公开", 1)} ${item("第一条", 2)}
      p(r"新收" r(tab) r"3件" r(br) r"答复" r(noBreakHyphen) r"3件")
      p(r"共" r(fldChar{fldCharType=begin}) r(instrText" NUMPAGES ") r(fldChar{fldCharType=separate}) r"7" r(fldChar{fldCharType=end}) r"页")
      p(r"原" del{id=1,author=甲,date=2024-01-01T00:00:00Z}(r(delText"去年")) ins{id=2,author=甲,date=2024-01-01T00:00:00Z}(r"今年"))
      ${item("数字", 0)}
      tbl(${bordered}
        tr(trPr(tblHeader) ${cell("注", 3000, "gridSpan{2} vMerge{restart}")} ${cell("申请人", 3000, "gridSpan{2}")})
        tr(trPr(tblHeader) ${cell("", 3000, "gridSpan{2} vMerge")} ${cell("自然人", 1500)} ${cell("总计", 1500)})
        tr(${cell("结果", 1000, "vMerge{restart}")} ${cell("予以公开", 2000)} ${cell("12", 1500)} ${cell("12", 1500)})
        tr(${cell("", 1000, "vMerge")} ${cell("不予公开", 2000)} ${cell("", 1500)} ${cell("0", 1500)})
        tr(${cell("结转", 3000, "gridSpan{2}")} ${cell("1", 1500)} ${cell("1", 1500)}))
      p"之后"
      tbl(${bordered}
        tr(${cell("外", 3000, "gridSpan{2}")} tc(tcPr(tcW{w:w=3000,w:type=dxa} gridSpan{2})
          tbl(tblPr(tblW{w:w=2000,w:type=dxa}) tblGrid(gridCol{w:w=1000} gridCol{w:w=1000}) tr(${cell("内一", 1000)} ${cell("内二", 1000)})) p"尾")))
      ${item("其他", 0, 2)}
      p{Chapter}"样式" p{Section}"样式之下" p(pPr(pStyle{Chapter} numPr(numId{0})) r"不编号")
      p"2024年1月9日"`,
  });
