import { goldCases } from "./gold-case";

const TOWN = { unit: "云溪县青石镇人民政府" };
const MEASURES = { limits: { measures: true } };
const NUMBERS = { limits: { counts: true } };
const long = "公开信息工作按月安排，逐项落实。".repeat(8);

/** Lengths, problems and measures, what a government has to tell, what a place wants counted. */
export const partCases = [
  ...goldCases("section/length", {
    known: [
      ["overview", long, ["*"], { limits: { overview: 200 } }],
      ["overview", long],
    ],
    "held-out": [
      ["overview", `${long}${long}`, ["*"], { limits: { overview: 300 } }],
      ["overview", long, [], { limits: { overview: 1000 } }],
    ],
  }),
  ...goldCases("section/measures", {
    known: [
      ["problems", "一是更新不够及时；二是解读形式单一；三是人员变动频繁。", ["*"], MEASURES],
      [
        "problems",
        "存在的主要问题：一是更新不够及时；二是解读形式单一；三是人员变动频繁。\n改进情况：一是建立提醒制度；二是增加图解。",
        ["*"],
        MEASURES,
      ],
      [
        "problems",
        "存在的主要问题：一是更新不够及时；二是解读形式单一。\n改进情况：一是建立提醒制度；二是增加图解；三是开展培训。",
        [],
        MEASURES,
      ],
      [
        "problems",
        "针对更新不及时的问题，建立提醒制度；针对解读形式单一的问题，增加图解。下一步将继续开展培训。",
        [],
        MEASURES,
      ],
      ["problems", "一是更新不够及时；二是解读形式单一；三是人员变动频繁。"],
      [
        "problems",
        "一是更新不够及时。我局将建立提醒制度，每周核对一次。\n二是解读形式单一。我局将增加图解和视频。",
        [],
        MEASURES,
      ],
    ],
    "held-out": [
      ["problems", "我局政府信息公开工作还存在公开内容不够全面、栏目更新不及时等不足。", ["*"], MEASURES],
      [
        "problems",
        "（一）主要问题\n1.专业人员不足。\n2.政策解读偏少。\n3.互动回应较慢。\n（二）改进措施\n1.充实一名专职人员。",
        ["*"],
        MEASURES,
      ],
      [
        "problems",
        "（一）主要问题\n1.专业人员不足。\n2.政策解读偏少。\n（二）改进措施\n加强培训，充实人员，并丰富解读形式。",
        [],
        MEASURES,
      ],
      ["problems", "存在公开内容不够全面等不足。2025年，我局将梳理目录，补齐内容。", [], MEASURES],
    ],
  }),
  ...goldCases("government/review", {
    known: [
      ["supervision", "组织业务培训2次，每季度自查一次。", ["*"], TOWN],
      ["supervision", "组织业务培训2次，每季度自查一次。"],
      [
        "supervision",
        "政务公开纳入绩效考核，占比4%；开展社会评议，满意度98%；全年无责任追究情形。",
        [],
        TOWN,
      ],
      ["supervision", "公开工作纳入年度考核，邀请群众评议2次，未发生被追究责任的情况。", [], TOWN],
    ],
    "held-out": [
      ["supervision", "配备专职人员1名，开展自查4次。", ["*"], { unit: "云溪县人民政府" }],
      ["supervision", "配备专职人员1名，开展自查4次。", [], { unit: "云溪县青石街道办事处" }],
      [
        "supervision",
        "将公开情况列入目标考评，主动接受社会监督和评议，对落实不力的予以问责。",
        [],
        { unit: "云溪县白水乡人民政府" },
      ],
    ],
  }),
  ...goldCases("aspect/numbers", {
    known: [
      ["overview", "及时通过政府网站、新媒体和公开栏公开信息。", ["*"], NUMBERS],
      [
        "overview",
        "政府网站公开信息86条，政务新媒体发布140条，公开栏张贴30期，发布政策解读5篇，回应群众关切12次。",
        ["*"],
        NUMBERS,
      ],
      ["overview", "及时通过政府网站、新媒体和公开栏公开信息。"],
    ],
    "held-out": [
      [
        "overview",
        "通过门户网站发布信息60条、微信公众号推送33条、公示栏张贴9张，解读政策4件，回应关切2件，涉及教育2条、医疗1条、就业3条、养老1条、公共资源配置2条；设公开专区1个，出版政府公报2期。",
        [],
        NUMBERS,
      ],
      ["overview", "围绕林地审批公开信息，网站及时更新。", ["*"], NUMBERS],
    ],
  }),
];
