const LOCKS = new Set(["contentLocked", "sdtContentLocked"]);

/** Whether the `w:lock` of a content control keeps its content from being edited (ECMA-376 17.5.2.23, 17.18.42). */
export const locksContent = (lock: string | null): boolean => LOCKS.has(lock ?? "");
