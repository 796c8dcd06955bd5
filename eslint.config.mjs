import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";

/** The product never talks to a network, never builds HTML from text, never evaluates code. */
const forbiddenGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "eval"].map((name) => ({
  name,
  message: "Nothing leaves the machine and nothing foreign is evaluated.",
}));

/** The rules of a set: one that has none would pass for a set that finds nothing. */
function rulesOf({ rules }) {
  if (!rules || Object.keys(rules).length === 0) throw new Error("A set of rules for ESLint is empty.");
  return rules;
}

/** All rules of a plugin. */
const asErrors = (plugin, prefix) =>
  Object.fromEntries(Object.keys(rulesOf(plugin)).map((name) => [`${prefix}/${name}`, "error"]));

/**
 * What oxlint does not know (.oxlintrc.json, which holds every file to the recommended rules of ESLint and typescript-eslint
 * in a second): add-ins, React, accessibility, and what this product never does. So it reads the product alone.
 */
export default tseslint.config(
  { ignores: ["**", "!src/", "!src/**"] },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { "office-addins": officeAddins, "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...asErrors(officeAddins, "office-addins"),
      // It takes the result of a call (getOoxml) for a property. Microsoft's library throws at what is not loaded, and tests run in it.
      "office-addins/load-object-before-read": "off",
      ...rulesOf(jsxA11y.configs.recommended),
      // A region that scrolls must be reached by the keyboard (axe: scrollable-region-focusable).
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["tabpanel", "region"], tags: [] }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "no-restricted-globals": ["error", ...forbiddenGlobals],
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "Foreign text stays text." },
        { property: "outerHTML", message: "Foreign text stays text." },
        { property: "insertHtml", message: "Foreign text stays text." },
        { object: "navigator", property: "sendBeacon", message: "Nothing leaves the machine." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: "Foreign text stays text.",
        },
      ],
    },
  },
);
