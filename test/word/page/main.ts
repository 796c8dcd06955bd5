import { WordWindow } from "./window";

const { searchParams } = new URL(location.href);
const wordWindow = new WordWindow(searchParams);
document.body.append(wordWindow.element);
void wordWindow.start();
