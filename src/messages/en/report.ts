/** Texts of src/report. */
export const report: Record<string, string> = {
  "no-report/missed":
    "This does not look like a report on government information disclosure: neither its title, nor headings like 主动公开政府信息情况, nor tables 2, 3 and 4 were found.",
  "no-report/found": "Found only: {found}.",
  "no-report/advice":
    "Make sure that it is the right file; text in pictures and scans cannot be read, look for a version whose text can be copied.",
  "no-report/and": ", ",
  "no-report/nothing": "some text",
  "no-report/unit": "the unit “{unit}”",
  "no-report/year": "the year {year}",
  "no-report/parts": "what looks like the heading of part {parts}",
  "no-report/numbers": "{numbers} numbers",
};
