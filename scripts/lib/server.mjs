import https from "node:https";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { inRoot } from "./root.mjs";
import { wordDeclarations } from "./build/declarations.mjs";
import { documentBytes, documentNames } from "./word/documents.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** Where the add-in's pages get Microsoft's library from once they are published. */
const publishedLibrary = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(\.1)?\/hosted\//gi;
/** The tag that loads the library, and our script that stands in front of it in the simulated Word. */
const libraryTag = /<script\b[^>]*\bsrc="\/office-js\/office(\.debug)?\.js"/gi;
const hostTag = '<script src="/word/host.js"></script>';
const libraryFolder = inRoot("node_modules", "@microsoft", "office-js", "dist");

/** Folders by the first segment of the path; everything else is a page of the add-in. */
const folders = {
  word: inRoot(".cache", "page"),
  "office-js": libraryFolder,
  assets: inRoot("assets"),
};

const notFound = { status: 404, type: "text/plain; charset=utf-8", body: "404" };

/** The file that a path names; null when it would leave the folder. */
function fileOf(pathname) {
  const [first, ...rest] = pathname.replace(/^\/+/, "").split("/");
  const own = folders[first];
  const folder = own ?? inRoot("dist");
  let tail = own ? rest.join("/") : [first, ...rest].join("/");
  // The library asks for folders in capitals that its package has in lower case.
  if (folder === libraryFolder) tail = tail.toLowerCase();
  const file = path.join(folder, tail.endsWith("/") || tail === "" ? `${tail}index.html` : tail);
  return file.startsWith(folder + path.sep) ? file : null;
}

async function answer(pathname, options) {
  if (pathname === "/") return { status: 302, location: "/word/", type: "text/plain", body: "" };
  if (pathname === "/manifest.xml")
    return { status: 200, type: types[".xml"], body: await readFile(options.manifest) };
  if (pathname === "/word/declarations.json") {
    return { status: 200, type: types[".json"], body: await wordDeclarations() };
  }
  if (pathname === "/documents/") {
    return { status: 200, type: types[".json"], body: JSON.stringify(await documentNames(options.document)) };
  }
  if (pathname.startsWith("/documents/")) {
    const bytes = await documentBytes(pathname.slice("/documents/".length), options.document);
    return bytes ? { status: 200, type: types[".docx"], body: bytes } : notFound;
  }
  const file = fileOf(pathname);
  if (!file) return notFound;
  const type = types[path.extname(file)] ?? "application/octet-stream";
  const bytes = await readFile(file);
  if (!options.localLibrary || path.extname(file) !== ".html") return { status: 200, type, body: bytes };
  const page = bytes.toString("utf8").replace(publishedLibrary, "/office-js/");
  return { status: 200, type, body: page.replace(libraryTag, (tag) => `${hostTag}\n    ${tag}`) };
}

/**
 * Pages change with every build and are asked for anew. Pictures go without a word on it: Office shows icons of its own
 * in their place where a server forbids keeping them (learn.microsoft.com, "Image element").
 */
const cacheControl = (pathname, { status }) =>
  status === 200 && pathname.startsWith("/assets/") ? {} : { "cache-control": "no-cache" };

function handler(options) {
  return async (request, response) => {
    let reply = notFound;
    let pathname = "/";
    try {
      ({ pathname } = new URL(request.url ?? "/", "https://localhost"));
      if (request.method === "GET" || request.method === "HEAD") {
        reply = await answer(decodeURIComponent(pathname), options);
      }
    } catch {
      // A file that is not there or a path that cannot be decoded.
    }
    response.writeHead(reply.status, {
      "content-type": reply.type,
      ...cacheControl(pathname, reply),
      "x-content-type-options": "nosniff",
      ...(reply.location ? { location: reply.location } : {}),
    });
    response.end(request.method === "HEAD" ? undefined : reply.body);
  };
}

const listen = (server, port, address) =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, address, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });

/**
 * Serves the simulated Word (/word/), the add-in's built pages, its manifest, sample documents (/documents/) and
 * Microsoft's library (/office-js/, unmodified, from node_modules) over https to this machine only.
 * @param {{ port: number, key: string, cert: string, localLibrary?: boolean, document?: string | null,
 *   manifest?: string }} options
 *   port 0 takes any free one; localLibrary (default) points the add-in's pages to /office-js/ instead of the
 *   published library, so that no request leaves the machine, and puts the simulated Word's script in front of it
 *   (built files stay as they are); document is a .docx to offer first;
 *   manifest is the path of the manifest to serve, the add-in's own when it is left out.
 * @returns {Promise<{ port: number, url: string, close: () => Promise<void> }>}
 * @throws Error with code EADDRINUSE when the port is taken on either loopback address
 */
export async function serve(options) {
  const { port, key, cert, localLibrary = true, document = null } = options;
  const { manifest = inRoot("manifest.xml") } = options;
  const handle = handler({ localLibrary, document, manifest });
  const servers = [https.createServer({ key, cert }, handle)];
  const close = () =>
    Promise.all(
      servers.map((server) => {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(resolve));
      }),
    ).then(() => undefined);
  const taken = await listen(servers[0], port, "127.0.0.1");
  // "localhost" may mean ::1; a program there would otherwise answer in our place.
  const second = https.createServer({ key, cert }, handle);
  try {
    await listen(second, taken, "::1");
    servers.push(second);
  } catch (error) {
    if (error.code === "EADDRINUSE") {
      await close();
      throw error;
    }
  }
  return { port: taken, url: `https://localhost:${taken}`, close };
}
