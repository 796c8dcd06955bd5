/** A bound of the store on one field, and the page that says so. */
export interface StoreLimit {
  /** Characters, or files, or bytes where `unit` says so. */
  readonly most: number;
  readonly unit: "characters" | "pieces" | "bytes";
  /** Number of the source in store/README.md. Where sources differ, the strictest number stands here. */
  readonly source: number;
}

/**
 * What the store takes, as far as public pages say it; store/README.md lists them and how old they are.
 * Partner Center has the last word.
 */
export const limits = {
  name: { most: 50, unit: "characters", source: 1 },
  summary: { most: 100, unit: "characters", source: 1 },
  /** As HTML, tags included. One page says 10,000, two say 4,000. */
  description: { most: 4000, unit: "characters", source: 2 },
  keywords: { most: 3, unit: "pieces", source: 2 },
  keyword: { most: 40, unit: "characters", source: 2 },
  caption: { most: 200, unit: "characters", source: 2 },
  pictures: { most: 5, unit: "pieces", source: 7 },
  /** One page says 1,024 KB, another 50 MB. */
  picture: { most: 1024 * 1024, unit: "bytes", source: 3 },
  /** Known only of Windows apps, whose form stands in Partner Center, too. */
  notes: { most: 2000, unit: "characters", source: 8 },
} as const satisfies Record<string, StoreLimit>;

/** Width and height of every picture of a listing, in pixels. PNG. */
export const SCREENSHOT = { width: 1366, height: 768 } as const;

/** Width and height of the logo, in pixels: one page wants 300, another 216 to 350. PNG. */
export const LOGO = { width: 300, height: 300 } as const;
