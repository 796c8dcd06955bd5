import type { Behaviours } from "../behaviours";
import { bootClient, type Client } from "../client/boot";
import { openWord, type OpenOptions } from "../open-word";
import { profiles, withBehaviours, type ProfileName } from "../profiles";
import type { SimulatedWord } from "../simulated-word";

interface InWordOptions extends Omit<OpenOptions, "profile"> {
  profile?: ProfileName;
  /** Switches set otherwise than the profile has them. */
  behaviours?: Partial<Behaviours>;
}

/** Reading the declarations of the library takes seconds the first time. */
export const patience = 60_000;

let open: Client | null = null;

/** Closes the client of the test; for `afterEach`. */
export function closeWord(): void {
  open?.close();
  open = null;
}

/** Opens a document, loads the real client library over it. */
export async function inWord(options: InWordOptions = {}): Promise<{ word: SimulatedWord; client: Client }> {
  const { profile = "m365", behaviours = {}, ...rest } = options;
  const word = openWord({ ...rest, profile: withBehaviours(profiles[profile], behaviours) });
  const client = await bootClient(word);
  open = client;
  return { word, client };
}

/** The error that a piece of work ends with; fails when it ends well. */
export async function errorOf(work: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work();
  } catch (failure) {
    return failure as OfficeExtension.Error;
  }
  throw new Error("no error");
}
