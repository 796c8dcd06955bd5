/** Texts of src/check. */
export const checkTexts: Record<string, string> = {
  "check/table/missing":
    "没有找到{table}（{title}）。没有数据也要列表，各格填 0；图片形式的表格无法识别，请改成真正的表格。",
  "check/table/outdated":
    "{table}用的是 2019 年试行格式。{year} 年度报告应当使用国办公开办函〔2021〕30号的表，请换成新表后重新填写。",
  "check/row/missing": "{table}缺少“{row}”行，请按报告格式补上，没有的填 0。",
  "check/row/unexpected": "{table}多出一行“{words}”，报告格式没有这一行，请核对后删除。",
  "check/row/unexpected.blank": "{table}里有一个空行，请删除。",
  "check/label/missing.row": "{table}有一行缺少名称，按顺序应为“{label}”。",
  "check/label/missing.heading": "{table}的表头缺少“{label}”。",
  "check/label/changed": "{table}的“{label}”写成了“{actual}”，应当与报告格式一致。",
  "check/label/changed.damaged": "{table}的“{label}”成了“{actual}”，可能在填数或替换时改坏了。",
  "check/label/changed.note": "{table}缺少报告格式原有的说明“{label}”。",
  "check/cell/empty": "{table}{cell}没有填，没有的填 0。",
  "check/cell/empty.implied": "{table}{cell}没有填，按同行同列推算应为 {value}。",
  "check/cell/empty.missing": "{table}缺少{cell}这一格，这一行的格数不够，请对照报告格式补齐。",
  "check/cell/empty.table": "{table}整张表尚未填写（{count} 个数），没有的填 0。",
  "check/cell/not-a-number.placeholder": "{table}{cell}填的是“{actual}”，没有的应当填 0。",
  "check/cell/not-a-number.unit": "{table}{cell}填的是“{actual}”，只填数字，不要带单位或文字。",
  "check/cell/not-a-number.letter": "{table}{cell}填的“{actual}”里有字母或符号，请改成数字。",
  "check/cell/not-a-number.text": "{table}{cell}填的“{actual}”不是数字。",
  "check/cell/not-a-count.negative": "{table}{cell}填的是 {actual}，不能为负数。",
  "check/cell/not-a-count.fraction": "{table}{cell}填的是 {actual}，件数应当是整数。",
  "check/cell/notation": "{table}{cell}的数字写法不规范（{kinds}），宜写成 {clean}。",
  "check/cell/notation.full-width": "全角字符",
  "check/cell/notation.separator": "千分位逗号",
  "check/cell/notation.spaces": "空格",
  "check/cell/notation.leading-zero": "前导零",
  "check/cell/notation.sign": "正负号",
  "check/cell/notation.line-break": "换行",
  "check/cell/notation.decimals": "多余的小数",
  "check/list/separator": "、",
  "check/relation/balance":
    "{table}“{column}”列：第一项加第二项为 {left}，第三项（七）加第四项为 {right}，两边应当相等，差 {difference}。",
  "check/relation/row-total":
    "{table}“{row}”行：“{first}”至“{last}”{count} 列合计 {left}，“总计”列填 {right}，应为 {left}，差 {difference}。",
  "check/relation/row-total.elsewhere":
    "{table}“{row}”行：“{first}”至“{last}”{count} 列合计 {left}，“总计”列填 {right}，两者不等，差 {difference}。",
  "check/relation/outcome-total":
    "{table}“{column}”列：（一）至（六）各行合计 {left}，“（七）总计”行填 {right}，应为 {left}，差 {difference}。",
  "check/relation/outcome-total.elsewhere":
    "{table}“{column}”列：（一）至（六）各行合计 {left}，“（七）总计”行填 {right}，两者不等，差 {difference}。",
  "check/relation/dispute-total":
    "{table}“{group}”：结果维持、结果纠正、其他结果、尚未审结合计 {left}，“总计”填 {right}，应为 {left}，差 {difference}。",
  "check/relation/dispute-total.elsewhere":
    "{table}“{group}”：结果维持、结果纠正、其他结果、尚未审结合计 {left}，“总计”填 {right}，两者不等，差 {difference}。",
  "check/relation/cell": "{cell}应为 {expected}，实填 {actual}",
  "check/relation/and": "；",
  "check/relation/suspect": "与其他勾稽关系对照，最可能填错的一格：{cell}。",
  "check/relation/confirmed": "与其他勾稽关系对照，填错的正是这个总计。",
  "check/relation/transposed": "两个数的数字相同、顺序不同，可能打颠倒了。",
  "check/relation/together": "还要同时改正：{cells}。",
  "check/relation/together-many": "另有 {count} 处总计也要一并改正，才能全部相符。",
  "check/relation/unmatched": "也可能是{cell}的 {actual} 填错了地方：请核实；确有此数的，各处合计都要加上。",
  "check/relation/two-applicant-kinds":
    "“{first}”“{second}”两列一多一少、总计相符：可能有 {count} 件申请在不同的行里计入了不同类别的申请人。",
  "check/relation/carried-in-left-out": "各列相差的正好是第二项：上年结转的申请可能没有计入本年度办理结果。",
  "check/relation/carried-out-counted":
    "各列相差的正好是第四项：结转下年度的申请可能也计入了本年度办理结果。",
  "check/relation/rows-left-out": "各列相差的正好是“{row}”：（七）总计可能漏加了它，或者它与别的行重复计数。",
  "check/relation/rows-counted-twice": "各列相差的正好是“{row}”：（七）总计可能把它加了两次。",
  "check/relation/same-rows": "“{first}”“{second}”两行数字完全相同，可能错行或者重复填写。",
  "check/fix/set": "改为 {value}",
  "check/fix/fill": "填 {value}",
  "check/fix/label": "改为“{label}”",
};
