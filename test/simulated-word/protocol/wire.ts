/**
 * What the dispatcher asks of a class of the object model. Members are named as on the wire (PascalCase: `get Text()`,
 * `InsertParagraph()`); everything else is camelCase and cannot be reached from outside.
 */
export abstract class WireObject {
  /** The class's public name, e.g. "Paragraph": for error locations, requirement sets and the list of gaps. */
  abstract readonly wireName: string;
  /** Scalar members that a `load()` without names returns. */
  readonly scalars: readonly string[] = [];
}

/** A collection: `items` is evaluated anew each time, as Word's collections are, unless it stays as it is. */
export abstract class WireCollection extends WireObject {
  abstract items(): WireObject[];
  /** From now on it shows what it shows now, where a Word does that. */
  stay(): void {
    return;
  }
}

/** The null object of the `…OrNullObject` members. */
export const nullObject = Symbol("null object");
export type Resolved = WireObject | typeof nullObject;

const wireNamePattern = /^_?[A-Z]/;

/** Name of the member as the class spells it, or null; load options arrive in the add-in's spelling. */
export function memberName(target: WireObject, name: string): string | null {
  if (!wireNamePattern.test(name) && !/^[a-z]/.test(name)) return null;
  const wire = name.startsWith("_") ? name : name[0]!.toUpperCase() + name.slice(1);
  return wireNamePattern.test(wire) && Reflect.has(target, wire) ? wire : null;
}

/** "InsertParagraph" → "insertParagraph": the name in the public documentation. */
export function publicName(name: string): string {
  return name.startsWith("_") || name === "" ? name : name[0]!.toLowerCase() + name.slice(1);
}
