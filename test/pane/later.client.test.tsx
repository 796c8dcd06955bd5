import { act } from "react";
import { catalogues } from "../../src/messages";
import { filling } from "../../src/messages/zh/filling";
import { createRoot, type Root } from "react-dom/client";
import { Later, loadLaterViews } from "../../src/pane/later";
import { CurrentPane } from "../../src/pane/use-pane";
import { testPane } from "./support/pane";

let isOnline = false;
jest.mock("../../src/pane/later-views", () => {
  if (!isOnline) throw new Error("Loading chunk later failed.");
  return { SubmitTab: () => "the list before the report goes out", QuestionCard: () => "a question" };
});
const goOnline = (): void => void (isOnline = true);

describe("views that are loaded behind the first moment", () => {
  let root: Root;
  let element: HTMLElement;

  beforeEach(async () => {
    globalThis.IS_REACT_ACT_ENVIRONMENT = true;
    element = document.createElement("div");
    document.body.replaceChildren(element);
    root = createRoot(element);
    await act(async () =>
      root.render(
        <CurrentPane.Provider value={testPane()}>
          <Later view="QuestionCard" />
          <Later view="SubmitTab" isPlace />
        </CurrentPane.Provider>,
      ),
    );
  });
  afterEach(() => act(async () => root.unmount()));

  it("are told once where they are missed, and come when they are asked for again", async () => {
    expect(element.querySelectorAll("[role=alert]")).toHaveLength(1);
    expect(element.textContent).toBe("这一部分没有载入，可能是网络断了。再试一次");
    // The texts come with the views, whichever of them is quicker.
    const [missing] = Object.keys(filling);
    Reflect.deleteProperty(catalogues.zh, missing!);
    goOnline();
    await act(async () => element.querySelector("button")!.click());
    expect(element.textContent).toBe("a questionthe list before the report goes out");
    expect(catalogues.zh).toHaveProperty([missing!]);
    // Asked for once more they stay what they are.
    await act(() => loadLaterViews("zh"));
    expect(element.textContent).toBe("a questionthe list before the report goes out");
  });
});
