import type { PaneContext } from "../flows/flow";

/** Asks whose name the file carries; where Word does not tell, the list says nothing of it. */
export async function askAuthor({ services, store }: PaneContext): Promise<void> {
  const author = await services.document.author();
  if (author.ok && author.value !== store.get().author) {
    store.dispatch({ type: "author/known", author: author.value });
  }
}
