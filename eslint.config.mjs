import js from "@eslint/js";
import tseslint from "typescript-eslint";
import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";

/** The product never talks to a network, never builds HTML from text, never evaluates code. */
const forbiddenGlobals = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "eval"].map((name) => ({
  name,
  message: "Nothing leaves the machine and nothing foreign is evaluated.",
}));

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "jsx-a11y": jsxA11y, "react-hooks": reactHooks },
    rules: {
      ...officeAddins.configs.recommended?.rules,
      ...jsxA11y.configs.recommended.rules,
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
      "@typescript-eslint/no-explicit-any": "error",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
      },
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
