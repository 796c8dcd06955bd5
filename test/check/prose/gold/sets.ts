import { heldOut, tuned } from ".";
import { blind } from "./blind";
import { eighth } from "./eighth";
import { eleventh } from "./eleventh";
import { fifth } from "./fifth";
import { fourth } from "./fourth";
import { ninth } from "./ninth";
import { second } from "./second";
import { seventh } from "./seventh";
import { sixth } from "./sixth";
import { tenth } from "./tenth";
import { third } from "./third";

/** All sets of labelled sentences, under the names of docs/evidence.md. */
export const goldSets = {
  tuned,
  "held out": heldOut,
  blind,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  eleventh,
};
