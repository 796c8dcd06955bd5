import { nearestTests } from "../../scripts/lib/mutants/nearest";

const files = new Map([
  ["src/check/rules/sums.ts", 'import { parse } from "../../language/number";'],
  ["src/check/index.ts", 'export { sums } from "./rules/sums";'],
  ["src/language/number.ts", ""],
  ["src/cli/main.ts", 'import { sums } from "../check";'],
  ["test/check/rules.test.ts", 'import { sums } from "../../src/check";'],
  ["test/cli/aside.test.ts", 'import { sums } from "../../src/check";'],
  ["test/cli/main.test.ts", 'const { run } = await import("../../src/cli/main");'],
  ["test/language/number.test.ts", 'import { parse } from "../../src/language/number";'],
  ["test/form/other.test.ts", 'import { form } from "../../src/form";'],
]);
const testsOf = nearestTests(files);

it("asks those first that import the file, then those of its place, then by what lies between", () => {
  expect(testsOf("src/check/rules/sums.ts")).toEqual([
    "test/check/rules.test.ts",
    "test/cli/aside.test.ts",
    "test/cli/main.test.ts",
  ]);
  expect(testsOf("src/language/number.ts")).toEqual([
    "test/language/number.test.ts",
    "test/check/rules.test.ts",
    "test/cli/aside.test.ts",
    "test/cli/main.test.ts",
  ]);
});

it("knows nobody who sees a file that no test leads to", () => {
  expect(testsOf("src/pane/view.tsx")).toEqual([]);
});
