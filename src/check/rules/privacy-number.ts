import type { Examples } from "../book/example";
import type { Report } from "../../report/types";
import { aboutWords, proseOf } from "../prose/paragraphs";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** No digit, letter, or sign of an address or an index number stands beside a number of a person. */
const FREE_BEFORE = "(?<![\\dA-Za-z_./@-])";
const FREE_BEHIND = "(?![\\dA-Za-z_/@]|[-.]\\d)";

/** GB 11643: six digits of the place, the day of birth, three digits, and one that checks them. */
const IDENTITY = new RegExp(
  `${FREE_BEFORE}[1-9]\\d{5}(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]${FREE_BEHIND}`,
  "gu",
);
const MOBILE = new RegExp(
  `${FREE_BEFORE}1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}${FREE_BEHIND}(?!\\s*[次余万亿条件元人篇])`,
  "gu",
);
const ACCOUNT = new RegExp(`${FREE_BEFORE}[3-6]\\d{3}(?: ?\\d{4}){3}(?: ?\\d{1,3})?${FREE_BEHIND}`, "gu");

/** Behind these words eighteen digits are a person's, whether or not they check: one digit may be mistyped. */
const NAMED_IDENTITY = new RegExp(
  `(?<=身份(?:证件?|证明)?(?:号码?|编号)?[（(]?(?:分别)?[为是：:（(]?\\s{0,2})[1-9]\\d{16}[\\dXx]${FREE_BEHIND}`,
  "gu",
);
/** Sixteen to nineteen digits, also in groups of four. */
const CARD = new RegExp(
  `${FREE_BEFORE}(?:[1-9]\\d{15,18}|[1-9]\\d{3}(?: \\d{4}){3}(?: \\d{1,3})?)${FREE_BEHIND}`,
  "gu",
);
/** Whose account it is, or what kind of card; those of an office are for the public. */
const OF_A_PERSON =
  /(?:个人|本人|申请人|当事人|村民|居民|其(?:个人)?)的?(?:名下)?的?(?:个人)?(?:银行)?(?:账户|帐户|账号|帐号|卡号|银行卡|存折)[^，。；\d]{0,4}$|(?:银行|储蓄|借记|信用|工资)卡(?:号码?|账号|卡号)?[^，。；\d]{0,3}$/u;
/** An office's own account, to which fees are paid. */
const OF_AN_OFFICE =
  /(?:财政|国库|专户|非税|对公|基本户|[县市区省]?局|我局|本局|机关|单位|政府|办公室|中心)(?:的|指定|开设)?[^，。；\d]{0,8}(?:账|帐|户)[^，。；\d]{0,6}$/u;
/** 申请人张三丰（男，住某村3组）: a name with where its bearer lives; 张某 is masked. */
const PERSON =
  /(?:申请人|当事人|投诉人|举报人|信访人|原告|村民|居民)(?!代表|本人|均为|之一|家属|某)[\u4e00-\u9fa5](?:(?!某|先生|女士)[\u4e00-\u9fa5]){1,2}[（(](?:[^（）()]{0,12}[，、,])?[男女]性?[，、,][^（）()]{0,50}[）)]/gu;
/** The commonest surnames: what stands behind 申请人 is a verb as often as a name. */
const SURNAME =
  "(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩邓冯曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝])";
const ROLE = "(?:申请人|当事人|投诉人|举报人|信访人|来访人|来信人|反映人|咨询人|原告|村民|居民)";
/** Behind a surname; no body, and not who speaks: 申请人向本局. */
const GIVEN =
  "(?!某|先生|女士|本|我|各|[×xX*＊])[\\u4e00-\\u9fa5]{1,2}(?<![局府点所站办会社厂司院校团口厅处馆店部人])";
/** An address that leads to a door. */
const HOME = "[^（）()。；，,]{2,40}(?:\\d{1,5}\\s{0,2}[号组栋幢室弄]|[一二三四五六七八九十]{1,3}组)";
/** 申请人田小禾（家住…3组12号）, 申请人田小禾，住…3组. */
const RESIDENT = new RegExp(
  `${ROLE}(?:${SURNAME}${GIVEN}[（(](?:[^（）()。；，,]{0,20}[，、,])?(?:现|家|户籍|居|暂)?(?:住址?|住所|地址)(?:地|在|于|为|是)?[：:]?${HOME}[^（）()。；]{0,20}[）)]|(?![于向应时何安经全和])${SURNAME}${GIVEN}[，,](?:现|家|居|暂)?住(?!所)(?:址[：:])?在?${HOME})`,
  "gu",
);
/** 其中田小禾（住…三组）申请公开: who asks, though not called so. */
const ASKING_RESIDENT = new RegExp(
  `${SURNAME}${GIVEN}[（(](?:现|家|户籍|居|暂)?(?:住址?|地址)(?:地|在|于|为|是)?[：:]?${HOME}[）)](?=申请|反映|提出|要求|提交|来信|来电|投诉|举报)`,
  "gu",
);
/** 申请人黄某的家庭住址为…12号: masked, and yet to be found. */
const OF_SOMEBODY =
  /(?:申请人|当事人|投诉人|举报人|信访人|咨询人|村民|居民|原告|其)[^。；，]{0,12}[，]?[^。；，]{0,8}$/u;
