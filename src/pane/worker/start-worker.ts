/** Starts the other thread; its script comes from where the pane comes from, as the page's policy demands. */
export const startWorker = (): Worker =>
  new Worker(new URL(/* webpackChunkName: "engine-thread" */ "./worker.ts", import.meta.url));
