import { useMemo, useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { darkTheme, isDark, largeType, lightTheme } from "./theme";

const DARK = "(prefers-color-scheme: dark)";

const onSchemeChange = (listener: () => void): (() => void) => {
  const query = window.matchMedia(DARK);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};

const prefersDark = (): boolean => window.matchMedia(DARK).matches;

/**
 * The theme of Office where it is told, else of the system: in Word on the web `officeTheme` is undefined
 * (OfficeDev/office-js issues 3410 and 3732).
 * @param officeBackground `Office.context.officeTheme.bodyBackgroundColor`, or null
 */
export function useTheme(officeBackground: string | null, isLarge: boolean): Theme {
  const systemDark = useSyncExternalStore(onSchemeChange, prefersDark);
  const dark = officeBackground === null ? systemDark : isDark(officeBackground);
  const theme = dark ? darkTheme : lightTheme;
  return useMemo(() => (isLarge ? { ...theme, ...largeType } : theme), [theme, isLarge]);
}
