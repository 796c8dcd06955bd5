import { messageOf, RichApiError } from "./errors";
import { Gate, type ApiSets } from "./gate";
import { parseQuery, type QueryTree } from "./query";
import { References } from "./references";
import { Paths } from "./paths";
import { serialize } from "./serialize";
import { ActionType, type Action, type ErrorBody, type RequestBody, type ResponseBody } from "./types";
import { nullObject, WireObject } from "./wire";

export interface ServerOptions {
  root: WireObject;
  /** Top-level services that the client creates by name. */
  services: Record<string, () => WireObject>;
  apiSets: ApiSets;
  /** Collections that an add-in keeps go on to show what they showed first. */
  collectionsStay?: boolean;
  /** The number and the beginning of a part of a list are not looked at: all of it is given. */
  listsWhole?: boolean;
  /** After each batch: what a set property only takes effect with (change tracking). */
  afterBatch?: () => void;
}

/**
 * The Rich API server ("ProcessQuery"): actions in order, the first that fails ends the batch, what was written before
 * stays. Knows nothing of Word; the object model is plain classes (see `wire.ts`).
 */
export class RichApiServer {
  readonly references: References;
  private readonly gate: Gate;

  constructor(private readonly options: ServerOptions) {
    this.gate = new Gate(options.apiSets);
    this.references = new References(options.collectionsStay ?? false);
  }

  get unsupported(): Set<string> {
    return this.gate.unsupported;
  }

  private queryOf({ QueryInfo }: Action): QueryTree {
    const query = parseQuery(QueryInfo ?? {});
    return this.options.listsWhole ? { ...query, top: undefined, skip: undefined } : query;
  }

  /** Answers one batch. `refuseAt` makes the action of that index fail instead of being done. */
  process(body: RequestBody, refuseAt?: { index: number; error: RichApiError }): ResponseBody {
    const { root, services } = this.options;
    this.references.beginBatch();
    const paths = new Paths({
      paths: body.ObjectPaths ?? {},
      root,
      services,
      gate: this.gate,
      references: this.references,
    });
    const response: ResponseBody = { Results: [], TraceIds: [] };
    let index = 0;
    for (const action of body.Actions ?? []) {
      try {
        if (refuseAt?.index === index) throw refuseAt.error;
        const value = this.perform(paths, action, body.AutoKeepReference === true);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value });
        index++;
      } catch (failure) {
        response.Error = { ...errorBody(failure, paths.describe(action)), ActionIndex: index };
        break;
      }
    }
    this.options.afterBatch?.();
    return response;
  }

  private perform(paths: Paths, action: Action, keep: boolean): unknown {
    const { gate, references } = this;
    if (action.ActionType === ActionType.Trace) return null;
    if (action.ActionType === ActionType.Method && action.Name === "_RemoveReference") {
      references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const target = paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        if (target === nullObject) return null;
        // The document itself is no object that can be released.
        if (keep && target !== this.options.root) references.keep(target);
        return references.identity(target);
      case ActionType.Query:
      case ActionType.QueryAsJson: {
        if (target === nullObject) return null;
        const asJson = action.ActionType === ActionType.QueryAsJson;
        return serialize({ gate, references, keep, asJson }, target, this.queryOf(action));
      }
      case ActionType.Method: {
        if (action.Name === "_KeepReference") {
          if (target !== nullObject) references.keep(target);
          return null;
        }
        const value = gate.call(existing(target), action.Name, paths.arguments(action.ArgumentInfo));
        return value === undefined || value instanceof WireObject ? null : value;
      }
      case ActionType.SetProperty:
        gate.set(existing(target), action.Name, paths.arguments(action.ArgumentInfo)[0]);
        return null;
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          gate.set(existing(target), name, value);
        }
        return null;
      default:
        throw gate.missing(`action type ${action.ActionType}`);
    }
  }
}

function existing(target: WireObject | typeof nullObject): WireObject {
  if (target === nullObject) throw new RichApiError("ItemNotFound", "a member of a null object was used");
  return target;
}

/** The `Error` of an answer. An exception of our own making is a defect of the test host and keeps its text. */
export function errorBody(failure: unknown, location: string): ErrorBody {
  if (failure instanceof RichApiError) {
    return {
      Code: failure.code,
      Message: messageOf(failure),
      Location: failure.location || location,
      HttpStatusCode: failure.httpStatusCode,
    };
  }
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  return { Code: "TestHostDefect", Message: text, Location: location, HttpStatusCode: 500 };
}