const HOME_OF = new RegExp(
  `(?:家庭住址|家庭地址|住宅地址|现住址|户籍(?:所在)?地址?)(?:为|是|系|在|[：:]){1,2}${HOME}`,
  "gu",
);
/** 微信号, QQ号 and mail of somebody; those of an office are for the public. */
const CONTACT =
  /(?:微信号|QQ号?码?|个人(?:电子)?邮箱)(?:号|地址)?(?:为|是|[：:])?\s?[A-Za-z0-9][\w.+-]{4,30}(?:@[\w.-]{3,30})?/giu;
const FOR_ALL = /可[以用]?|添加|关注|扫码|我局|本局|本机关|办公室|受理|提交|\.gov/u;

const LIVES = /住|户籍|出生|[岁族]|身份证|电话/u;

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = "10X98765432";

const isIdentity = (digits: string): boolean =>
  CHECKS[WEIGHTS.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11] ===
  digits.at(-1)!.toUpperCase();

/** ISO/IEC 7812: the digit at the end checks those before it. */
const isAccount = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return sum + (value > 9 ? value - 9 : value);
  }, 0) %
    10 ===
  0;

const AROUND = 16;
/** Numbers of documents and things. */
const IS_INDEX = /(?:编号|索引号?|文号|流水号|代码|序号|案号|单号)[^，。；]{0,8}$/u;
const OF_ACCOUNT = /账|帐|银行|卡号|户/u;

interface Found {
  kind: "identity" | "mobile" | "account" | "person" | "contact";
  start: number;
  end: number;
}

function numbersIn(text: string): Found[] {
  const found = (
    pattern: RegExp,
    kind: Found["kind"],
    isOne: (digits: string, around: string) => boolean,
  ): Found[] =>
    [...text.matchAll(pattern)]
      .filter(({ 0: words, index }) => {
        const before = text.slice(Math.max(0, index - AROUND), index);
        const around = before + text.slice(index + words.length, index + words.length + AROUND);
        return !IS_INDEX.test(before) && isOne(words.replace(/[ -]/g, ""), around);
      })
      .map(({ 0: words, index }) => ({ kind, start: index, end: index + words.length }));
  const identities = [
    ...found(IDENTITY, "identity", isIdentity),
    ...[...text.matchAll(NAMED_IDENTITY)].map(({ 0: words, index }): Found => ({
      kind: "identity",
      start: index,
      end: index + words.length,
    })),
  ];
  const accounts = [...text.matchAll(CARD)].flatMap(({ 0: words, index }): Found[] => {
    const before = text.slice(Math.max(0, index - AROUND), index);
    return OF_A_PERSON.test(before) ? [{ kind: "account", start: index, end: index + words.length }] : [];
  });
  const persons = [...text.matchAll(PERSON)]
    .filter(([words]) => LIVES.test(words))
    .map(({ 0: words, index }): Found => ({ kind: "person", start: index, end: index + words.length }));
  const residents = /住|地址|户籍/u.test(text)
    ? [RESIDENT, ASKING_RESIDENT].flatMap((pattern) => [...text.matchAll(pattern)])
    : [];
  const living = residents.map(({ 0: words, index }): Found => ({
    kind: "person",
    start: index,
    end: index + words.length,
  }));
  const ofSomebody = (pattern: RegExp, kind: Found["kind"]): Found[] =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const before = text.slice(Math.max(0, index - 2 * AROUND), index);
      const isOne = OF_SOMEBODY.test(before) && (kind === "person" || !FOR_ALL.test(before + words));
      return isOne ? [{ kind, start: index, end: index + words.length }] : [];
    });
  const all = [
    ...persons,
    ...living,
    ...ofSomebody(HOME_OF, "person"),
    ...ofSomebody(CONTACT, "contact"),
    ...identities,
    ...found(MOBILE, "mobile", () => true),
    ...accounts,
    ...found(ACCOUNT, "account", (digits, around) => OF_ACCOUNT.test(around) && isAccount(digits)).filter(
      ({ start }) => !OF_AN_OFFICE.test(text.slice(Math.max(0, start - 2 * AROUND), start)),
    ),
  ].sort((a, b) => a.start - b.start);
  // A number is one finding, however many signs speak for it.
  return all.filter((one, i) => !all.slice(0, i).some((other) => other.end > one.start));
}

const check = (report: Report): FindingDraft[] =>
  proseOf(report).flatMap((one) =>
    numbersIn(one.paragraph.text).map(({ kind, start, end }) => {
      const about = aboutWords(one, start, end);
      return {
        severity: kind === "person" || kind === "contact" ? "warning" : "error",
        messageId: kind,
        data: { actual: about.actual, excerpt: about.excerpt },
        ...about,
      };
    }),
  );

