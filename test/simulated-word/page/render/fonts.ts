import type { Cascade } from "./styles";

/*
 * Chinese faces by kind, so that a machine without the fonts of Windows shows a face of the same kind.
 * Noto and the AR PL fonts are what Debian has.
 */
const song = ["SimSun", "NSimSun", "Songti SC", "STSong", "Noto Serif CJK SC", "AR PL UMing CN", "serif"];
const hei = ["SimHei", "Microsoft YaHei", "Heiti SC", "PingFang SC", "Noto Sans CJK SC", "sans-serif"];
const kai = ["KaiTi", "KaiTi_GB2312", "Kaiti SC", "STKaiti", "AR PL UKai CN", "Noto Serif CJK SC", "serif"];
const fang = ["FangSong", "FangSong_GB2312", "STFangsong", "Noto Serif CJK SC", "AR PL UMing CN", "serif"];

function fallbacks(name: string): string[] {
  if (/黑|hei|yahei|雅黑|等线|dengxian|sans|arial|calibri/i.test(name)) return hei;
  if (/楷|kai/i.test(name)) return kai;
  if (/仿|fang/i.test(name)) return fang;
  return song;
}

const quoted = (name: string): string => (/^[a-z-]+$/.test(name) ? name : `"${name.replace(/["\\]/g, "")}"`);

/**
 * `font-family` of a run. The Latin face comes first, so that letters and digits take it and Chinese characters,
 * which it lacks, fall through to the East Asian one: the split that Word makes by `w:ascii` and `w:eastAsia`.
 */
export function fontFamily(run: Cascade): string {
  const latin = run.attribute("rFonts", "ascii") ?? run.attribute("rFonts", "hAnsi");
  const eastAsian = run.attribute("rFonts", "eastAsia") ?? latin ?? "宋体";
  const names = [latin ?? "Times New Roman", eastAsian, ...fallbacks(eastAsian)];
  return [...new Set(names)].map(quoted).join(", ");
}
