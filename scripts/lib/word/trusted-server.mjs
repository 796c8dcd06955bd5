import path from "node:path";
import { text } from "../texts.mjs";
import { isGood } from "./certificate.mjs";
import { WordTrouble } from "./trouble.mjs";

const devCertificates = "office-addin-dev-certs@3.0.0";

/** Where Microsoft's tool keeps its certificate for localhost. */
const fileOf = ({ home }, name) => path.join(home, ".office-addin-dev-certs", name);

async function made(system) {
  const [key, cert] = await Promise.all(
    ["localhost.key", "localhost.crt"].map((name) => system.read(fileOf(system, name))),
  );
  return key && cert && isGood(cert) ? { key, cert } : null;
}

/**
 * Serves with a certificate for localhost that this user's system trusts. The one that is there is tried first; then
 * Microsoft's tool makes one and asks the user to trust it. That tool ends with 0 for things undone: whether a certificate
 * is trusted is what a TLS handshake of the system's own says.
 * @template Server
 * @param {import("./system.mjs").System} system
 * @param {(certificate: { key: string, cert: string }) => Promise<Server & { url: string, close: () => Promise<void> }>}
 *   serve
 * @param {(url: string) => Promise<boolean>} isTrusted gets an address of the server
 * @returns {Promise<Server>}
 * @throws WordTrouble when there is no certificate, or none that is trusted; Error with code EADDRINUSE
 */
export async function trustedServer(system, serve, isTrusted) {
  const trusted = async (certificate) => {
    const server = await serve(certificate);
    if (await isTrusted(server.url)) return server;
    await server.close();
    return null;
  };
  const before = await made(system);
  const server = before && (await trusted(before));
  if (server) return server;
  await system.ask("npx", ["--yes", devCertificates, "install"]);
  const now = await made(system);
  if (!now) throw new WordTrouble("wordNoCertificate", { tool: devCertificates });
  const second = await trusted(now);
  if (second) return second;
  const how = text(system.platform === "darwin" ? "wordTrustOnMac" : "wordTrustOnWindows");
  throw new WordTrouble("wordUntrusted", { file: fileOf(system, "ca.crt"), how });
}
