import type { CellWords } from "./types";
import { applicantsAsking, applicantWords } from "./applicant-words";
import { applicationWords, bareApplications } from "./application-words";
import { disclosureWords } from "./disclosure-words";
import { disputeWords } from "./dispute-words";
import { bareGranted, outcomeWords, petitionsOfDeclined, reasonWords, sumsOfOutcomes } from "./outcome-words";
import { APPLICANTS, APPLICATION, LAST, NORMATIVE } from "./patterns";

/**
 * The words in which reports state the numbers of their tables, and what each of them can mean (domain of the form:
 * 国办公开办函〔2021〕30号, and how real reports speak).
 */

/** The first that fits holds. */
export const cellWords: readonly CellWords[] = [
  ...applicationWords,
  ...sumsOfOutcomes,
  ...outcomeWords,
  bareGranted,
  ...reasonWords,
  petitionsOfDeclined,
  ...applicantsAsking,
  ...applicantWords,
  ...disputeWords,
  ...disclosureWords,
  bareApplications,
];

/** What can stand behind the number instead of before it: 收到12件政府信息公开申请. */
export const NOUN_BEHIND = new RegExp(
  `^(?:的)?((?:${LAST}(?:结转|遗留)的|新收(?:到)?(?:的)?|(?:${APPLICANTS.map(([words]) => words).join("|")})(?:的)?)?${APPLICATION}|${NORMATIVE}(?:现行有效|继续有效|保持有效)?|规章(?!制度)|行政(?:许可|处罚|强制)(?:处理)?决定|(?:(?:因|由|涉及?|关于|有关)?(?:(?:政府|政务)?信息公开|依申请公开)(?:类|申请|工作|事项)?(?:而)?(?:引发|引起|产生|提起)?(?:的)?)?行政(?:复议|诉讼)(?:案件)?)`,
  "u",
);
