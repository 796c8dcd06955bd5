/** What the pages of the add-in may load and do, as they say it themselves (Content-Security-Policy). */
const { createHash } = require("node:crypto");

/** Where Microsoft publishes office.js. */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * For a page that loads office.js.
 * @param {string} officeJs its address
 * @param {string[]} inlineScripts the scripts that stand in the page, word for word
 */
function panePolicy(officeJs, inlineScripts) {
  const foreign = /^https?:/.test(officeJs) ? [new URL(officeJs).origin] : [];
  // Word on the web loads a part of Microsoft's library from here (OfficeDev/office-js issue 1005).
  const microsoft = officeJs === OFFICE_JS ? ["https://ajax.aspnetcdn.com"] : [];
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [
    "default-src 'none'",
    ["script-src 'self'", ...foreign, ...microsoft, ...hashes].join(" "),
    // Fluent's style rules, and inline styles of Microsoft's library (office-js issue 1687).
    "style-src 'self' 'unsafe-inline'",
    // Older WebKit looks for workers under the second of these.
    "worker-src 'self'",
    "child-src 'self'",
    "img-src 'self' data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** For a page of text: its own stylesheet, and nothing else. */
const TEXT_POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

module.exports = { OFFICE_JS, TEXT_POLICY, panePolicy };
