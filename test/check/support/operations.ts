import type { TableModel } from "../../../src/check/slips/model";
import { operationsOf } from "../../../src/check/slips/operations";
import type { Slip } from "../../../src/check/slips/steps";

/** Every operation that has no free number, undone. */
export function operationSteps(model: TableModel): Slip[] {
  const { count, slip } = operationsOf(model);
  return Array.from({ length: count }, (_, at) => slip(at));
}
