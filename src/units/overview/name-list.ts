import { compact } from "../../language/normalise";

/**
 * A list of the bodies that have to file, as offices have it: a name a line, or a table from Excel saved as CSV or text,
 * with heads, numbers and remarks beside the names.
 */

const SEPARATOR = /[,\t;，；|]/;
const HEAD = /^(?:单位|机关|部门|报送单位|填报单位|责任单位)(?:名称|全称)?$|^名称$/u;
/** What a line of such a file says besides: its title, numbers, sums, notes. */
const NO_NAME = /^(?:序号|编号|备注|合计|总计|说明|附件|注)|名单|一览表|汇总表|花名册|[:：。]$/u;
const HAN = /[\u4e00-\u9fff]/u;
const SHORTEST = 2;
const LONGEST = 40;

const unquoted = (field: string): string => compact(field.replace(/^\s*"(.*)"\s*$/u, "$1"));
/** A number in front of a name: 1.县林业局, （3）县水务局. */
const withoutNumber = (field: string): string => field.replace(/^[（(]?\d{1,4}[）).、．]?(?=\D)/u, "");

const isName = (field: string): boolean =>
  field.length >= SHORTEST &&
  field.length <= LONGEST &&
  HAN.test(field) &&
  !NO_NAME.test(field) &&
  !HEAD.test(field);

/**
 * The names in a list, each once, in its order. Where a head says in which column they stand, only that one counts; else
 * the first field of a line that can be a name.
 */
export function namesInList(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/u, "")
    .split(/\r\n?|\n/)
    .map((line) => line.split(SEPARATOR).map(unquoted));
  const head = lines.findIndex((fields) => fields.length > 1 && fields.some((field) => HEAD.test(field)));
  const column = head < 0 ? null : lines[head]!.findIndex((field) => HEAD.test(field));
  const names = lines.slice(head + 1).flatMap((fields) => {
    const plain = fields.map(withoutNumber);
    const name = column === null ? plain.find(isName) : plain[column];
    return name !== undefined && isName(name) ? [name] : [];
  });
  return [...new Set(names)];
}
