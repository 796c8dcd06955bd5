import { act } from "react";
import { createRoot } from "react-dom/client";
import { addFirstTexts } from "../../src/pane/texts";
import { sessionMemory } from "../../src/word/memory/memory";
import { mishapLines } from "../../src/word/memory/mishaps";
import { BrokenPane } from "../../src/pane/start/broken";

const Throwing = (): never => {
  throw new Error("drawn wrongly");
};

it.each([
  ["zh", "重新载入"],
  ["en", "Load again"],
] as const)("a part that throws leaves a page that says so, in %s", async (language, button) => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await addFirstTexts(language);
  const place = document.createElement("div");
  const memory = sessionMemory();
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <BrokenPane language={language} memory={memory}>
        <Throwing />
      </BrokenPane>,
    ),
  );
  expect(place.querySelector("[role=alert] button")?.textContent).toBe(button);
  expect(mishapLines(memory)).toContain("Error: drawn wrongly");
  expect(place.textContent).not.toContain("drawn wrongly");
  await act(async () => root.unmount());
  silenced.mockRestore();
});
