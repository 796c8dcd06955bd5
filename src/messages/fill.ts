export type MessageData = Record<string, string | number>;

/**
 * A message with its {placeholders} filled.
 * @param id names the message in the error
 * @throws when a placeholder has no value: a slip of ours, found by the tests
 */
export function fill(id: string, template: string, data: MessageData): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = data[name];
    if (value === undefined) throw new Error(`Message ${id}: no value for {${name}}.`);
    return String(value);
  });
}
