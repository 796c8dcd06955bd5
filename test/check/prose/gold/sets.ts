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
import { thirteenth } from "./thirteenth";
import { fourteenth } from "./fourteenth";
import { fifteenth } from "./fifteenth";
import { sixteenth } from "./sixteenth";
import { seventeenth } from "./seventeenth";
import { eighteenth } from "./eighteenth";
import { nineteenth } from "./nineteenth";
import { twentieth } from "./twentieth";
import { twentyFirst } from "./twenty-first";
import { twentySecond } from "./twenty-second";
import { twentyThird } from "./twenty-third";
import { twentyFourth } from "./twenty-fourth";
import { twentyFifth } from "./twenty-fifth";
import { twentySixth } from "./twenty-sixth";
import { twentySeventh } from "./twenty-seventh";
import { twentyEighth } from "./twenty-eighth";
import { twentyNinth } from "./twenty-ninth";
import { thirtieth } from "./thirtieth";

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
  thirteenth,
  fourteenth,
  fifteenth,
  sixteenth,
  seventeenth,
  eighteenth,
  nineteenth,
  twentieth,
  "twenty-first": twentyFirst,
  "twenty-second": twentySecond,
  "twenty-third": twentyThird,
  "twenty-fourth": twentyFourth,
  "twenty-fifth": twentyFifth,
  "twenty-sixth": twentySixth,
  "twenty-seventh": twentySeventh,
  "twenty-eighth": twentyEighth,
  "twenty-ninth": twentyNinth,
  thirtieth,
};
