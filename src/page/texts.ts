import { addTexts } from "../messages/text";
import { document } from "../messages/zh/document";
import { word } from "../messages/zh/word";
import { file } from "../messages/zh/without-word/file";
import { pageWithoutWord } from "../messages/zh/without-word/page";
import { manyReports } from "../messages/zh/without-word/many";
import { units } from "../messages/zh/units/units";
import * as later from "../pane/texts/zh-later";
import "../pane/texts";

/** The texts of the page, of its file, of many reports and of what cannot be read; those of the pane make themselves known. */
// Many reports are checked before any pane is there, which would make them known.
addTexts("zh", later);
addTexts("zh", { document, word, file, pageWithoutWord, manyReports, units });
