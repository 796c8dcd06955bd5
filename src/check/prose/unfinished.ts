/** Whether words of the template are still to be filled in: what a text lacks may stand there tomorrow. */
export const isUnfinished = (text: string): boolean => /〔(?!\s*\d+\s*〕)[^〔〕\n]{1,80}〕/u.test(text);
