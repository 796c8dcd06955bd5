/** Texts of src/word. */
export const word: Record<string, string> = {
  "word/read-only": "文档是以只读方式打开的，不能写入。请点“启用编辑”，或另存一份后再试。",
  "word/protected": "文档设了编辑限制，不能写入。请在“审阅—限制编辑”中停止保护，再试一次。",
  "word/final": "文档已标为最终状态，不能写入。请在“文件—信息—保护文档”中取消“标记为最终”，再试一次。",
  "word/not-allowed":
    "Word 不让加载项在这里写入。请检查文档是否设了保护、是否正由他人编辑；可另存一份后再试。",
  "word/busy": "Word 正忙，没有完成这一步。请关闭 Word 中打开的对话框，稍等再试。",
  "word/no-answer": "Word 两分钟没有回应。请看一下文档：这一步可能已经完成，也可能没有；确认后再继续。",
  "word/restart": "与 Word 的连接断了。请关闭窗格后重新打开；仍不行请保存文档并重新启动 Word。",
  "word/general":
    "Word 没有完成这一步。请看看 Word 右上角是不是“查看”或“审阅”模式，是的话改为“编辑”再试；不是的话保存文档后再试一次，仍不行请重新启动 Word。",
  "word/gone": "要处理的位置已经不在文档里了。请重新检查。",
  "word/too-old": "这个版本的 Word 没有所需的功能。请使用 Word 2021 或更新的版本。",
  "word/too-large": "文档太大，Word 一次传不过来。请把图片多的附件另存为单独的文件后再试。",
  "word/check-out": "文档所在的文档库要求先签出。请签出文档，或把文档存到本机后再试。",
  "word/conflict":
    "文档正与别人的修改冲突，没有写入。请先在 Word 中处理冲突（保存，选择保留哪些修改），再试一次。",
  "word/selection": "Word 不能在选中的地方做这一步。请把光标放到正文的一行文字里，再试一次。",
  "word/network": "Word 没能从网上取得文档。请检查网络，保存文档后再试；也可以把文档存到本机后再打开。",
  "word/dialog": "Word 没能打开提示窗口。请在年报助手窗格中继续。",
  "word/defect": "年报助手自身出了差错，这一步没有做。请复制详情，交给技术支持人员。",
  "word/unknown": "出现了没有预料到的问题。请保存文档后再试一次；仍不行请复制详情，交给技术支持人员。",
  "word/unreadable": "读不出文档的内容。请把文档另存为 .docx 后重新打开再试。",

  "word/cursor-outside": "光标在页眉、页脚或脚注里，表格不能插在那里。请把光标放到正文中，再插入。",
  "word/elsewhere":
    "您正在写批注，为不打断输入，还没有重新读取文档。请写完后回到窗格，结果会更新；也可以点“重新检查”。",
  "word/control-locked": "光标所在的区域锁定了内容，不能插入。请把光标放到这个区域之外，再插入。",
  "word/insert-refused": "Word 没有接受要插入的内容。请把光标放到正文的空行上，再插入一次。",
  "word/insert-unclear":
    "插入没有完成，光标处可能留下了空行或不完整的内容。请查看一下，必要时用 Word 的“撤消”恢复。",
  "word/not-seen":
    "内容已交给 Word，但一分钟内还没有显示出来。请再等一会儿看看；再点一次会接着等，不会重复插入。",
  "word/still-not-seen":
    "等了两分钟，插入的内容仍没有显示出来。请保存文档，关闭后重新打开看看；确实没有，再点一次就会重新插入。光标处多出的空行可以删去。",

  "word/no-place": "这条问题说的是整份文档，没有可以跳转的位置。",
  "word/place-gone": "这个位置已经不在文档里了。请重新检查。",
  "word/place-changed": "这里的内容在检查之后改过了，没有标记。请重新检查。",
  "word/not-verified":
    "没能在 Word 中核对出这个单元格的准确位置（附近可能有修订、域或公式），没有改动。请手工处理这一处。",
  "word/mark-whole-document": "这条问题说的是整份文档，只列在窗格里。",
  "word/mark-on-label": "空单元格不便着色，标在了这一行的行名上。",
  "word/mark-no-label": "空单元格不便着色，这一行又没有行名可标，只列在窗格里。",
  "word/already-highlighted": "这里已有您自己的突出显示，没有改动，只列在窗格里。",
  "word/no-free-colour": "可用的突出显示颜色在文档里都用过了，没有标记，以免与您的标记混在一起。",
  "word/no-register": "这个版本的 Word 不能登记标记，为保证以后能清除干净，没有在文中标记。",
  "word/no-colours": "没能读出文档的格式，为保证以后能清除干净，没有在文中标记。",
  "word/tracking-on": "文档正在记录修订，颜色标记会被记成修订，没有标记。请先关闭“修订”，再标记。",
  "word/tracking-locked":
    "修订用密码锁定了，颜色标记会被记成修订，没有标记。请先在“审阅—修订—锁定修订”中解除锁定，再标记。",
  "word/left-comments":
    "这个版本的 Word 不让加载项删除批注。请在“审阅”选项卡中点“删除—删除文档中的所有批注”（没有别人的批注时），或逐条删除以【年报校验】开头的批注。",
  "word/left-until-reopened": "有批注 Word 暂时不让加载项看到。请保存并关闭文档，重新打开后再点“清除标记”。",
  "word/left-tracking": "文档正在记录修订，清除标记会被记成修订，没有清除。请先关闭“修订”，再清除。",
  "word/left-tracking-locked":
    "修订用密码锁定了，清除颜色会被记成修订，没有清除。请先在“审阅—修订—锁定修订”中解除锁定，再清除。",
  "word/left-shading":
    "有空单元格的底色这个版本的 Word 不让加载项去掉。请选中这些单元格，在“表设计—底纹”中选“无颜色”。",
  "word/left-undeletable":
    "有批注 Word 不让加载项删除，其余的已清除。请在文中右键单击剩下的【年报校验】批注，选“删除批注”。",
  "word/left-replied":
    "有批注下面有人回复，没有删除，以免把回复一起删掉，其余的已清除。请看过回复，再右键单击这条【年报校验】批注，选“删除批注”。",
  "word/left-register":
    "登记标记的记录已损坏，分不清哪些颜色是标记。请查看文中的突出显示和底色，是标记的请手工去掉，再点“清除标记”。",

  "word/text-changed": "这里的内容在检查之后改过了，没有改动。请重新检查。",
  "word/no-text-place": "这条问题不能自动改正，请手工处理。",
  "word/has-revisions": "这里有尚未接受或拒绝的修订，没有改动。请先接受或拒绝修订，或手工改正。",
  "word/region-locked":
    "这里的内容是锁定的，不能改动，也不能标记。请在“开发工具—属性”中取消“无法编辑内容”，或手工处理这一处。",
  "word/hidden-text": "这里的文字设成了“隐藏”，没有改动。请在“开始—字体”中取消“隐藏”，再重新检查。",
  "word/attached":
    "这里有他人的批注，或者脚注、书签、域、图片，改写可能把它们一并删掉，没有改动。请在文中手工改正。",
  "word/attached-inserted":
    "插入的内容上有他人的批注，或者脚注、书签，撤销会把它们一并删掉，没有撤销。请先处理它们，再撤销。",
  "word/overlap": "同一处已有别的改正，请重新检查后再改这一处。",
  "word/not-as-meant": "写入后的内容与预期不一致。请查看这一处，必要时用 Word 的“撤消”恢复。",
  "word/not-written": "Word 中途停下，这一处没有改动。请重新检查后再改这一处。",
  "word/half-written":
    "这项改正要写几格，只写进了一部分，也没能撤销。请用“撤销”恢复，或者逐格查看，再重新检查。",
  "word/write-unclear":
    "改正可能只写入了一部分，没能读回来核对。请逐处查看要改的地方，必要时用 Word 的“撤消”恢复，再重新检查。",
  "word/take-back-unclear": "可能只撤销了一部分。请查看改过的地方，必要时用 Word 的“撤消”恢复，再重新检查。",
  "word/keep-unclear": "随文档保存的待办记录没能更新完。请保存文档后再试一次。",
  "word/overwritten":
    "写入时您正好在同一处输入，刚输入的内容被覆盖，没能放回。请马上点 Word 的“撤消”，再重新输入。",
  "word/typed-beside": "撤销时您正好在其中输入。插入的内容已撤销，您刚输入的文字放在原处，单独成行，请查看。",
  "word/changed-since": "这里的内容后来改过了，没有撤销，以免丢掉后来的改动。",
  "word/insert-line-left": "没有插入；多出的一个空行 Word 不让删除，请手工删去，再插入一次。",
  "word/line-left": "已撤销；文档末尾多出的一个空行 Word 不让删除，请手工删去。",
  "word/receipt-unknown": "这一步已经撤销过，或者过了不止一天，不能在这里撤销。请用 Word 的“撤消”。",

  "word/not-done": "没有完成",
  "word/close": "关闭",
  "word/marks-left": "请打开年报助手，在“核对”里查看剩下的标记，在文中手工删除。",
  "word/report-inserted": "已插入整份报告",
  "word/report-not-inserted": "没有插入整份报告",
  "word/table-not-inserted": "没有插入{name}",
  "word/report-again": "要再插入一份报告吗？",
  "word/report-there":
    "文中已有一份报告，现在还没有再插入。再插一份就成了两份。要替换前一份，请打开年报助手，在“起草”里插入。",
  "word/table-again": "要再插入一张{name}吗？",
  "word/table-there": "文中已有{name}，现在还没有再插入。仍要插入的话，插在光标处。",
  "word/record-left":
    "文件里还有年报助手的记录（沿用上年的内容核对到哪里）。报送前请在年报助手的“报送”里点“清理并完成”，取走记录。",
  "word/record-unknown": "没能读出文件里还有没有年报助手的记录，请打开年报助手检查。",
  "word/nothing-left": "文件里没有年报助手的内容了。",
  "receipt/plain": "{title}",
  "receipt/paragraphs": "插入文字",
  "receipt/report": "插入整份报告",
  "receipt/draft": "插入初稿",
  "receipt/part": "插入第{part}部分",
  "receipt/table": "插入{table}",
  "receipt/fact": "{before}改为{after}",
  "receipt/sentence": "改写一句",
  "receipt/filled": "填写{tables} {count} 格",
  "receipt/corrected": "改正 {count} 处",
};
