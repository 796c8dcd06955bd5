import type { FormAspect, FormSection } from "./types";

/** The six parts of the report and the five aspects of part 一, the same in both editions. */

export const sections: FormSection[] = [
  { number: 1, title: "总体情况", aliases: ["政府信息公开总体情况"] },
  { number: 2, title: "主动公开政府信息情况", aliases: ["主动公开情况", "行政机关主动公开政府信息的情况"] },
  {
    number: 3,
    title: "收到和处理政府信息公开申请情况",
    aliases: ["行政机关收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请的情况"],
  },
  {
    number: 4,
    title: "政府信息公开行政复议、行政诉讼情况",
    aliases: [
      "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      "因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
      "政府信息公开行政复议和行政诉讼情况",
      "政府信息公开行政复议行政诉讼情况",
    ],
  },
  {
    number: 5,
    title: "存在的主要问题及改进情况",
    aliases: [
      "存在问题及改进情况",
      "存在的问题及改进情况",
      "政府信息公开工作存在的主要问题及改进情况",
      "存在的主要问题和改进情况",
    ],
  },
  { number: 6, title: "其他需要报告的事项", aliases: ["其他需要报告事项", "其他事项", "需要报告的其他事项"] },
];

/** 国办公开办函〔2021〕30号, （一）总体情况. */
export const aspects: FormAspect[] = [
  { id: "disclosure", title: "主动公开", aliases: ["主动公开情况", "主动公开工作情况"] },
  { id: "applications", title: "依申请公开", aliases: ["依申请公开情况", "依法申请公开"] },
  { id: "management", title: "政府信息管理", aliases: ["政府信息管理情况", "信息管理"] },
  {
    id: "platform",
    title: "政府信息公开平台建设",
    aliases: ["平台建设", "平台建设情况", "政府信息公开平台建设情况", "公开平台建设"],
  },
  { id: "supervision", title: "监督保障", aliases: ["监督保障情况", "监督保障方面"] },
];
