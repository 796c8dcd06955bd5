import type { ApiSet, DeclaredClass, Declarations } from "./declaration-types";

/** Shapes that the library's own `OfficeExtension.LibraryBuilder` reads. */
interface MemberInfo {
  name: string;
  originalName: string;
  behaviorFlags: number;
  apiSetInfoOrdinal: number;
  undoableApiSetInfoOrdinal: 0;
  [more: string]: unknown;
}

export interface TypeInfo {
  name: string;
  behaviorFlags: number;
  scalarProperties: MemberInfo[];
  navigationProperties: MemberInfo[];
  scalarMethods: MemberInfo[];
  navigationMethods: MemberInfo[];
  [more: string]: unknown;
}

export interface LibraryMetadata {
  apiSets: { version: string; name: string }[];
  enums: { name: string; fields: Record<string, string> }[];
  /** Classes that the library lacks. */
  missing: TypeInfo[];
  /** Members that the library's classes lack. */
  partial: TypeInfo[];
}

const flags = {
  collection: 1,
  trackable: 2,
  inJson: 1,
  readOnly: 2,
  date: 8,
  navigationCollection: 16,
  settable: 32,
  read: 2,
  methodCollection: 4,
  invalidAfterRequest: 8,
  restArguments: 64,
} as const;

const upper = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
/** The declarations do not tell reads from writes; these names read. */
const reads = (name: string): boolean => /^(get|search|compare)/.test(name);

/** Metadata for everything declared that the loaded library does not have. */
export function makeMetadata(
  declared: Declarations,
  has: (className: string, member: string | null) => boolean,
  hasEnum: (name: string) => boolean,
): LibraryMetadata {
  const sets: ApiSet[] = [];
  const ordinal = (api: ApiSet | null): number => {
    if (!api) return 0;
    const known = sets.findIndex(([version, name]) => version === api[0] && name === api[1]);
    return known >= 0 ? known + 1 : sets.push(api);
  };
  const builder = { declared, ordinal };
  const missing: TypeInfo[] = [];
  const partial: TypeInfo[] = [];
  for (const [name, shape] of Object.entries(declared.classes)) {
    if (!has(name, null)) missing.push(typeInfo(builder, name, shape, () => true, true));
    else {
      const rest = typeInfo(builder, name, shape, (member) => !has(name, member), false);
      if (membersOf(rest).length > 0) partial.push(rest);
    }
  }
  return {
    apiSets: sets.map(([version, name]) => ({ version, name })),
    enums: Object.entries(declared.enums)
      .filter(([name]) => !hasEnum(name))
      .map(([name, fields]) => ({ name, fields })),
    missing,
    partial,
  };
}

export function membersOf(type: TypeInfo): MemberInfo[] {
  return [
    ...type.scalarProperties,
    ...type.navigationProperties,
    ...type.scalarMethods,
    ...type.navigationMethods,
  ];
}

interface Builder {
  declared: Declarations;
  ordinal: (api: ApiSet | null) => number;
}

function classNamed(builder: Builder, type: string): string | null {
  const name = /^Word\.(\w+)$/.exec(type.trim())?.[1];
  return name && builder.declared.classes[name] ? name : null;
}

function isCollection(builder: Builder, name: string): boolean {
  return builder.declared.classes[name]?.properties.items !== undefined;
}

function typeInfo(
  builder: Builder,
  name: string,
  shape: DeclaredClass,
  wants: (member: string) => boolean,
  isWhole: boolean,
): TypeInfo {
  const info: TypeInfo = {
    name,
    behaviorFlags: (isCollection(builder, name) ? flags.collection : 0) | flags.trackable,
    collectionPropertyPath: null,
    newObjectServerTypeFullName: null,
    newObjectApiFlags: 0,
    childItemTypeFullName: itemTypeOf(builder, shape),
    scalarProperties: isWhole ? [referenceProperty] : [],
    navigationProperties: [],
    scalarMethods: [],
    navigationMethods: [],
    events: [],
  };
  for (const [member, property] of Object.entries(shape.properties)) {
    if (member === "items" || member === "isNullObject" || !wants(member)) continue;
    addProperty(builder, info, member, property);
  }
  for (const [member, method] of Object.entries(shape.methods)) {
    if (wants(member)) addMethod(builder, info, member, method);
  }
  return info;
}

const referenceProperty: MemberInfo = {
  name: "_ReferenceId",
  originalName: "_ReferenceId",
  behaviorFlags: flags.readOnly,
  apiSetInfoOrdinal: 0,
  setMethodApiFlags: 0,
  undoableApiSetInfoOrdinal: 0,
};

function itemTypeOf(builder: Builder, shape: DeclaredClass): string | null {
  const items = shape.properties.items;
  const name = items && classNamed(builder, items.type.replace("[]", ""));
  return name ? `Word.${name}` : null;
}

function addProperty(
  builder: Builder,
  info: TypeInfo,
  name: string,
  property: DeclaredClass["properties"][string],
): void {
  const base = {
    name,
    originalName: upper(name),
    apiSetInfoOrdinal: builder.ordinal(property.api),
    setMethodApiFlags: 0,
    undoableApiSetInfoOrdinal: 0 as const,
  };
  const type = classNamed(builder, property.type);
  if (type) {
    const kind = isCollection(builder, type) ? flags.navigationCollection : flags.settable;
    info.navigationProperties.push({
      ...base,
      propertyTypeFullName: `Word.${type}`,
      behaviorFlags: flags.inJson | flags.readOnly | kind,
      getMethodApiFlags: 4,
    });
    return;
  }
  const dates = /\bDate\b/.test(property.type) ? flags.date : 0;
  info.scalarProperties.push({
    ...base,
    behaviorFlags: flags.inJson | (property.readOnly ? flags.readOnly : 0) | dates,
  });
}

function addMethod(
  builder: Builder,
  info: TypeInfo,
  name: string,
  method: DeclaredClass["methods"][string],
): void {
  const isRead = reads(name);
  const base = {
    name,
    originalName: upper(name),
    apiSetInfoOrdinal: builder.ordinal(method.api),
    apiFlags: isRead ? 4 : 0,
    parameterCount: method.parameters,
    undoableApiSetInfoOrdinal: 0 as const,
  };
  const common = (isRead ? flags.read : 0) | (method.rest ? flags.restArguments : 0);
  const type = classNamed(builder, method.returns);
  if (!type) {
    info.scalarMethods.push({ ...base, behaviorFlags: common });
    return;
  }
  const kind =
    (isCollection(builder, type) ? flags.methodCollection : 0) | (isRead ? 0 : flags.invalidAfterRequest);
  info.navigationMethods.push({
    ...base,
    returnTypeFullName: `Word.${type}`,
    returnObjectGetByIdMethodName: null,
    behaviorFlags: common | kind,
  });
}
