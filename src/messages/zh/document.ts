/** Texts of src/document. */
export const document: Record<string, string> = {
  "document/unreadable/empty": "这是一个空文件，里面没有任何内容。请换成正确的文件。",
  "document/unreadable/too-large":
    "文件超过 {limit}，无法读取。请删去其中的大图片，或只保留年度报告正文另存一份再试。",
  "document/unreadable/too-complex":
    "文件的结构异常复杂（超过上限 {limit}），无法读取。请用 Word 打开，另存为新的 .docx 后再试。",
  "document/unreadable/too-much-text":
    "文件里的文字太多，无法读取（最多读 {characters} 字、{paragraphs} 段，每段最多 {paragraph} 字）。请只保留年度报告正文，另存一份再试。",
  "document/unreadable/not-a-report-file":
    "这个文件里没有能识别的文档。请选择年度报告的 Word 文档（.docx、.doc）、保存的网页或纯文本；其他格式请先另存为 .docx。",
  "document/unreadable/zip-truncated":
    "文件不完整或已损坏，可能没有下载完、没有拷贝完。请重新取得文件，或用 Word 打开并修复后另存。",
  "document/unreadable/zip-bomb":
    "文件解开后异常庞大（{part} 超过 {limit}），为安全起见没有读取。请确认文件来源，或用 Word 打开后另存一份再试。",
  "document/unreadable/zip64":
    "文件用了超大文件才用的压缩格式（zip64），没有读取。请用 Word 打开，另存为新的 .docx 后再试。",
  "document/unreadable/encrypted": "文件设有打开密码，无法读取。请用 Word 打开，取消密码后保存再试。",
  "document/unreadable/old-doc":
    "这是旧版 Word 的 .doc 文件，没能读出内容。请用 Word 或 WPS 打开，另存为 .docx 后再试。",
  "document/unreadable/wps": "这是 WPS 文字的专用格式。请用 WPS 打开，另存为 .docx 后再试。",
  "document/unreadable/rtf": "这是 RTF 文件。请用 Word 打开，另存为 .docx 后再试。",
  "document/unreadable/pdf":
    "这是 PDF 文件，无法直接读取。请找到它的 Word 原稿；没有原稿时，可用 Word 打开 PDF 转换并核对后另存为 .docx。",
  "document/unreadable/image":
    "这是图片文件，里面的文字无法读取。请找到年度报告的 Word 原稿；没有原稿时，可用文字识别软件转成 Word 并核对后再试。",
  "document/unreadable/packed": "这是压缩文件。请先解压，再选择其中的年度报告。",
  "document/unreadable/mail": "这是一封邮件。请打开邮件，把附件里的年度报告另存下来，再选择它。",
  "document/unreadable/spreadsheet":
    "这是电子表格，不是年度报告的正文。请选择年度报告的 Word 文档；报告只有表格文件的，请把内容复制到 Word 中另存为 .docx 后再试。",
  "document/unreadable/presentation": "这是演示文稿，不是年度报告。请选择年度报告的 Word 文档。",
  "document/unreadable/ofd":
    "这是 OFD 版式文件，无法直接读取。请找到它的 Word 原稿；没有原稿时，可用 OFD 阅读器转换为 Word 并核对后另存为 .docx。",
  "document/unreadable/epub":
    "这是电子书（EPUB），不是年度报告的文档。请选择年度报告的 Word 文档（.docx、.doc）、保存的网页或纯文本。",
  "document/unreadable/doctype":
    "文件里含有 Word 文档不应有的声明（DOCTYPE），为安全起见没有读取。请用 Word 打开，另存为新的 .docx 后再试。",
  "document/unreadable/xml-broken":
    "文件内容已损坏，无法读取。请用 Word 打开并修复，另存为新的 .docx 后再试。",
  "document/unreadable/no-main-part":
    "文件里没有 Word 正文。如果这是打包的压缩文件，请先解压，再选择其中的年度报告。",
  "document/unreadable/nothing-inside":
    "文件里没有可以读取的文字，可能只有图片或扫描件。请换成可以编辑的年度报告文件。",

  "document/ragged-row": "第 {table} 个表格的第 {row} 行比其他行短，这一行的数字可能对不上列，请核对。",
  "document/merge-without-start":
    "第 {table} 个表格第 {row} 行第 {cell} 个单元格标为“与上方（或左侧）合并”，但那里没有可合并的单元格，已按单独的单元格读取。",
  "document/merge-contradicts":
    "第 {table} 个表格第 {row} 行第 {cell} 个单元格与上方合并区域的宽度不一致，已按单独的单元格读取，请核对这一行。",
  "document/bad-span":
    "第 {table} 个表格第 {row} 行第 {cell} 个单元格的跨列数无效，已按一列读取，请核对这一行。",
  "document/text-in-merged-cell":
    "第 {table} 个表格第 {row} 行第 {cell} 个单元格已被合并，里面却还留有看不见的文字，读取时没有采用。",
  "document/bad-bytes": "文件里有 {count} 处文字已损坏（可能没有下载完整），读作“�”，请对照原文核对。",
  "document/guessed-encoding":
    "文件没有写明（或写错了）文字编码，按 {encoding} 读取。如果看到乱码，请把原文件另存为 UTF-8 编码或 .docx 后再试。",
  "document/hidden-text":
    "文档中有 {count} 处隐藏的文字（如“{text}”），读者看不见，没有读取。如果其中有年度报告的内容，请在原文件中取消隐藏。",
  "document/text-boxes-left-out":
    "文档中有 {count} 个文本框（如“{text}”）不是标题、表格或分部分的正文，其中的文字没有读取。如果其中有年度报告的内容，请移到正文里。",
  "document/numbers-damaged": "文档的样式或列表信息有损坏，标题前的自动编号可能不全，请对照原文核对。",
  "document/properties-damaged":
    "文档中有 {count} 处格式信息已损坏，没有读取；表格的分格和修订可能读得不准，请对照原文核对。",
  "document/embedded-left-out": "文档中嵌入了另一个文档，其中的内容没有读取。",
  "document/loose-tables": "这是纯文本，表格没有框线，只能按行读出标签和数字，请对照原表核对一遍。",
  "document/part-left-out": "文档中的 {part} 已损坏，没有读取；自动编号等可能不全。",
};
