import { HostEvents, raiseSelectionEvents } from "./events";
import { faultError, Faults, isHousekeeping, type Fault } from "./faults";
import { AddInSettings } from "./model/state/add-in-settings";
import { WordModel, type ModelChange } from "./model/core";
import { createFactory } from "./model/create-factory";
import { Application } from "./model/objects/document/application";
import { Document } from "./model/objects/document/document";
import { makeServices, type ServiceCall } from "./model/objects/services";
import { ParagraphEvents } from "./model/text/paragraph-events";
import { Snapshot } from "./model/state/snapshot";
import { UserActions } from "./model/user-actions";
import { setOf } from "./protocol/api-sets";
import { errorBody, RichApiServer } from "./protocol/server";
import type { RequestBody, ResponseBody } from "./protocol/types";
import type { OpcPackage } from "./ooxml/package/package";
import type { Profile } from "./profiles";

/** A batch of the add-in, as it was asked and answered. */
export interface BatchRecord {
  request: RequestBody;
  response: ResponseBody;
}

/** What a transport waits for before it answers. */
export interface Lateness {
  /** Milliseconds. */
  delay: number;
  until: Promise<unknown>[];
}

/** What a transport is to do with a batch. */
export type Answer =
  | ({ kind: "answer"; body: ResponseBody } & Lateness)
  | ({ kind: "refused"; error: number } & Lateness)
  | { kind: "dropped" };

/** What a transport is to do with a call of the common API. */
export type CommonAnswer<T> =
  | ({ kind: "answer"; value: T } & Lateness)
  | ({ kind: "refused"; error?: number } & Lateness)
  | { kind: "dropped" };

export interface SimulatedWordOptions {
  pkg: OpcPackage;
  profile: Profile;
  author: string;
  readOnly: boolean;
}

const latenessOf = (faults: Fault[]): Lateness => ({
  delay: faults.reduce((sum, fault) => sum + (fault.delay ?? 0), 0),
  until: faults.flatMap(({ until }) => until ?? []),
});

function furnish(model: WordModel): void {
  model.objects = createFactory(model);
}

/** A Word with one open document: what the add-in talks to, what the user does, what is saved. */
export class SimulatedWord extends UserActions {
  readonly profile: Profile;
  readonly server: RichApiServer;
  /** The root of the object model. */
  readonly document: Document;
  readonly settings: AddInSettings;
  readonly faults = new Faults();
  /** Events of the common API, for the transports. */
  readonly events = new HostEvents();
  /** Batches that carried the add-in's own actions; start-up and clean-up left out. */
  readonly batches: BatchRecord[] = [];
  /** Calls to runtime services (show the pane …). */
  readonly serviceCalls: ServiceCall[] = [];

  constructor(options: SimulatedWordOptions) {
    const model = new WordModel(options);
    super(model);
    this.profile = options.profile;
    furnish(model);
    raiseSelectionEvents(model, this.events);
    this.settings = new AddInSettings(model);
    this.document = new Document(
      model,
      this.settings,
      new ParagraphEvents(model, (name, payload) => this.events.raise(name, payload)),
    );
    this.server = new RichApiServer({
      root: this.document,
      services: makeServices(this.serviceCalls, () => new Application(model, furnish)),
      apiSets: { setOf, supports: (set) => model.supports(set) },
      listsWhole: model.behaviours.listWindow === "whole",
      collectionsStay: model.behaviours.collectionsInOneRun === "stay",
      afterBatch: () => model.tracking.apply(),
    });
  }

  /** Number of batches of the add-in so far: what it costs in round trips. */
  get syncs(): number {
    return this.batches.length;
  }

  /** Members that the add-in asked for and that do not exist here. */
  get unsupported(): Set<string> {
    return this.server.unsupported;
  }

  /** Answers a batch at once, without planned faults. */
  process(request: RequestBody): ResponseBody {
    return this.run(request, undefined);
  }

  /** Answers a batch as planned: what a transport asks. */
  answer(request: RequestBody): Answer {
    if (isHousekeeping(request))
      return { kind: "answer", body: this.run(request, undefined), ...latenessOf([]) };
    const faults = this.faults.next();
    const late = latenessOf(faults);
    for (const fault of faults) fault.before?.();
    const refused = faults.find((fault) => fault.transport !== undefined);
    if (refused) return { kind: "refused", error: refused.transport!, ...late };
    if (this.drops(faults, "undone")) return { kind: "dropped" };
    const failing = faults.find((fault) => fault.fail)?.fail;
    const body = this.run(request, failing);
    for (const fault of faults) fault.after?.();
    return this.drops(faults, true) ? { kind: "dropped" } : { kind: "answer", body, ...late };
  }

  /** Does a call of the common API as planned; such a call is done or not done, never half. */
  common<T>(work: () => T): CommonAnswer<T> {
    const faults = this.faults.next("common");
    const late = latenessOf(faults);
    for (const fault of faults) fault.before?.();
    const refused = faults.find((fault) => fault.transport !== undefined);
    if (refused) return { kind: "refused", error: refused.transport!, ...late };
    const failing = faults.find((fault) => fault.fail)?.fail;
    if (failing && failing.at !== "after") return { kind: "refused", ...late };
    if (this.drops(faults, "undone")) return { kind: "dropped" };
    const value = work();
    for (const fault of faults) fault.after?.();
    if (this.drops(faults, true)) return { kind: "dropped" };
    return failing ? { kind: "refused", ...late } : { kind: "answer", value, ...late };
  }

  private drops(faults: Fault[], how: true | "undone"): boolean {
    const dropped = faults.some((fault) => fault.drop === how);
    if (dropped) this.faults.onDrop();
    return dropped;
  }

  /** Told of every change, by the add-in or the user; gives the way to stop. */
  onChange(listener: (change: ModelChange) => void): () => void {
    return this.model.onChange(listener);
  }

  private run(
    request: RequestBody,
    failing: { code: Parameters<typeof faultError>[0]; at: "before" | "after" | number } | undefined,
  ): ResponseBody {
    const error = failing && faultError(failing.code);
    const rollsBack = this.model.behaviours.failedBatch === "rolls back";
    const before = rollsBack ? new Snapshot(this.model) : null;
    this.model.source = "add-in";
    const index = failing?.at === "before" ? 0 : failing?.at;
    const refuseAt = error && typeof index === "number" ? { index, error } : undefined;
    const response = this.server.process(request, refuseAt);
    if (error && failing?.at === "after") {
      response.Error = { ...errorBody(error, ""), ActionIndex: (request.Actions ?? []).length - 1 };
      response.Results = [];
    }
    if (response.Error) before?.restore();
    this.model.source = "user";
    if (!isHousekeeping(request)) this.batches.push({ request, response });
    return response;
  }
}
