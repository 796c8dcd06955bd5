import { equationText } from "./equation";

interface Field {
  isResult: boolean;
  instruction: string;
  hasResult: boolean;
  /** The innermost field around it whose instruction is being read: what it shows belongs to that instruction. */
  around: Field | null;
}

/** Instructions are kept as far as one that is drawn can reach. */
const KEPT = 2001;

/**
 * The complex fields that are open at a place of a paragraph (ECMA-376 17.16.18; [MS-DOC] 2.4.1). An instruction ends
 * with its paragraph at the latest, so that a field without end swallows no text.
 */
export class Fields {
  private readonly open: Field[] = [];

  begin(): void {
    this.open.push({ isResult: false, instruction: "", hasResult: false, around: this.instructed() });
  }

  separate(): void {
    const field = this.open.at(-1);
    if (field) field.isResult = true;
  }

  /** Ends the innermost field. Gives what it shows without having a result, or "". */
  end(): string {
    const field = this.open.pop();
    return field && !field.hasResult ? (equationText(field.instruction) ?? "") : "";
  }

  /** Takes text that stands here. Gives back what of it is shown: nothing of an instruction. */
  take(text: string): string {
    if (text === "") return "";
    const innermost = this.open.at(-1);
    if (innermost?.isResult) innermost.hasResult = true;
    const field = this.instructed();
    if (!field) return text;
    if (field.instruction.length < KEPT) field.instruction += text.slice(0, KEPT);
    return "";
  }

  private instructed(): Field | null {
    const innermost = this.open.at(-1);
    return innermost && !innermost.isResult ? innermost : (innermost?.around ?? null);
  }
}
