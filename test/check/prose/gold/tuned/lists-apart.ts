import type { GoldSentence } from "../sentence";

/** Numbers that stand beside a total and are none of its parts, and parts that stand away from their total. */
export const tunedListsApart: GoldSentence[] = [
  // Siblings of the total: other channels, others of the applications, what others did with the pieces.
  { tempts: "通过“青川水务”微信公众号发布各类信息512条，人民号发布186条，今日头条号发布295条。" },
  { wrong: "全年共发布信息{1002}条，微信公众号发布512条，人民号发布186条，头条号发布295条。" },
  { tempts: "全年对4件申请作出不予公开决定，其中2件属于执法案卷；对4件不予处理，其中3件属信访类。" },
  { tempts: "通过网站公开信息910条，涵盖机构职能信息76条、概况类信息31条、工作动态240条。" },
  { wrong: "通过网站公开信息{910}条，涵盖机构职能信息176条、概况类信息331条、工作动态440条。" },
  { tempts: "编发短视频210条，累计播放36万余人次。其中被中央级媒体采用12条，省级媒体采用120条，市级101条。" },
  { wrong: "编发短视频{210}条，其中被省级媒体采用221条。" },
  // What is counted is what was taken: then the takers are its parts.
  { wrong: "全年各级媒体采用稿件{210}条，其中被省级媒体采用120条，市级媒体采用102条。" },
  // 林业动态 is no row of the sheet of a website.
  {
    tempts:
      "县政府网站林业频道全年发布信息820条。其中，概况类信息31条，林业动态信息410条，信息公开目录信息302条。",
  },
  // What is missing stands behind the parts.
  {
    tempts:
      "累计公开政府信息2063条。局门户网站信息914条；“林业之窗”微信信息523条；微博信息188条。通过报刊、电视公开信息438条。",
  },
];
