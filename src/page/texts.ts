import { addTexts } from "../messages/text";
import { document } from "../messages/zh/document";
import { word } from "../messages/zh/word";
import { file } from "../messages/zh/without-word/file";
import { pageWithoutWord } from "../messages/zh/without-word/page";
import "../pane/texts";

/** The texts of the page, of its file and of what cannot be read; those of the pane make themselves known. */
addTexts("zh", { document, word, file, pageWithoutWord });