export const privacyNumber: Rule = {
  id: "privacy/number",
  severity: "error",
  otherSeverities: ["warning"],
  title: { zh: "报告里有个人号码或住址", en: "A private number or address in the report" },
  why: {
    zh: "报告要向社会公布。身份证号、手机号、银行账号、写了姓名的住址是个人信息，公开前应当删去或者遮盖（《个人信息保护法》；各地通报多次点名）。",
    en: "The report is published. Identity numbers, mobile numbers, accounts, and names with an address are personal information and have to be taken out or masked before.",
  },
  limits: {
    zh: "单位的座机、热线、传真；已经打码的号码；索引号、编号、信用代码、网址里的数字；没有说明是什么、校验位又不对的号码；单位自己的账户。单独的人名不查。",
    en: "Telephones of the office and hotlines; masked numbers; index numbers, codes and digits of addresses; numbers that neither check nor are called identity numbers or cards; accounts of the office. Names alone are not looked at.",
  },
  messages: {
    identity: {
      zh: "“{actual}”像是身份证号，公布前请删去或遮盖：{excerpt}",
      en: "“{actual}” looks like an identity number; take it out or mask it: {excerpt}",
    },
    mobile: {
      zh: "“{actual}”像是手机号，公布前请删去或换成办公电话：{excerpt}",
      en: "“{actual}” looks like a mobile number; take it out or give the office’s: {excerpt}",
    },
    account: {
      zh: "“{actual}”像是银行账号，公布前请删去或遮盖：{excerpt}",
      en: "“{actual}” looks like a bank account; take it out or mask it: {excerpt}",
    },
    contact: {
      zh: "“{actual}”像是个人的微信号、QQ号或邮箱，公布前请删去：{excerpt}",
      en: "“{actual}” looks like a private account or mail; take it out: {excerpt}",
    },
    person: {
      zh: "“{actual}”写了个人的姓名和住址等，公布前请隐去：{excerpt}",
      en: "“{actual}” tells a person’s name and address; take them out: {excerpt}",
    },
  },
  correction: null,
  check,
};

const LINE = "设立公开专栏3个，专人维护。";
const withWords = (words: string) => ({ prose: { [LINE]: `${words}${LINE}` } });

export const examples: Examples = {
  good: [
    { shows: "No number of a person.", report: {} },
    { shows: "Telephones of an office.", report: withWords("电话0999-6212345、09996212345，热线12345，") },
    { shows: "A masked number.", report: withWords("群众来电138****5678已回复。") },
    {
      shows: "Index numbers, pages and counts.",
      report: withWords(
        "索引号11330782002609266A/2024-528353，见t20240218_78246924.html，点击15812345678次，",
      ),
    },
    {
      shows: "An account of the office, and a masked name.",
      report: withWords("缴入县财政局账户6222021001116245702，申请人田某（女，住青石镇）已知悉，"),
    },
    { shows: "Eighteen digits that do not check.", report: withWords("登记110101199003074515，") },
  ],
  bad: [
    {
      shows: "What is called an identity number, though it does not check, and a card.",
      report: withWords("身份证号为110101199003074515，银行卡号6222021001116245703，"),
      finds: [
        { on: "110101199003074515", severity: "error" },
        { on: "6222021001116245703", severity: "error" },
      ],
    },
    {
      shows: "A name with an address.",
      report: withWords("申请人田小禾（女，住云溪县青石镇柳村3组）提出，"),
      finds: [{ on: "申请人田小禾（女，住云溪县青石镇柳村3组）", severity: "warning" }],
    },
    {
      shows: "The same without the sex, and without brackets.",
      report: withWords("申请人田小禾（家住青石镇柳村3组12号）和申请人王大树，住青石镇柳村5组，"),
      finds: [
        { on: "申请人田小禾（家住青石镇柳村3组12号）", severity: "warning" },
        { on: "申请人王大树，住青石镇柳村5组", severity: "warning" },
      ],
    },
    {
      shows: "Where somebody lives or is written to, though the name is masked.",
      report: withWords("申请人黄某的家庭住址为青石镇柳村3组12号，申请人微信号为huang1987，"),
      finds: [
        { on: "家庭住址为青石镇柳村3组12号", severity: "warning" },
        { on: "微信号为huang1987", severity: "warning" },
      ],
    },
    {
      shows: "A mobile number, also with hyphens.",
      report: withWords("请拨13812345678或139-1234-5678，"),
      finds: [
        { on: "13812345678", severity: "error", fix: null },
        { on: "139-1234-5678", severity: "error" },
      ],
    },
    {
      shows: "An identity number.",
      report: withWords("当事人（11010519491231002X）申请，"),
      finds: [{ on: "11010519491231002X", severity: "error" }],
    },
    {
      shows: "An account.",
      report: withWords("处理费汇入账户6222021001116245702，"),
      finds: [{ on: "6222021001116245702", severity: "error" }],
    },
  ],
};
