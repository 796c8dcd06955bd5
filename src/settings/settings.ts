import { usualLimits } from "../check/limits";
import { sentenceIds, type SentenceId, type Wording } from "../template/types";
import { usualDeadline, type Deadline } from "./deadline";
import { deadlineOfProfile, profileOf, type OwnLimits, type ProfileId } from "./profiles";

/** What a drafter, or the office above, may set; kept on this machine, handed on as a file. */
export interface Settings {
  /** The day in the year after the reporting year by which the report has to be published. */
  deadline: Deadline;
  /** 大字: larger letters and wider rows. */
  isLarge: boolean;
  /** What local rules set. */
  limits: OwnLimits;
  /** The place whose demands hold beside the form; null for none. */
  profile: ProfileId | null;
  /** The office's own words for sentences of the template. */
  wording: Wording;
}

/** Settings as a file holds them; the pane keeps the rules that are switched off with what was ignored. */
export interface SettingsFile extends Settings {
  /** Rules of which only errors are told. */
  rulesOff: string[];
}

export const usualSettings: Settings = {
  deadline: usualDeadline,
  isLarge: false,
  limits: { repetition: usualLimits.repetition, overview: usualLimits.overview },
  profile: null,
  wording: {},
};

/** Where the machine's memory keeps them. */
export const SETTINGS = "nianbao.settings";

/** A settings file is far smaller, in bytes. */
export const MOST_SETTINGS = 100_000;
/** Characters of a sentence. */
const LONGEST_SENTENCE = 2_000;
const MOST_CHARACTERS = 100_000;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day. */
export const isDay = ({ month, day }: Deadline): boolean =>
  Number.isInteger(month) && Number.isInteger(day) && day >= 1 && day <= (DAYS[month - 1] ?? 0);

/** Whether it can be a limit of repetition, in percent. */
export const isPercent = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 100;

/** Whether it can be a length of part 一. */
export const isLength = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= MOST_CHARACTERS;

type Fields = Partial<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};

function deadlineFrom({ month, day }: Fields): Deadline {
  const known = { month: Number(month), day: Number(day) };
  return isDay(known) ? known : usualSettings.deadline;
}

function limitsFrom({ repetition, overview }: Fields): OwnLimits {
  return {
    repetition:
      typeof repetition === "number" && isPercent(Math.round(repetition * 100))
        ? Math.round(repetition * 100) / 100
        : usualLimits.repetition,
    overview: typeof overview === "number" && isLength(overview) ? overview : usualLimits.overview,
  };
}

const wordingFrom = (fields: Fields): Wording =>
  Object.fromEntries(
    sentenceIds.flatMap((id): [SentenceId, string][] => {
      const text = fields[id];
      return typeof text === "string" && text.trim() !== "" ? [[id, text.slice(0, LONGEST_SENTENCE)]] : [];
    }),
  );

const rulesFrom = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === "string") : [];

const NAMES = ["deadline", "isLarge", "limits", "profile", "wording", "rulesOff"];

/**
 * Settings from their text, as it lies in the memory or in a file; what is not there, or cannot be meant, is as usual.
 * @returns null when nothing in it is a setting
 */
export function settingsFrom(stored: string): SettingsFile | null {
  try {
    const fields = fieldsOf(JSON.parse(stored.replace(/^\uFEFF/, "")));
    if (!NAMES.some((name) => name in fields)) return null;
    const profile = profileOf(fields["profile"]);
    return {
      deadline: deadlineFrom(fieldsOf(fields["deadline"] ?? deadlineOfProfile(profile))),
      isLarge: fields["isLarge"] === true,
      limits: limitsFrom(fieldsOf(fields["limits"])),
      profile: profile?.id ?? null,
      wording: wordingFrom(fieldsOf(fields["wording"])),
      rulesOff: rulesFrom(fields["rulesOff"]),
    };
  } catch {
    return null;
  }
}

/** The settings of this machine. @param stored what its memory holds by the name of `SETTINGS` */
export function settingsOf(stored: string | null): Settings {
  const known = settingsFrom(stored ?? "");
  if (!known) return usualSettings;
  const { deadline, isLarge, limits, profile, wording } = known;
  return { deadline, isLarge, limits, profile, wording };
}
