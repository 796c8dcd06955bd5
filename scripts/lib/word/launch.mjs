import { ensureBuilt } from "../build/build.mjs";
import { hasScreen, openInChromium, openInDefaultBrowser } from "../browser.mjs";
import { localCertificate, publicKeyHash } from "./certificate.mjs";
import { ensureChromium } from "../chromium.mjs";
import { ensurePackages } from "../build/packages.mjs";
import { inRoot } from "../root.mjs";
import { serve } from "../server.mjs";
import { say, text } from "../texts.mjs";
import { startInWord } from "./start-in-word.mjs";
import { thisSystem } from "./system.mjs";

const portsToTry = 20;

/** Serves on the first free port from the wished one on, and says so when that is another one. */
async function serveOnFreePort(options) {
  for (let port = options.port; port < options.port + portsToTry; port += 1) {
    try {
      return await serve({ ...options, port });
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
      if (port + 1 < options.port + portsToTry) say("portBusy", { port, next: port + 1 });
    }
  }
  throw new Error(text("noPort", { port: options.port, count: portsToTry }));
}

/** Ctrl+C, a closed terminal and a closed parent process all end it the same way. */
function endCleanly(work) {
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    await work();
    say("bye");
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  if (process.send) process.on("disconnect", end);
}

/** A manifest and the id under which Word keeps its add-in. */
async function manifestAt(file) {
  const { OfficeAddinManifest } = await import("office-addin-manifest");
  return { id: (await OfficeAddinManifest.readManifestFile(file)).id, file };
}

/** Opens the page, or says what to click. @returns what ends the browser again */
async function openPage(url, cert) {
  if (!hasScreen()) {
    say("openYourself");
    return () => {};
  }
  await ensureChromium().catch((error) => console.log(error.message));
  const browser = await openInChromium(url, cert);
  if (browser) {
    say("opening", { browser: browser.name });
    return browser.close;
  }
  say((await openInDefaultBrowser(url)) ? "openByHand" : "openYourself");
  return () => {};
}

async function startSimulated(options) {
  const certificate = await localCertificate();
  const { port, document, manifest } = options;
  const server = await serveOnFreePort({ port, ...certificate, document, manifest });
  const url = `${server.url}/word/${options.search ?? ""}`;
  say("address", { url });
  const closeBrowser = options.open ? await openPage(url, certificate.cert) : () => {};
  say("stop");
  endCleanly(async () => {
    closeBrowser();
    await server.close();
  });
  // A program that started this one (the browser tests) is told where to go.
  process.send?.({ url: server.url, publicKeyHash: publicKeyHash(certificate.cert) });
}

/**
 * From whatever is there to an open document with the add-in beside it: in Word where Word is installed, else in the
 * simulated Word. Ends with Ctrl+C.
 * @param {import("../options.mjs").Options & {
 *   wordDocument: () => Promise<string | null>, manifest?: string, search?: string, opened?: string }} options
 *   `document` is offered first by the simulated Word, `wordDocument` is asked for the one to open in Word; `manifest` is the path of the
 *   manifest to install, the add-in's own when it is left out; `search` goes behind the simulated Word's address;
 *   `opened` is the id of what is said when Word is open.
 */
export async function launch(options) {
  await ensurePackages();
  if (options.build) await ensureBuilt("addin");
  if (!options.simulated && options.open) {
    const takeBack = await startInWord({
      system: thisSystem(),
      serve,
      say,
      manifest: () => manifestAt(options.manifest ?? inRoot("manifest.xml")),
      document: options.wordDocument,
      opened: options.opened,
    });
    if (takeBack) {
      say("stop");
      endCleanly(takeBack);
      return undefined;
    }
  }
  if (options.build) await ensureBuilt("page");
  return startSimulated(options);
}
