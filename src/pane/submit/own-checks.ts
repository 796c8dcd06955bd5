/** What only a person can say: the note asks for it, no program sees it (国办公开办函〔2021〕30号; 保密法). */
export const ownChecks = ["justice", "secrecy"] as const;
export type OwnCheck = (typeof ownChecks)[number];
