/** What is left of a list, as one of its parts: 其他, 其余. Takes plain words. */

/** Counters of what is published, piece by piece. */
export const PIECES = /^[条件篇份则]$/u;

/** What every total may be counted in: 其他信息 is the rest of anything. */
const OF_ANYTHING = /(?:信息|事项|方面|类别|情况|内容|方式|渠道|途径|平台|栏目)$/u;
/** 规范性文件9条，其他政策文件24条: the rest of the documents, and not of all that was published. */
function isRestOfKind(lead: string, names: string[], ofTotal: string): boolean {
  const noun = /其[他它](?:各类|的)?([\u4e00-\u9fa5]{4,8})$/u.exec(lead)?.[1];
  if (noun === undefined || OF_ANYTHING.test(noun)) return false;
  const kind = noun.slice(-2);
  return (
    !ofTotal.endsWith(kind) &&
    names.some((name) => name.endsWith(kind)) &&
    !names.every((name) => name.endsWith(kind))
  );
}
/** Whether the words in front of a part make it what is left of the list. */
export const isRest = (lead: string, names: string[], ofTotal: string): boolean =>
  /其[他它]|其余/u.test(lead) && !isRestOfKind(lead, names, ofTotal);

/** 其他信息, 其他文件 */
const PLAIN_REST = /^[,、;:]?其[他它余](?:各?类)?(?:政府|政务)?(?:信息|文件|事项|内容|方面)?$/u;
/** Whether a name says nothing but that it is the rest, wherever it stands. */
export const isPlainRest = (lead: string): boolean => PLAIN_REST.test(lead);

/** 其余36条: the last part, whatever stands before it or behind. */
export const LEFT = /[,;](?:其余|剩余|余下)(?:的)?$/u;

const REST = /[,、;]其[他它](?:各类)?[^,、;。()\d]{0,8}\d+(.)[^,、;。]{0,4}$/u;
/** 公开信息95条，其中文件6件，解读9篇，其他信息80条: the rest is told in the counter of the total, so the others are counted in it as well. */
export const isClosedByRest = (words: string, own: string, ofTotal: string): boolean =>
  PIECES.test(own) && PIECES.test(ofTotal) && REST.exec(words)?.[1] === ofTotal;
