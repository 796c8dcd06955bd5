/** Texts of src/report. */
export const report: Record<string, string> = {
  "no-report/missed":
    "这份文件不像政府信息公开工作年度报告：没有找到它的标题、“主动公开政府信息情况”等部分的标题，也没有找到表二、表三、表四。",
  "no-report/found": "只找到：{found}。",
  "no-report/advice": "请确认选的是年度报告；图片和扫描件里的文字读不出来，请找可以复制文字的版本。",
  "no-report/and": "，",
  "no-report/nothing": "一些文字",
  "no-report/unit": "单位“{unit}”",
  "no-report/year": "{year} 年度",
  "no-report/parts": "像是第{parts}部分的标题",
  "no-report/numbers": "{numbers} 个数字",
};
