/** The pages of text beside the pane: src/pages, one template each. */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { version } = require("../../../package.json");
const { TEXT_POLICY } = require("./policy.cjs");

const folder = path.resolve(__dirname, "../../../src/pages");

/** Name of the page → what a link to it says. */
const titles = { help: "使用说明", "whats-new": "新功能", privacy: "隐私", support: "支持" };

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

/** The links to the other pages, at the end of each. */
function linksOf(page) {
  const others = Object.entries(titles).filter(([name]) => name !== page);
  const items = others.map(([name, title]) => `<li><a href="${name}.html">${title}</a></li>`);
  return `<nav aria-label="其他页面"><ul>${items.join("")}</ul></nav>`;
}

/**
 * The plugins that make the pages.
 * @param {{ officeJs: string, panePolicy: string, contact?: string }} given where the pane loads office.js from, what its
 *   page may do, and whom users of an office are to ask
 */
function textPages({ officeJs, panePolicy, contact }) {
  const asked = contact
    ? { zh: escapeHtml(contact), en: escapeHtml(contact) }
    : {
        zh: "请找本单位负责信息化的部门，或者给您装上年报助手的人。",
        en: "Ask your IT department, or whoever has installed the assistant.",
      };
  const pages = Object.keys(titles).map(
    (name) =>
      new HtmlPlugin({
        filename: `${name}.html`,
        template: path.join(folder, `${name}.html`),
        inject: false,
        minify: false,
        templateParameters: {
          contentSecurityPolicy: TEXT_POLICY,
          links: linksOf(name),
          version,
          officeJs: escapeHtml(officeJs),
          panePolicy: escapeHtml(panePolicy),
          contact: asked,
        },
      }),
  );
  const style = new CopyPlugin({ patterns: [{ from: path.join(folder, "pages.css"), to: "pages.css" }] });
  return [...pages, style];
}

module.exports = { textPages };
