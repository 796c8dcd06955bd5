import type { Declarations } from "./declaration-types";
import { makeMetadata, membersOf, type LibraryMetadata, type TypeInfo } from "./metadata";

type Namespace = Record<string, unknown>;
type Class = { prototype: Record<string, unknown> };

/** The parts of the library that build proxy classes; it exports them, its declarations do not name them. */
interface Internals {
  LibraryBuilder: new (options: Record<string, unknown>) => unknown;
  Utility: {
    adjustToDateTime(value: unknown): unknown;
    _handleNavigationPropertyResults(target: unknown, value: unknown, names: string[]): void;
  };
}

/** What the library for each way to Word lacks: a window has it loaded again and again. */
const lacking = new Map<string, LibraryMetadata>();

/**
 * Adds what the npm library of 2022 lacks to a loaded one, with the library's own builder: whole classes, and members of
 * classes that it has. Changes no file; nothing of it is kept.
 * @param library which of the library's files is loaded
 */
export function extendWord(target: object, declared: Declarations, library: string): void {
  const word = Reflect.get(target, "Word") as Namespace;
  const internals = Reflect.get(target, "OfficeExtension") as Internals;
  const has = (className: string, member: string | null): boolean => {
    const found = word[className];
    if (typeof found !== "function") return false;
    const { prototype } = found as unknown as Class;
    return member === null || member in prototype || Reflect.has(found, member);
  };
  const metadata = lacking.get(library) ?? makeMetadata(declared, has, (name) => name in word);
  lacking.set(library, metadata);
  build(internals, word, "Word", metadata, metadata.missing, metadata.enums);
  const scratch: Namespace = {};
  build(internals, scratch, "WordScratch", metadata, metadata.partial, [], { Word: word });
  for (const type of metadata.partial)
    graft(internals, scratch[type.name] as Class, word[type.name] as Class, type);
}

function build(
  internals: Internals,
  namespace: Namespace,
  name: string,
  metadata: LibraryMetadata,
  types: TypeInfo[],
  enumTypes: unknown[],
  namespaceMap?: Record<string, Namespace>,
): void {
  const plain = {
    name,
    version: "1.0.0",
    defaultApiSetName: "WordApi",
    hostName: "Word",
    apiSets: metadata.apiSets,
    strings: [],
    enumTypes,
    clientObjectTypes: types,
  };
  new internals.LibraryBuilder({
    // The builder writes into what it is given.
    metadata: JSON.parse(JSON.stringify(plain)) as unknown,
    targetNamespaceObject: namespace,
    ...(namespaceMap ? { namespaceMap, fullyInitialize: true } : {}),
  });
}

/** Copies built members onto an existing class, and lets it take their values from answers. */
function graft(internals: Internals, from: Class, to: Class, type: TypeInfo): void {
  for (const { name } of membersOf(type)) {
    const descriptor = Object.getOwnPropertyDescriptor(from.prototype, name);
    if (descriptor) Object.defineProperty(to.prototype, name, descriptor);
  }
  const original = to.prototype._handleResult as (this: object, value: unknown) => void;
  const dateFlag = 8;
  to.prototype._handleResult = function (this: object, value: unknown): void {
    original.call(this, value);
    if (typeof value !== "object" || value === null) return;
    for (const { name, originalName, behaviorFlags } of type.scalarProperties) {
      const given: unknown = Reflect.get(value, originalName);
      if (given === undefined) continue;
      const isDate = (behaviorFlags & dateFlag) !== 0;
      Reflect.set(this, `m_${name}`, isDate ? internals.Utility.adjustToDateTime(given) : given);
    }
    const navigation = type.navigationProperties.flatMap(({ name, originalName }) => [name, originalName]);
    internals.Utility._handleNavigationPropertyResults(this, value, navigation);
  };
}
