import type { NumberRule } from "../score";
import type { GoldSentence } from "../sentence";

/** What another body or a whole area has done, in the report of a bureau and in that of the area. */
export const otherBodies: Partial<Record<NumberRule, GoldSentence[]>> = {
  "text/table": [
    { tempts: "鹿鸣县全年收到政府信息公开申请26件。" },
    { tempts: "鹿鸣市共收到政府信息公开申请326件，办结325件。" },
    { tempts: "云溪县共收到政府信息公开申请326件。" },
    { tempts: "2024年，青山区收到政府信息公开申请26件。" },
    { tempts: "市自然资源和规划局收到政府信息公开申请26件。" },
    { tempts: "县教育局2024年收到政府信息公开申请26件，办结25件。" },
    { wrong: "云溪县林业局全年收到政府信息公开申请{26件}。" },
    { wrong: "2024年，县林业局共收到政府信息公开申请{26件}。" },
    { unit: "云溪县人民政府", wrong: "2024年，云溪县共收到政府信息公开申请{26件}。" },
    { unit: "云溪市青山区人民政府", wrong: "青山区全年收到政府信息公开申请{26件}。" },
    { unit: "云溪市青山区人民政府", tempts: "云溪市全年收到政府信息公开申请326件。" },
    { unit: "云溪县人民政府", tempts: "鹿鸣县全年收到政府信息公开申请26件。" },
  ],
};
