type Listener = (name: string, payload: unknown) => void;

/** Events of the common API on their way to whoever carries them to the add-in. */
export class HostEvents {
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(name: string, payload: unknown): void {
    for (const listener of [...this.listeners]) listener(name, payload);
  }
}
