import { numeral } from "../../language/numerals";
import { requiredForm } from "../../report/required-form";
import type { Report } from "../../report/types";

/** A heading as the form of this report prints it, e.g. 六、其他需要报告的事项. */
export function numberedTitle(report: Report, number: number): string {
  const { title } = requiredForm(report).sections.find((section) => section.number === number)!;
  return `${numeral(number)}、${title}`;
}
