/**
 * `npm start`: one command from a fresh clone to an open document with the add-in beside it; in Word where Word
 * is installed, else in the simulated Word. `--help` prints the options.
 */
import { ensureBuilt } from "./lib/build.mjs";
import { hasScreen, openInChromium, openInDefaultBrowser } from "./lib/browser.mjs";
import { localCertificate, publicKeyHash } from "./lib/certificate.mjs";
import { ensureChromium } from "./lib/chromium.mjs";
import { sampleFile } from "./lib/documents.mjs";
import { parseOptions } from "./lib/options.mjs";
import { ensurePackages } from "./lib/packages.mjs";
import { serve } from "./lib/server.mjs";
import { say, text } from "./lib/texts.mjs";
import { findWord, sideload, takeOut, trustedCertificate } from "./lib/word.mjs";

const portsToTry = 20;
/** Port that manifest.xml names: the add-in in Word is loaded from there and nowhere else. */
const manifestPort = 3000;

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

/** @returns {Promise<boolean>} false when Word cannot be used and the simulated one is to be opened */
async function startInWord(word, options) {
  say("wordFound", { path: word });
  say("wordCertificate");
  const certificate = await trustedCertificate();
  if (!certificate) {
    say("wordCertificateFailed");
    return false;
  }
  let server;
  try {
    // Word takes Microsoft's library from where it is published.
    server = await serve({ port: manifestPort, ...certificate, localLibrary: false });
  } catch (error) {
    if (error.code !== "EADDRINUSE") throw error;
    throw new Error(text("wordPortNeeded", { port: manifestPort }), { cause: error });
  }
  say("wordServing", { url: server.url });
  say("wordSideloading");
  if (!(await sideload(options.document ?? (await sampleFile())))) {
    say("wordSideloadFailed");
    await takeOut();
    await server.close();
    return false;
  }
  say("wordOpened");
  say("stop");
  endCleanly(async () => {
    await takeOut();
    await server.close();
  });
  return true;
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
  const server = await serveOnFreePort({ port: options.port, ...certificate, document: options.document });
  const url = `${server.url}/word/`;
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

async function main() {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) return say("help");
  await ensurePackages();
  if (options.build) await ensureBuilt("addin");
  const word = options.simulated || !options.open ? null : await findWord();
  if (word && (await startInWord(word, options))) return undefined;
  if (options.build) await ensureBuilt("page");
  return startSimulated(options);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
