/**
 * Every text that people see, by id and language. Areas are files of their own, so that what changes together
 * stands together; a test holds both languages to the same ids and the same placeholders. The pane in the browser takes
 * `./text` and makes the areas known as it needs them (`pane/texts`).
 */
import * as zh from "./zh";
import * as en from "./en";
import { addTexts } from "./text";

addTexts("zh", zh);
addTexts("en", en);

export { catalogues, text, type Language, type MessageData } from "./text";
