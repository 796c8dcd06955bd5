/** How a ribbon function ended. */
export interface CommandResult {
  /** 0 completed; 11101 no such function. */
  status: number;
  /** What the function passed to `event.completed()`, as the library reports it. */
  data: unknown;
}

export interface CommandOptions {
  /** Id of the ribbon control, as the manifest names it. */
  controlId?: string;
  /** Milliseconds until the function counts as hung. */
  timeout?: number;
}

/** Word gives a function command five minutes. */
const fiveMinutes = 300_000;

/** Ribbon functions that run: started by the host, completed by the add-in. */
export class Commands {
  private readonly running = new Map<string, (result: CommandResult) => void>();
  private next = 1;

  start(
    name: string,
    options: CommandOptions,
    fire: (id: string, source: string) => void,
    onHung: () => void,
  ): Promise<CommandResult> {
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.running.delete(id);
        onHung();
        reject(new Error(`${name} did not call event.completed()`));
      }, options.timeout ?? fiveMinutes);
      this.running.set(id, (result) => {
        clearTimeout(timer);
        resolve(result);
      });
      fire(id, JSON.stringify({ source: { id: options.controlId ?? name } }));
    });
  }

  complete(id: string, status: number, data: unknown): void {
    this.running.get(id)?.({
      status,
      data: typeof data === "string" && data !== "" ? JSON.parse(data) : null,
    });
    this.running.delete(id);
  }
}
