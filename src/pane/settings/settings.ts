import type { Memory } from "../../word/memory/memory";
import { usualDeadline, type Deadline } from "./deadline";

/** What a drafter, or the office above, may set; kept on this machine. */
export interface Settings {
  /** The day in the year after the reporting year by which the report has to be published. */
  deadline: Deadline;
  /** 大字: larger letters and wider rows. */
  isLarge: boolean;
}

export const usualSettings: Settings = { deadline: usualDeadline, isLarge: false };

const NAME = "nianbao.settings";

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day. */
export const isDay = ({ month, day }: Deadline): boolean =>
  Number.isInteger(month) && Number.isInteger(day) && day >= 1 && day <= (DAYS[month - 1] ?? 0);

/**
 * Settings from their text, as it lies in the memory or in a file; what is not there is as usual.
 * @returns null when it is no text of settings
 */
export function settingsFrom(stored: string): Settings | null {
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
    const { deadline, isLarge } = value as Partial<Settings>;
    const isKnownDay = typeof deadline === "object" && deadline !== null && isDay(deadline);
    return {
      deadline: isKnownDay ? { month: deadline.month, day: deadline.day } : usualSettings.deadline,
      isLarge: isLarge === true,
    };
  } catch {
    return null;
  }
}

export const recallSettings = (memory: Memory): Settings =>
  settingsFrom(memory.get(NAME) ?? "") ?? usualSettings;

export const keepSettings = (memory: Memory, settings: Settings): void =>
  memory.set(NAME, JSON.stringify(settings));
