import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { cacheFolder } from "../root.mjs";

const oneDay = 24 * 60 * 60 * 1000;

/** True when the certificate is for localhost and good for another day. @param {string} pem */
export function isGood(pem) {
  try {
    const certificate = new X509Certificate(pem);
    return (
      certificate.checkHost("localhost") !== undefined &&
      Date.parse(certificate.validTo) > Date.now() + oneDay
    );
  } catch {
    return false;
  }
}

async function make() {
  const { generate } = await import("selfsigned");
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * oneDay),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
          { type: 7, ip: "::1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/**
 * Key and certificate for https://localhost, made once and kept. They never leave this machine and nothing
 * but our own browser profile is told to accept them.
 * @param {string} [folder] where they are kept
 * @returns {Promise<{ key: string, cert: string }>} PEM texts
 */
export async function localCertificate(folder = path.join(cacheFolder, "certificate")) {
  const keyFile = path.join(folder, "localhost.key");
  const certFile = path.join(folder, "localhost.crt");
  try {
    const [key, cert] = await Promise.all([readFile(keyFile, "utf8"), readFile(certFile, "utf8")]);
    if (isGood(cert)) return { key, cert };
  } catch {
    // Not made yet.
  }
  const made = await make();
  await mkdir(folder, { recursive: true });
  await writeFile(keyFile, made.key, { mode: 0o600 });
  await writeFile(certFile, made.cert);
  return made;
}

/**
 * What Chromium's --ignore-certificate-errors-spki-list takes: the SHA-256 of the certificate's public key
 * (SubjectPublicKeyInfo, DER), in base64.
 * @param {string} cert PEM text
 */
export function publicKeyHash(cert) {
  const der = createPublicKey(cert).export({ type: "spki", format: "der" });
  return createHash("sha256").update(der).digest("base64");
}
