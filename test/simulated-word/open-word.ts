import { blankPackage } from "./ooxml/blank";
import { OpcPackage } from "./ooxml/package/package";
import { profiles, type Profile, type ProfileName } from "./profiles";
import { SimulatedWord } from "./simulated-word";

export interface OpenOptions {
  /** The file to open; a new document when it is left out. */
  docx?: Uint8Array;
  /** Body content of a new document, as WordprocessingML with the prefix `w`. */
  bodyXml?: string;
  /** Which Word; Microsoft 365 when it is left out. */
  profile?: Profile | ProfileName;
  /** The signed-in user. */
  author?: string;
  /** Opened read-only. */
  readOnly?: boolean;
}

/** Opens a document in a simulated Word. Needs no DOM. Throws when the file is no .docx. */
export function openWord(options: OpenOptions = {}): SimulatedWord {
  const { profile = "m365", author = "起草人", readOnly = false } = options;
  const pkg = options.docx ? OpcPackage.open(options.docx) : blankPackage(options.bodyXml);
  return new SimulatedWord({
    pkg,
    profile: typeof profile === "string" ? profiles[profile] : profile,
    author,
    readOnly,
  });
}
