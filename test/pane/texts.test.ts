import * as enFirst from "../../src/pane/texts/en-first";
import * as zhFirst from "../../src/pane/texts/zh-first";
import { tabs } from "../../src/pane/state/said";

describe.each([
  ["zh", zhFirst],
  ["en", enFirst],
])("the first texts in %s", (_, areas) => {
  const known: Record<string, string> = Object.assign({}, ...Object.values(areas));

  it.each(tabs)("name the place %s, which stands in the pane from the first moment", (tab) => {
    expect(known[`pane/tab.${tab}`]).toBeTruthy();
  });
});
