import { text } from "../texts.mjs";
import { WordTrouble } from "./trouble.mjs";
import { trustedServer } from "./trusted-server.mjs";
import { wordOn } from "./word.mjs";

/** Port that manifest.xml names: the add-in in Word is loaded from there and nowhere else. */
const manifestPort = 3000;

/**
 * Puts the add-in into Word and opens a document there.
 * @param {object} given
 * @param {import("./system.mjs").System} given.system
 * @param {(options: object) => Promise<{ url: string, close: () => Promise<void> }>} given.serve
 * @param {(id: string, data?: object) => void} given.say
 * @param {() => Promise<{ id: string, file: string }>} given.manifest asked for where there is a Word
 * @param {() => Promise<string | null>} given.document the same; null for an empty one of Word's own
 * @param {string} [given.opened] id of what is said when Word is open
 * @returns {Promise<null | (() => Promise<void>)>} what takes everything back; null where there is no Word or it cannot be
 *   used, which has been said
 */
export async function startInWord({ system, serve, say, opened = "wordOpened", ...given }) {
  const word = wordOn(system);
  const application = word && (await word.find());
  if (!application) return null;
  say("wordFound", { path: application });
  const [manifest, document] = await Promise.all([given.manifest(), given.document()]);
  say("wordCertificate");
  let server;
  try {
    server = await trustedServer(
      system,
      // Word takes Microsoft's library from where it is published.
      (certificate) =>
        serve({ port: manifestPort, ...certificate, localLibrary: false, manifest: manifest.file }),
      (url) => word.trusts(`${url}/manifest.xml`, manifest.id),
    );
    say("wordServing", { url: server.url });
    say("wordSideloading");
    await word.register(manifest);
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      throw new Error(text("wordPortNeeded", { port: manifestPort }), { cause: error });
    }
    if (!(error instanceof WordTrouble)) throw error;
    say("wordNotUsed", { why: error.message });
    await server?.close();
    return null;
  }
  const ranBefore = await word.runs();
  const isOpen = await word.open(application, document);
  if (isOpen) say(opened);
  else say("wordNotStarted", { path: application, document: document ?? text("wordEmptyDocument") });
  if (isOpen && ranBefore) say("wordRanBefore");
  return async () => {
    await word.unregister(manifest).catch((error) => say("wordLeft", { why: error.message }));
    await server.close();
  };
}
