import { SETTINGS, settingsOf } from "../settings/settings";
import { createOpenDocument } from "../word";
import { localMemory } from "../word/memory/memory";
import { watchMishaps } from "../word/memory/mishaps";
import { recallUnit } from "../word/memory/unit";
import { showMessage } from "./message";
import { messageIn, showPage } from "./message-page";
import { ribbonCommands } from "./ribbon";
import { teller } from "./tell";

/**
 * The page of the ribbon functions. It is loaded for each click, without the pane, and shares nothing with it but this
 * machine's memory; with a message in its address it is the page of the dialog in which a function speaks where no pane
 * is open (docs/commands.md).
 */
watchMishaps(window, localMemory, "ribbon");
const message = messageIn(window.location.search);

void Office.onReady(() => {
  if (message) {
    const language = /^en/i.test(Office.context.displayLanguage) ? "en" : "zh";
    showPage(document, message, language, (answer) => Office.context.ui.messageParent(answer));
    return;
  }
  const commands = ribbonCommands({
    openDocument: () => createOpenDocument({ machine: localMemory }),
    tell: teller(localMemory, Office.context.document.url ?? "", showMessage),
    unit: () => recallUnit(localMemory),
    wording: () => settingsOf(localMemory.get(SETTINGS)).wording,
    today: () => new Date(),
  });
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
});
