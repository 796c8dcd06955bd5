import { formFor, formOf } from "../form";
import type { Form } from "../form/types";
import type { Report } from "./types";

/**
 * The form that a report has to follow: its year decides; without a year what the report shows itself; without both
 * the newest.
 */
export const requiredForm = ({ year, edition }: Pick<Report, "year" | "edition">): Form =>
  year === null && edition !== null ? formOf(edition) : formFor(year);
