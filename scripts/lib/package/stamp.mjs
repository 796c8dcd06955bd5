import { root } from "../root.mjs";
import { run } from "../run.mjs";

const git = async (...args) => {
  const { code, output } = await run("git", ["-C", root, ...args], { quiet: true });
  return code === 0 ? output.trim() : null;
};

/**
 * The time that all files of a package bear, and why another run may give other bytes. It is the time of the commit: a
 * fixed one would let a server that goes by time and size (nginx does) take a changed page for the old one.
 * @param {Record<string, string | undefined>} [env] SOURCE_DATE_EPOCH (reproducible-builds.org) goes before the commit
 * @returns {Promise<{ date: Date, doubt: null | "changed" | "noCommit" }>}
 */
export async function stampOf(env = process.env) {
  const told = env.SOURCE_DATE_EPOCH;
  if (/^\d+$/.test(told ?? "")) return { date: new Date(Number(told) * 1000), doubt: null };
  const seconds = await git("log", "-1", "--format=%ct");
  if (seconds === null) return { date: new Date(), doubt: "noCommit" };
  const isClean = (await git("status", "--porcelain")) === "";
  return { date: new Date(Number(seconds) * 1000), doubt: isClean ? null : "changed" };
}
