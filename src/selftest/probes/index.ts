import type { Probe } from "../types";
import { colourProbes } from "./colours";
import { markProbes } from "./marks";
import { controlProbes, lastProbe } from "./controls";
import { eventProbes } from "./events";
import { insertionProbes } from "./insertion";
import { readingProbes } from "./reading";
import { tableProbes } from "./table";
import { trackingProbes } from "./tracking";

/** All probes in the order in which they run: those that look first, those that change things last. */
export const probes: readonly Probe[] = [
  ...readingProbes,
  ...tableProbes,
  ...markProbes,
  ...eventProbes,
  ...trackingProbes,
  ...colourProbes,
  ...controlProbes,
  ...insertionProbes,
  lastProbe,
];
