import type { OpenDocument } from "../../open";

/** An open document that is loaded when it is first asked for something. */
export const laterDocument = (load: () => Promise<OpenDocument>): OpenDocument => ({
  read: async () => (await load()).read(),
  reread: async () => (await load()).reread(),
  watch: async (...given) => (await load()).watch(...given),
  insert: async (...given) => (await load()).insert(...given),
  mark: async (...given) => (await load()).mark(...given),
  clearMarks: async () => (await load()).clearMarks(),
  sweepMarks: async (...given) => (await load()).sweepMarks(...given),
  recover: async () => (await load()).recover(),
  author: async () => (await load()).author(),
  countMarks: async () => (await load()).countMarks(),
  reveal: async (...given) => (await load()).reveal(...given),
  correct: async (...given) => (await load()).correct(...given),
  takeBack: async (...given) => (await load()).takeBack(...given),
  receipts: async () => (await load()).receipts(),
  kept: async () => (await load()).kept(),
  keep: async (...given) => (await load()).keep(...given),
});
