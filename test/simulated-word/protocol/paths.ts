import { RichApiError } from "./errors";
import type { Gate } from "./gate";
import type { References } from "./references";
import { ActionType, PathType, type Action, type ArgumentInfo, type ObjectPath } from "./types";
import { nullObject, publicName, WireCollection, WireObject, type Resolved } from "./wire";

interface PathsOptions {
  paths: Record<string, ObjectPath>;
  root: WireObject;
  services: Record<string, () => WireObject>;
  gate: Gate;
  references: References;
}

/**
 * The object paths of one batch. Each is resolved once, when an action first needs it: a path that is a method call
 * (`insertParagraph`) has its effect then, and later actions mean the object it gave.
 */
export class Paths {
  private readonly resolved = new Map<number, Resolved>();

  constructor(private readonly options: PathsOptions) {}

  resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.options.paths[id];
    if (!path) throw new RichApiError("InvalidObjectPath", `unknown object path ${id}`);
    const target = this.follow(path);
    this.resolved.set(id, target);
    return target;
  }

  /** Arguments of a call, path ids replaced by their objects. */
  arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.argument(value, ids[index]));
  }

  /** `Class.member` of an action, as Word reports where an error happened. */
  describe(action: Action): string {
    const path = this.options.paths[action.ObjectPathId];
    if (!path) return "";
    if (action.ActionType !== ActionType.Instantiate) {
      const owner = this.classOf(action.ObjectPathId);
      return action.Name ? `${owner}.${publicName(action.Name)}` : owner;
    }
    if (path.ParentObjectPathId === undefined) return path.Name;
    const member = path.ObjectPathType === PathType.Indexer ? "getItem" : publicName(path.Name);
    return `${this.classOf(path.ParentObjectPathId)}.${member}`;
  }

  private classOf(id: number): string {
    const target = this.resolved.get(id);
    return target instanceof WireObject ? target.wireName : "Object";
  }

  private follow(path: ObjectPath): Resolved {
    const { root, services, references, gate } = this.options;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return root;
      case PathType.New: {
        const make = services[path.Name];
        if (!make) throw gate.missing(`new ${path.Name}`);
        return make();
      }
      case PathType.Reference: {
        const kept = references.get(path.Name);
        if (!kept) throw new RichApiError("InvalidObjectPath", `reference ${path.Name} was released`);
        return kept;
      }
      case PathType.Null:
        return nullObject;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: ObjectPath): Resolved {
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (parent === null) throw new RichApiError("InvalidObjectPath", `path ${path.Id} has no parent`);
    // A child of a null object is a null object: chains of …OrNullObject members go on.
    if (parent === nullObject) return nullObject;
    const args = this.arguments(path.ArgumentInfo);
    const value = this.memberOf(parent, path, args);
    if (value instanceof WireObject) return value;
    if (/OrNullObject$/.test(path.Name)) return nullObject;
    throw new RichApiError("ItemNotFound", `${parent.wireName}.${path.Name} gave nothing`);
  }

  private memberOf(parent: WireObject, path: ObjectPath, args: unknown[]): unknown {
    const { gate } = this.options;
    if (path.ObjectPathType === PathType.Property) return gate.get(parent, path.Name);
    if (path.ObjectPathType === PathType.Method) return gate.call(parent, path.Name, args);
    return this.indexed(parent, args);
  }

  private indexed(parent: WireObject, args: unknown[]): unknown {
    const { gate, references } = this.options;
    if (parent instanceof WireCollection) {
      const found = parent.items().find((item) => references.idOf(item) === args[0]);
      if (found) return found;
      if (!Reflect.has(parent, "GetItem"))
        throw new RichApiError("ItemNotFound", `no item ${String(args[0])}`);
    }
    return gate.call(parent, "GetItem", args);
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const ids: unknown[] = Array.isArray(reference) ? reference : [];
      return value.map((item: unknown, index) => this.argument(item, ids[index]));
    }
    if (typeof reference === "number" && reference > 0) return this.object(reference);
    if (typeof value === "object" && value !== null) {
      if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.argument(item, 0)]));
    }
    return value;
  }

  private object(id: number): WireObject {
    const target = this.resolve(id);
    if (target === nullObject) throw new RichApiError("InvalidArgument", "a null object was passed");
    return target;
  }
}
