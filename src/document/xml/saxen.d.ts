/** The part of saxen that is used; the package has no types of its own. */
declare module "saxen" {
  /** Attributes as they are spelt, entities included; false when they could not be read. */
  type RawAttributes = Readonly<Record<string, string>> | false;

  export class Parser {
    on(event: "openTag", listener: (name: string, attributes: () => RawAttributes) => void): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text" | "cdata" | "attention", listener: (text: string) => void): this;
    on(event: "error" | "warn", listener: (error: Error) => void): this;
    parse(xml: string): void;
  }
}
