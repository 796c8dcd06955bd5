/** Texts of src/file. */
export const file: Record<string, string> = {
  "file/unreadable": "读不出这份文件。请用 Word、WPS 或 LibreOffice 另存为 .docx 后再打开。",
  "file/encoding": "这份 .docx 的内部编码特殊，只能检查，不能改写。请用 Word 或 WPS 另存为 .docx 后再改。",
  "file/not-writable":
    "这份 .docx 的写法特殊（例如嵌入了别的文件），只能检查，不能改写。请用 Word 或 WPS 另存为 .docx 后再改。",
  "file/protected": "文件设了编辑限制，没有改动。请在 Word 或 WPS 中取消限制，保存后再打开。",
  "file/signed": "文件有数字签名，改动会使签名失效，没有改动。请用没有签名的文件。",
  "file/final": "文件已标为最终状态，没有改动。请在 Word 或 WPS 中取消“标记为最终”，保存后再打开。",
  "file/not-as-meant": "写入后读出的内容与预期不一致，没有改动。请在 Word 或 WPS 中手工改正这一处。",
  "file/receipt-unknown": "这一步已经撤销过，不能再撤销。",
  "file/left-colours": "文件里还有 Word 加的颜色标记，这里不能清除。请在 Word 中打开年报助手，点“清除标记”。",
};
