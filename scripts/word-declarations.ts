/**
 * Makes what the simulated Word's page serves as /word/declarations.json: the declarations of office.js about Word, read
 * from `@types/office-js` and kept under `.cache`. Prints the file's path.
 */
import { wordDeclarations, wordDeclarationsFile } from "../test/simulated-word/client/declarations";

void wordDeclarations().then(() => console.log(wordDeclarationsFile()));
