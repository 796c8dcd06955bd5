import { eventNumbers, type ParagraphEventName } from "../protocol/event-numbers";

interface Handlers {
  add(handler: (args: unknown) => Promise<void>): unknown;
}

interface EventInfo {
  eventType: number;
  registerFunc: () => void;
  unregisterFunc: () => void;
  getTargetIdFunc: () => string;
  eventArgsTransformFunc: (args: unknown) => Promise<unknown>;
}

interface Internals {
  GenericEventHandlers: new (context: unknown, owner: unknown, name: string, info: EventInfo) => Handlers;
}

/** What the library's own `Word.Document` has for registering events with the host. */
interface DocumentProxy {
  context: unknown;
  _RegisterEvent(reference: string, name: string): void;
  _UnregisterEvent(reference: string, name: string): void;
}

/**
 * Adds `document.onParagraphAdded`, `onParagraphChanged` and `onParagraphDeleted` (WordApi 1.6) to a loaded library,
 * on its own handlers for events of objects: the declarations do not tell enough for its builder.
 */
export function extendEvents(target: object): void {
  const word = Reflect.get(target, "Word") as Record<string, { prototype: object }>;
  const internals = Reflect.get(target, "OfficeExtension") as Internals;
  for (const name of Object.keys(eventNumbers) as ParagraphEventName[]) {
    const made = new WeakMap<object, Handlers>();
    Object.defineProperty(word.Document!.prototype, `on${name}`, {
      configurable: true,
      enumerable: true,
      get(this: DocumentProxy) {
        const known = made.get(this) ?? handlersFor(internals, this, name);
        made.set(this, known);
        return known;
      },
    });
  }
}

function handlersFor(internals: Internals, owner: DocumentProxy, name: ParagraphEventName): Handlers {
  return new internals.GenericEventHandlers(owner.context, owner, name, {
    eventType: eventNumbers[name],
    registerFunc: () => owner._RegisterEvent("", name),
    unregisterFunc: () => owner._UnregisterEvent("", name),
    getTargetIdFunc: () => "",
    eventArgsTransformFunc: (args) => Promise.resolve(args),
  });
}
