/** Names of what can be taken back. */
export const receipt: Record<string, string> = {
  "receipt/plain": "{title}",
  "receipt/paragraphs": "插入文字",
  "receipt/report": "插入整份报告",
  "receipt/table": "插入{table}",
  "receipt/fact": "{before}改为{after}",
  "receipt/sentence": "改写一句",
  "receipt/filled": "填写{tables} {count} 格",
  "receipt/corrected": "改正 {count} 处",
};
