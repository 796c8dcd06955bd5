/** Texts of src/cli/handover. */
export const handoverCommands: Record<string, string> = {
  "cli/usage/report-missing": "没有写报告文件。",
  "cli/usage/one-report": "多写了“{word}”：一次只能写一份报告。",
  "cli/usage/unknown-table":
    "没有“{table}”这张表，只有 disclosure（表二）、applications（表三）和 disputes（表四）。",
  "cli/usage/row-for-tsv": "--row 只能和 --as tsv 一起用：HTML 和 JSON 给出整张表。",
  "cli/usage/unknown-row": "“{row}”不是这张表的行。行的写法如 applications/new、disputes/review。",
  "cli/usage/unknown-row-of": "没有“{row}”这一行，只有：{rows}。",
  "cli/usage/two-to-compare": "请写两份：报告，和要比对的另一份。",
  "cli/usage/only-two": "多写了“{word}”：一次只比对两份。",
  "cli/usage/sheet-and-report": "请写两份：核校单，和要核对的报告。",
  "certify/date": "{year}年{month}月{day}日",
  "certify/refused": "{file}：没有写出核校单。{reason}",
  "verify/refused": "{file}：没有核对。{reason}",
  "compare/refused": "{file}：没有比对。{reason}",
  "export/refused": "{file}：没有给出。{reason}",
  "export/in-the-way": "有 {count} 格不是数，先填好再取（没有的填 0）：",
  "export/blank": "  {cell}：空着",
  "export/text": "  {cell}：写的是“{text}”，不是可填报的数",
  "export/missing": "  {cell}：报告里没有这一格，或者没有读出来",
};
