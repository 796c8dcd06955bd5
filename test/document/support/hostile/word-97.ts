import { compoundFileOf } from "../compound-file";
import { cell, modifier, plain, rowEnd, word97 } from "../word-97";
import type { Hostile } from "./hostile";

const short = (value: number): number[] => [value & 255, value >> 8];
const long = (value: number): number[] => [...short(value & 0xffff), ...short(value >>> 16)];
const text = (letters: string, count: number) => plain(letters.repeat(count));
const repeated = (list: number[], times: number): number[] => new Array<number[]>(times).fill(list).flat();

/** A row of `count` cells whose edges nobody else has. */
const oddRow = (count: number, shift: number) => [
  ...new Array(count).fill(cell(["1"])),
  rowEnd(Array.from({ length: count + 1 }, (_, i) => -30_000 + 900 * i + 40 * shift)),
];
/** A level (LVL) whose number has 255 places. */
const level = [
  ...[1, 0, 0, 0, 39, 0],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9],
  ...new Array<number>(13).fill(0),
  ...short(255),
  ...new Array<number>(510).fill(0),
];

/** The page of the only run named over and over, in a table that stands where the levels of lists would. */
function pagesAgain(times: number): Uint8Array {
  const toggles = [0x0800, 0x0801, 0x0818, 0x083c].flatMap((code) => modifier(code, 0x80));
  return word97({
    paragraphs: [{ runs: [["甲".repeat(900), [...toggles, ...modifier(0x6a09, 0, 0, 0x41, 0)]]] }],
    lists: { definitions: [], levels: new Array<number>(4 + 8 * times).fill(0), overrides: [] },
    change: ({ main, table, at }) => {
      for (let i = 0; i < times; i++) {
        table.writeUInt32LE(at.characterPages[0]! / 512, at.lists + 4 * (times + 1) + 4 * i);
      }
      main.writeUInt32LE(at.lists, 0x9a + 8 * 12);
      main.writeUInt32LE(4 + 8 * times, 0x9a + 8 * 12 + 4);
    },
  });
}

/** Word 97 files that are made to cost much. */
export const hostileDocs: Hostile = {
  "a .doc of a million characters": () => word97({ paragraphs: [text("2024年1件，", 140_000)] }),
  "a .doc of 20,000 paragraphs": () => word97({ paragraphs: [text("2024年收到申请1件\r", 19_900)] }),
  "a .doc of a million marks": () => word97({ paragraphs: [text("\r", 990_000)] }),
  "a .doc of a million cells": () =>
    word97({ paragraphs: [{ runs: [["\u0007".repeat(990_000)]], modifiers: modifier(0x2416, 1) }] }),
  "a .doc of a million fields": () => word97({ paragraphs: [text("\u0013 EQ \\o(", 14_000)] }),
  "a .doc of a million pieces": () =>
    word97({
      paragraphs: [text("甲", 99_000)],
      pieces: new Array<[number, number]>(99_001).fill([1, (0x41 << 1) | (0x81 << 8)]),
    }),
  "a .doc of pieces with long lists": () =>
    word97({
      paragraphs: [text("甲\r", 9_000)],
      pieces: Array.from({ length: 18_001 }, (_, i): [number, number] => [1, ((i % 2) << 1) | 1]),
      pieceLists: [repeated(modifier(0x083c, 0x81), 10_000), repeated(modifier(0x2416, 1), 10_000)],
    }),
  "a .doc of one long list for all paragraphs": () => {
    const list = repeated(modifier(0x2416, 0), 21_000);
    return word97({
      paragraphs: [{ ...text("甲\r", 19_000), modifiers: modifier(0x6646, 0, 0, 0, 0) }],
      data: [...short(list.length), ...list],
    });
  },
  "a .doc of many long lists in each paragraph": () => {
    const list = repeated(modifier(0x2416, 0), 21_000);
    return word97({
      paragraphs: [{ ...text("甲\r", 19_000), modifiers: repeated(modifier(0x6646, 0, 0, 0, 0), 70) }],
      data: [...short(list.length), ...list],
    });
  },
  "a .doc of rows with edges of their own": () =>
    word97({ paragraphs: Array.from({ length: 800 }, (_, i) => oddRow(18, i % 20)).flat() }),
  "a .doc of styles based on each other": () =>
    word97({
      styles: Array.from({ length: 4_000 }, (_, i) => ({
        kind: "paragraph" as const,
        basedOn: (i + 1) % 4_000,
        characters: repeated(modifier(0x083c, 0x81), 1),
      })),
      paragraphs: [{ ...text("甲\r", 19_000), style: 7 }],
    }),
  "a .doc of lists": () =>
    word97({
      lists: {
        definitions: [
          ...short(180),
          ...Array.from({ length: 180 }, (_, i) => [
            ...long(i),
            ...new Array<number>(22).fill(0xff),
            1,
            0,
          ]).flat(),
        ],
        levels: repeated(level, 180),
        overrides: [
          ...long(180),
          ...Array.from({ length: 180 }, (_, i) => [...long(i), ...new Array<number>(12).fill(0)]).flat(),
          ...repeated([0xff, 0xff, 0xff, 0xff], 180),
        ],
      },
      paragraphs: [
        { ...text("甲\r", 19_000), modifiers: [...modifier(0x460b, 5, 0), ...modifier(0x260a, 0)] },
      ],
    }),
  "a .doc of 2,000 text boxes": () =>
    word97({
      paragraphs: [text("\u0008", 2_000)],
      boxes: Array.from({ length: 2_000 }, (_, i) => ({ paragraphs: [plain("一、甲")], shape: i, at: i })),
    }),
  "a .doc of text boxes at one place": () =>
    word97({
      paragraphs: [text(" ", 90_000)],
      boxes: Array.from({ length: 2_000 }, (_, i) => ({
        paragraphs: [plain("一、甲")],
        shape: i,
        at: 89_000,
      })),
    }),
  "a .doc of 120,000 runs of characters": () => pagesAgain(120_000),
  "a .doc of 700,000 runs of characters": () => pagesAgain(700_000),
  "a compound file of 20 MB": () =>
    compoundFileOf({ WordDocument: Buffer.alloc(10_000_000, 0xec), "1Table": Buffer.alloc(9_500_000) }),
  "a compound file that is all table": () => {
    const file = Buffer.alloc(19_000_000, 0);
    Buffer.from(compoundFileOf({ WordDocument: Buffer.alloc(1) })).copy(file);
    for (let i = 0; i < 109; i++) file.writeUInt32LE(0, 0x4c + 4 * i);
    file.writeUInt32LE(1, 0x44);
    file.writeUInt32LE(0xffffffff, 0x48);
    return file;
  },
};
