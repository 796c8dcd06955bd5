import { sumOfQuantities, type Quantity } from "../quantity";

/** What opens a list tells whether all parts are promised: 包括 does, 其中 does not. */
export type ListOpening = "some" | "all" | "colon" | "bracket" | "total-last" | "bare" | "steps" | "states";

export interface NumberList {
  total: Quantity;
  opening: ListOpening;
  /** The parts, without those of sub-lists. */
  items: Quantity[];
  /** Parts of parts: of items in brackets, or behind a second 其中. */
  nested: Quantity[];
  /** 主要, parts without a number, or words that leave the list before its sentence ends: there may be more parts. */
  isOpen: boolean;
  /** 等 behind a part: nothing is promised. */
  isVague: boolean;
  /** 其他 is among the parts. */
  hasRest: boolean;
  /** Numbers of the same unit that the sentence names before the total: which of them is meant may be open. */
  rivals: Quantity[];
  /** All parts stand alike, one to each piece between semicolons. */
  isUniform?: boolean;
  /** Some parts are told by what they are for or how they came, and some otherwise: they may overlap. */
  isMixed?: boolean;
  /** Parts go by several counters of pieces, and the last, 其他, by that of the total. */
  isRestAlike?: boolean;
  /** Parts go by one counter, and the total by another one of the same information. */
  isCountedAnew?: boolean;
  /** The rows of the yearly sheet of a website, which leave nothing beside them. */
  isOfSheet?: boolean;
  /** The sentence of the parts names the total once more, and so says which of several it is. */
  isNamed?: boolean;
  /** Numbers of the same unit behind the list in its paragraph. */
  later: Quantity[];
}

/** What parts make may be so far from their total that they are its parts all the same, told with a slip. */
const NEAR = [0.75, 1.34] as const;

/** Whether numbers make about a total. */
export function areNear(parts: readonly Quantity[], total: Quantity): boolean {
  const sum = sumOfQuantities(parts);
  return sum >= total.value * NEAR[0] && sum <= total.value * NEAR[1];
}
