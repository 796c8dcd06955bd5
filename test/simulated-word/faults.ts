import { RichApiError, type ErrorCode } from "./protocol/errors";
import type { RequestBody } from "./protocol/types";

/**
 * What may go wrong between an add-in and Word, for one batch. Batches are counted from 1 since the plan was made;
 * start-up and clean-up batches do not count.
 */
export interface Fault {
  /** Number of the batch; every batch when it is left out. */
  batch?: number;
  /**
   * Instead: number of the call, batches and calls of the common API (custom XML parts, files …) alike. Only a plan
   * that says so meets a call of the common API.
   */
  call?: number;
  /** Refuse the batch: as a whole before anything is done, at an action, or with an error after all of it was done. */
  fail?: { code: ErrorCode; at: "before" | "after" | number };
  /** Refuse the message itself with an error number of the common API (7000 no permission, 5102 too many …). */
  transport?: number;
  /** Answer later. */
  delay?: number;
  /** Answer when this has settled: how one pane is held while another goes on. */
  until?: Promise<unknown>;
  /** Never answer; the work is done, or is not. */
  drop?: boolean | "undone";
  /** Runs before the batch is done: somebody types, removes the table, loses a reference. */
  before?: () => void;
  /** Runs after it was done, before the add-in has the answer. */
  after?: () => void;
}

interface Plan {
  fault: Fault;
  /** Batches and calls before it was made. */
  since: { batches: number; calls: number };
}

/** Faults that are still to come. */
export class Faults {
  /** Batches so far, and calls of either kind. */
  readonly count = { batches: 0, calls: 0 };
  /** Called when an answer is dropped, for a test that owns the clock. */
  onDrop: () => void = () => undefined;
  private plans: Plan[] = [];

  add(fault: Fault): void {
    this.plans.push({ fault, since: { ...this.count } });
  }

  clear(): void {
    this.plans = [];
  }

  /** Faults of the batch, or of the call of the common API, that begins now. */
  next(kind: "batch" | "common" = "batch"): Fault[] {
    this.count.calls++;
    if (kind === "batch") this.count.batches++;
    return this.plans.filter((plan) => this.meets(plan, kind)).map(({ fault }) => fault);
  }

  private meets({ fault, since }: Plan, kind: "batch" | "common"): boolean {
    if (fault.call !== undefined) return fault.call + since.calls === this.count.calls;
    if (kind === "common") return false;
    return fault.batch === undefined || fault.batch + since.batches === this.count.batches;
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
