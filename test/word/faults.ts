import { RichApiError, type ErrorCode } from "./protocol/errors";
import type { RequestBody } from "./protocol/types";

/**
 * What may go wrong between an add-in and Word, for one batch. Batches are counted from 1 since the plan was made;
 * start-up and clean-up batches do not count.
 */
export interface Fault {
  /** Number of the batch; every batch when it is left out. */
  batch?: number;
  /** Refuse the batch: as a whole before anything is done, at an action, or with an error after all of it was done. */
  fail?: { code: ErrorCode; at: "before" | "after" | number };
  /** Refuse the message itself with an error number of the common API (7000 no permission, 5102 too many …). */
  transport?: number;
  /** Answer later. */
  delay?: number;
  /** Never answer; the work is done. */
  drop?: boolean;
  /** Runs before the batch is done: somebody types, removes the table, loses a reference. */
  before?: () => void;
  /** Runs after it was done, before the add-in has the answer. */
  after?: () => void;
}

/** Faults that are still to come. */
export class Faults {
  private plans: { fault: Fault; since: number }[] = [];
  private count = 0;

  add(fault: Fault): void {
    this.plans.push({ fault, since: this.count });
  }

  clear(): void {
    this.plans = [];
  }

  /** Faults of the batch that begins now. */
  next(): Fault[] {
    this.count++;
    return this.plans
      .filter(({ fault, since }) => fault.batch === undefined || fault.batch + since === this.count)
      .map(({ fault }) => fault);
  }
}

/** Batches that the add-in's code did not ask for: releases at the end of `Word.run`, the client's own start-up. */
export function isHousekeeping(body: RequestBody): boolean {
  const actions = body.Actions ?? [];
  const paths = Object.values(body.ObjectPaths ?? {});
  const startsUp = paths.some((path) => path.Name === "Microsoft.InternalService.AddinInternalService");
  const releases = actions.some((action) => action.Name === "_RemoveReference");
  const others = actions.filter((action) => action.ActionType !== 1 && action.Name !== "_RemoveReference");
  return startsUp || (releases && others.length === 0);
}

export function faultError(code: ErrorCode): RichApiError {
  return new RichApiError(code, "planned fault");
}
