import type { MessageLog } from "../messages";
import { UnreadableError } from "../refusal";

/** What was damaged beside the text of a .doc: it is read without it, and told once. What costs too much is no damage. */
export class Flaws {
  /** Styles, lists. */
  private numbers = 0;
  /** Properties of paragraphs, rows and runs of characters. */
  private properties = 0;

  /** The numbers of paragraphs rest on this structure: what it says, or `otherwise` where it is damaged. */
  forNumbers<T>(read: () => T, otherwise: T): T {
    return survived(read, otherwise, () => this.numbers++);
  }

  /** Tables, deletions and hidden text rest on this structure. */
  forProperties<T>(read: () => T, otherwise: T): T {
    return survived(read, otherwise, () => this.properties++);
  }

  tell(log: MessageLog): void {
    if (this.numbers > 0) log.add("numbers-damaged");
    if (this.properties > 0) log.add("properties-damaged", { count: this.properties });
  }
}

function survived<T>(read: () => T, otherwise: T, count: () => void): T {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof UnreadableError && problem.code === "old-doc")) throw problem;
    count();
    return otherwise;
  }
}
