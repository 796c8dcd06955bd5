/** Where the pages of the add-in are served from, as the manifest says it. */

const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest for pages that are served from another address.
 * @param {string} manifest manifest.xml as it stands in the project
 * @param {string} address e.g. https://office.example/nianbao, without a slash at its end
 */
const servedFrom = (manifest, address) => manifest.replaceAll(DEVELOPMENT, address);

/**
 * The address as it was typed, without slashes at its end; null when Word would not take it: it has to be https, and
 * nothing but server, port and path.
 * @param {string} typed
 */
function addressFrom(typed) {
  if (!URL.canParse(typed)) return null;
  const { protocol, origin, pathname, search, hash, username, hostname } = new URL(typed);
  const isPlain = protocol === "https:" && !search && !hash && !username && hostname !== "localhost";
  // Only what needs no escaping, in XML or in an address.
  const path = pathname.replace(/\/+$/, "");
  return isPlain && /^[\w./~-]*$/.test(path) ? `${origin}${path}` : null;
}

/**
 * Whether office.js can be loaded from here: https, as Word asks for, and a file of that name, beside which the library
 * finds its parts.
 * @param {string} typed
 */
function isLibraryAddress(typed) {
  if (!URL.canParse(typed)) return false;
  const { protocol, pathname, search, hash, username } = new URL(typed);
  const isPlain = protocol === "https:" && !search && !hash && !username;
  return isPlain && /^[\w./~-]*\/office\.js$/.test(pathname);
}

module.exports = { servedFrom, addressFrom, isLibraryAddress };
