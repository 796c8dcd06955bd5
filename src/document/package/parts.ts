import type { XmlElement } from "../xml/element";
import { attribute, childrenNamed } from "../xml/element";
import { parseXml, type ParsedXml, type XmlWatcher } from "../xml/parse";
import { decodeXml } from "../xml/decode";
import { UnreadableError } from "../refusal";
import { joinBytes } from "./join-bytes";
import type { Zip } from "./zip";

/** The XML parts of a package, whatever it was packed in. */
export interface Parts {
  /** Null when the part is not there. @throws UnreadableError when it is there and cannot be read */
  read(name: string): ParsedXml | null;
  /**
   * The bytes of a part that is no XML; null when it is not there, or longer than `limit`.
   * @throws UnreadableError when it is damaged
   */
  bytes(name: string, limit: number): Uint8Array | null;
}

/** @param watcher sees the XML of each part that is read */
export const zipParts = (zip: Zip, watcher?: XmlWatcher): Parts => ({
  read(name) {
    const bytes = zip.read(name);
    if (!bytes) return null;
    try {
      return parseXml(decodeXml(bytes), watcher);
    } catch (problem) {
      if (problem instanceof UnreadableError) readThrough(zip.read(name)!);
      throw problem;
    }
  },
  bytes(name, limit) {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (const piece of zip.read(name) ?? []) {
      length += piece.length;
      if (length > limit) return null;
      pieces.push(piece);
    }
    return length > 0 ? joinBytes(pieces) : null;
  },
});

/** Odd XML may be no more than a sign that the archive is damaged or a bomb; reading it to the end tells. */
function readThrough(bytes: Iterable<Uint8Array>): void {
  for (const piece of bytes) void piece;
}

/** Flat OPC: one `pkg:part` for each part, with its XML in place (the save format "Word XML document"). */
export function flatParts({ root, hasRevisions }: ParsedXml): Parts {
  const parts = new Map<string, XmlElement | null>();
  for (const part of childrenNamed(root ?? undefined, "pkg:part")) {
    const [data] = childrenNamed(part, "pkg:xmlData");
    parts.set(key(attribute(part, "name") ?? ""), data?.children[0] ?? null);
  }
  return {
    read(name) {
      const found = parts.get(key(name));
      return found === undefined ? null : { root: found, hasRevisions };
    },
    bytes: () => null,
  };
}

const key = (name: string): string => name.replace(/^\/+/, "").toLowerCase();
