import { RichApiError } from "./errors";
import { memberName, publicName, type WireObject } from "./wire";

/** Answers which requirement set a member belongs to and whether this Word has it. */
export interface ApiSets {
  /** e.g. "WordApi 1.4", or null for what every Word has. */
  setOf(wireName: string, member: string): string | null;
  supports(set: string): boolean;
}

/**
 * Every access of the dispatcher to the object model. A member that this Word is too old for is `ApiNotFound`; one
 * that the simulated Word does not have at all fails with a code of its own and is listed, never answered with null.
 */
export class Gate {
  /** Members that were asked for and do not exist here. */
  readonly unsupported = new Set<string>();

  constructor(private readonly apiSets: ApiSets) {}

  get(target: WireObject, name: string): unknown {
    return Reflect.get(target, this.member(target, name));
  }

  set(target: WireObject, name: string, value: unknown): void {
    const member = this.member(target, name);
    if (!isWritable(target, member)) throw new RichApiError("InvalidArgument", `${member} is read-only`);
    Reflect.set(target, member, value);
  }

  call(target: WireObject, name: string, args: unknown[]): unknown {
    const method: unknown = Reflect.get(target, this.member(target, name));
    if (typeof method !== "function") throw this.missing(`${target.wireName}.${publicName(name)}()`);
    // An argument that was left out arrives as null.
    return method.apply(
      target,
      args.map((value) => value ?? undefined),
    ) as unknown;
  }

  missing(what: string): RichApiError {
    this.unsupported.add(what);
    return new RichApiError("NotImplementedByTestHost", what);
  }

  /** Scalars that a load without names returns on this Word. */
  scalarsOf(target: WireObject): string[] {
    return target.scalars.filter((name) => this.isSupported(target.wireName, name));
  }

  private member(target: WireObject, name: string): string {
    const member = memberName(target, name);
    if (member === null) throw this.missing(`${target.wireName}.${publicName(name)}`);
    if (!this.isSupported(target.wireName, member)) {
      const location = `${target.wireName}.${publicName(member)}`;
      throw new RichApiError("ApiNotFound", `${location} needs a newer Word`, location);
    }
    return member;
  }

  private isSupported(wireName: string, member: string): boolean {
    const set = this.apiSets.setOf(wireName, publicName(member));
    return set === null || this.apiSets.supports(set);
  }
}

function isWritable(target: WireObject, member: string): boolean {
  for (let owner: unknown = target; owner; owner = Reflect.getPrototypeOf(owner as object)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(owner as object, member);
    if (descriptor) return descriptor.set !== undefined || descriptor.writable === true;
  }
  return false;
}
