/** What the simulated Word's own page says; the add-in's texts are none of its business. */
const zh = {
  product: "模拟 Word",
  untitled: "新文档",
  file: "文件",
  edit: "编辑",
  view: "视图",
  home: "开始",
  new: "新建",
  open: "打开",
  save: "另存为",
  samples: "示例文档",
  undo: "撤消",
  redo: "恢复",
  zoom: "缩放",
  zoomOut: "缩小",
  zoomIn: "放大",
  theme: "深色",
  themeHint: "切换深色、浅色主题",
  profile: "Word 版本",
  profileHint: "换成另一个 Word 版本的行为；任务窗格会重新打开",
  document: "文档正文",
  ribbon: "功能区",
  tabs: "功能区选项卡",
  pane: "任务窗格",
  closePane: "关闭任务窗格",
  resizePane: "调整任务窗格宽度",
  dialog: "加载项对话框",
  closeDialog: "关闭对话框",
  comments: "批注",
  status: "第 {page} 页，共 {pages} 页",
  characters: "{count} 个字",
  commentCount: "{count} 条批注",
  saved: "已保存为 {name}",
  opened: "已打开 {name}",
  dropHere: "松开鼠标，打开这份文档",
  cannotOpen: "打不开 {name}：不是 .docx 文档，或者文件已经损坏。",
  running: "正在执行“{label}”……",
  done: "“{label}”已完成",
  commandFailed: "“{label}”没有执行：{reason}",
  commandUnknown: "加载项里没有名为 {name} 的功能",
  commandSilent: "加载项在 5 分钟内没有报告完成",
  noManifest: "没有找到 manifest.xml，功能区里没有加载项",
  paneFailed: "任务窗格没有打开：{reason}",
  unknownParameters: "地址里这些内容不认识，没有起作用：{list}",
};

const en: typeof zh = {
  product: "Simulated Word",
  untitled: "New document",
  file: "File",
  edit: "Edit",
  view: "View",
  home: "Home",
  new: "New",
  open: "Open",
  save: "Save as",
  samples: "Samples",
  undo: "Undo",
  redo: "Redo",
  zoom: "Zoom",
  zoomOut: "Zoom out",
  zoomIn: "Zoom in",
  theme: "Dark",
  themeHint: "Switch between dark and light theme",
  profile: "Version of Word",
  profileHint: "Behave as another version of Word; the task pane is opened anew",
  document: "Document body",
  ribbon: "Ribbon",
  tabs: "Ribbon tabs",
  pane: "Task pane",
  closePane: "Close task pane",
  resizePane: "Resize task pane",
  dialog: "Add-in dialog",
  closeDialog: "Close dialog",
  comments: "Comments",
  status: "Page {page} of {pages}",
  characters: "{count} characters",
  commentCount: "{count} comments",
  saved: "Saved as {name}",
  opened: "Opened {name}",
  dropHere: "Drop to open this document",
  cannotOpen: "{name} cannot be opened: not a .docx document, or damaged.",
  running: "Running “{label}” …",
  done: "“{label}” completed",
  commandFailed: "“{label}” did not run: {reason}",
  commandUnknown: "the add-in has no function named {name}",
  commandSilent: "the add-in did not report completion within 5 minutes",
  noManifest: "manifest.xml not found: no add-in in the ribbon",
  paneFailed: "The task pane did not open: {reason}",
  unknownParameters: "Unknown in the address, without effect: {list}",
};

export type TextId = keyof typeof zh;
/** Display languages of Office that the add-in has texts for. */
export type Locale = "zh-CN" | "en-US";

let current: Locale = "zh-CN";

export const setLocale = (locale: Locale): void => {
  current = locale;
};

export const locale = (): Locale => current;

/** The text of a message with its {placeholders} filled. */
export function text(id: TextId, data: Record<string, string | number> = {}): string {
  const catalogue = current === "en-US" ? en : zh;
  return catalogue[id].replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ""));
}
