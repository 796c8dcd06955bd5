/**
 * Numbers under which paragraph events travel. Microsoft's are in no declaration; client extension and host only have
 * to agree, and stay clear of those that the library knows (4 to 6).
 */
export const eventNumbers = { ParagraphAdded: 101, ParagraphChanged: 102, ParagraphDeleted: 103 } as const;

export type ParagraphEventName = keyof typeof eventNumbers;

/** Category of the events of objects among the Rich API messages. */
export const objectEventCategory = 65536;
