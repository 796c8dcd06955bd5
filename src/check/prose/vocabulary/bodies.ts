/** How sentences name bodies and areas: the one whose report it is, and others. Sources of regular expressions for plain words. */

/** 我局, 本机关: the body whose report it is. */
export const THIS_BODY =
  "(?:我|本)(?:街道办事处|行政机关|办公室|管委会|街道|机关|单位|部门|中心|政府|市|县|区|省|州|局|镇|乡|委|办|院|厅|处|所|队|站|校)";
/** 本机关, 本级, 直属单位: what narrows the body that stands in front. */
const WITHOUT_LEVEL = "(?!机关|本级|直属|所属|下属)";

/** How the name of a body ends; 格局, 政府网站, 乡村 are none. */
const ENDING =
  "(?:(?<![格布当结])局(?!面)|镇|乡(?!村)|街道|委(?!托|派|员)|(?<!法)院|(?<!大)厅|政府办|党政办|办事处|政府(?!信息|网|门户|公报|系统|机关|部门|规章)|管委会|办公室|委员会)";
const AREA = "[省市县区州]";

/** A character of a name that begins a clause: 柳塘镇, 云溪县林业局. None of it tells of parts. */
const NAME_CHARACTER =
  "(?!承|交办|帮|组织|开展|检查|监督|指导|协|参|审|牵|移|委托|汇总|涉|因|由|对|向|以|在|通过|与|被|及|各|全[市县区省镇乡州]|下属|下辖|所属|派|共|代|转|网上|线[上下]|从|给|经|按|将|把|直属|本级|收|作|答|结|机关|其|乡镇|企业)[\\u4e00-\\u9fa5]";

/** A body or an area in front of what it did, as alternatives: whose report it is, by its name, all of it. */
export const BODIES: readonly string[] = [
  THIS_BODY + WITHOUT_LEVEL,
  `(?:${NAME_CHARACTER}){1,12}(?:${ENDING}|${AREA})${WITHOUT_LEVEL}(?!各)`,
  "全[局镇乡]|全街道",
  "局里|局(?=现行|现有|共|全年|本年|年内)",
];

const NOT_OWN = "(?![我本全各年度])";
/** A name that says which body: 县公安局, 柳塘镇. 我局, 全镇 say that it is this one. */
export const BODY_NAME = new RegExp(`${NOT_OWN}[\\u4e00-\\u9fa5]{1,12}?${ENDING}`, "gu");
/** The name of an area, and of no body in it: 鹿鸣县共, but not 鹿鸣县林业局; 县级 is a level. */
export const AREA_NAME = new RegExp(
  `${NOT_OWN}[\\u4e00-\\u9fa5]{1,8}?${AREA}(?!级)(?![\\u4e00-\\u9fa5]*(?:局|委|院|厅|办|室|处|政府|管委会|委员会|镇|乡|街道))`,
  "gu",
);
