import { menuButton, type MenuItem } from "../ribbon/menu";
import { ribbonButton, type OwnGroup } from "../ribbon/ribbon";
import { text } from "../texts";
import { icon } from "./icons";

export interface OwnActions {
  create: () => void;
  open: () => void;
  save: () => void;
  samples: () => MenuItem[];
  undo: () => void;
  redo: () => void;
  toggleTheme: () => void;
}

export interface OwnButtons {
  groups: OwnGroup[];
  undo: HTMLButtonElement;
  redo: HTMLButtonElement;
  theme: HTMLButtonElement;
}

/** The groups that the page itself brings to the tab 开始. */
export function ownGroups(actions: OwnActions): OwnButtons {
  const samples = ribbonButton(text("samples"), text("samples"), icon("samples"));
  samples.classList.add("opens-menu");
  const undo = ribbonButton(text("undo"), `${text("undo")} (Ctrl+Z)`, icon("undo"), actions.undo);
  const redo = ribbonButton(text("redo"), `${text("redo")} (Ctrl+Y)`, icon("redo"), actions.redo);
  const theme = ribbonButton(text("theme"), text("themeHint"), icon("theme"), actions.toggleTheme);
  const groups = [
    {
      label: text("file"),
      controls: [
        ribbonButton(text("new"), text("new"), icon("new"), actions.create),
        ribbonButton(text("open"), `${text("open")} (Ctrl+O)`, icon("open"), actions.open),
        menuButton(samples, actions.samples),
        ribbonButton(text("save"), `${text("save")} (Ctrl+S)`, icon("save"), actions.save),
      ],
    },
    { label: text("edit"), controls: [undo, redo] },
    { label: text("view"), controls: [theme] },
  ];
  return { groups, undo, redo, theme };
}
