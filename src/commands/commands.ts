import { createOpenDocument } from "../word";
import { localMemory } from "../word/memory/memory";
import { showMessage } from "./message";
import { messageIn, showPage } from "./message-page";
import { ribbonCommands } from "./ribbon";

/**
 * The page of the ribbon functions. It is loaded for each click, without the pane, and shares nothing with it; with a
 * message in its address it is the page of the dialog in which a function says what went wrong (docs/commands.md).
 */
const message = messageIn(window.location.search);

void Office.onReady(() => {
  if (message) {
    const language = /^en/i.test(Office.context.displayLanguage) ? "en" : "zh";
    showPage(document, message, language, () => Office.context.ui.messageParent("closed"));
    return;
  }
  const commands = ribbonCommands(() => createOpenDocument({ machine: localMemory }), showMessage);
  for (const [name, command] of Object.entries(commands)) Office.actions.associate(name, command);
});
