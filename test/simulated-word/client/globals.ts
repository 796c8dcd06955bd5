/**
 * What a load of the library leaves behind in a window, and how to take it away again: the library is made for one load
 * per page, tests want many.
 */
export class WindowState {
  private readonly names: Set<string>;
  private readonly replaced: [target: object, name: string, descriptor: PropertyDescriptor | undefined][] =
    [];
  private readonly listeners: [
    string,
    EventListenerOrEventListenerObject,
    boolean | AddEventListenerOptions | undefined,
  ][] = [];
  private readonly nodes: Node[] = [];

  constructor(private readonly window: Window & typeof globalThis) {
    this.names = new Set(Object.getOwnPropertyNames(window));
    for (const name of ["alert", "confirm", "prompt", "open", "name", "parent", "external"])
      this.keep(window, name);
    for (const name of ["pushState", "replaceState"]) this.keep(window.history, name);
    this.keep(window.document, "domain");
    this.keep(window.document.head, "appendChild");
    this.watchListeners();
  }

  /** A node that goes when the library goes. */
  own(node: Node): void {
    this.nodes.push(node);
  }

  restore(): void {
    for (const [type, listener, options] of this.listeners)
      this.window.removeEventListener(type, listener, options);
    Reflect.deleteProperty(this.window, "addEventListener");
    for (const node of this.nodes) node.parentNode?.removeChild(node);
    for (const name of Object.getOwnPropertyNames(this.window)) {
      if (!this.names.has(name)) Reflect.deleteProperty(this.window, name);
    }
    for (const [target, name, descriptor] of this.replaced) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
    this.window.sessionStorage.clear();
  }

  private keep(target: object, name: string): void {
    this.replaced.push([target, name, Object.getOwnPropertyDescriptor(target, name)]);
  }

  private watchListeners(): void {
    const add = this.window.addEventListener.bind(this.window);
    const watched = (
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: boolean | AddEventListenerOptions,
    ): void => {
      this.listeners.push([type, listener, options]);
      add(type, listener, options);
    };
    Object.defineProperty(this.window, "addEventListener", {
      value: watched,
      configurable: true,
      writable: true,
    });
  }
}
