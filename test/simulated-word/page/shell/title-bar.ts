import { profileNames, type ProfileName } from "../../profiles";
import { h } from "../dom";
import { text } from "../texts";

/** Version names as people know them. */
const names: Record<ProfileName, string> = {
  ltsc2021: "Word LTSC 2021",
  ltsc2024: "Word LTSC 2024",
  m365: "Microsoft 365",
  mac: "Word for Mac",
  web: "Word 网页版",
};

/** The bar at the top: the document's name, and which Word this one behaves as. */
export class TitleBar {
  private readonly name = h("span", { className: "document-name" });
  readonly element: HTMLElement;

  constructor(profile: ProfileName, chosen: (profile: ProfileName) => void) {
    const select = h(
      "select",
      {
        attributes: { title: text("profileHint") },
        onchange: () => chosen(select.value as ProfileName),
      },
      ...profileNames.map((each) =>
        h("option", { attributes: { value: each, selected: each === profile } }, names[each]),
      ),
    );
    this.element = h(
      "header",
      { className: "title-bar" },
      h("span", { className: "product" }, text("product")),
      this.name,
      h("label", {}, text("profile"), select),
    );
  }

  show(name: string): void {
    this.name.textContent = name;
    document.title = `${name} - ${text("product")}`;
  }
}
