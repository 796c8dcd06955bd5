import type { Gate } from "./gate";
import { emptyQuery, type QueryTree } from "./query";
import type { References } from "./references";
import { memberName, nullObject, publicName, WireCollection, WireObject } from "./wire";

interface Context {
  gate: Gate;
  references: References;
  /** `AutoKeepReference` of the batch: every object that is returned is kept. */
  keep: boolean;
  /** Answer of `retrieve`: camelCase names, `items` instead of `_Items`. */
  asJson: boolean;
}

type Fields = Record<string, unknown>;

function identity(context: Context, target: WireObject): Fields {
  if (context.keep) context.references.keep(target);
  return context.references.identity(target);
}

function nested(context: Context, value: unknown, tree: QueryTree): unknown {
  return value instanceof WireObject ? serialize(context, value, tree) : null;
}

/** An object's part of an answer: identity, the scalars asked for, and what navigation asked for below it. */
export function serialize(context: Context, target: WireObject, tree: QueryTree): Fields {
  const { gate, asJson } = context;
  const fields = identity(context, target);
  if (target instanceof WireCollection) {
    const first = tree.skip ?? 0;
    const items = target.items().slice(first, tree.top === undefined ? undefined : first + tree.top);
    const each = { ...tree, top: undefined, skip: undefined };
    fields[asJson ? "items" : "_Items"] = items.map((item) => serialize(context, item, each));
    return fields;
  }
  const put = (name: string, value: unknown): void => {
    fields[asJson ? publicName(name) : name] = value ?? null;
  };
  if (tree.all) for (const name of gate.scalarsOf(target)) put(name, gate.get(target, name));
  for (const name of tree.scalars) {
    const value = gate.get(target, name);
    const member = memberName(target, name) ?? name;
    if (value === nullObject) put(member, null);
    else put(member, value instanceof WireObject ? serialize(context, value, emptyQuery(true)) : value);
  }
  for (const [name, below] of tree.navigation) {
    put(memberName(target, name) ?? name, nested(context, gate.get(target, name), below));
  }
  return fields;
}
