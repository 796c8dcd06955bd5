import type { GoldSentence } from "./sentence";
import type { NumberRule } from "./score";
import { heldOutGrowth } from "./held-out/growth";
import { heldOutListSum } from "./held-out/list-sum";
import { heldOutPercentage } from "./held-out/percentage";
import { heldOutRate } from "./held-out/rate";
import { heldOutTable } from "./held-out/table";
import { heldOutTwoNumbers } from "./held-out/two-numbers";
import { firstGrowth } from "./tuned/first-growth";
import { firstListSum } from "./tuned/first-list-sum";
import { firstPercentage } from "./tuned/first-percentage";
import { firstRate } from "./tuned/first-rate";
import { firstTable } from "./tuned/first-table";
import { firstTwoNumbers } from "./tuned/first-two-numbers";
import { generalMore } from "./general/more";
import { generalOthers } from "./general/others";
import { generalTable } from "./general/table";
import { tunedGrowth } from "./tuned/growth";
import { tunedListSum } from "./tuned/list-sum";
import { tunedListsApart } from "./tuned/lists-apart";
import { tunedListsBeside } from "./tuned/lists-beside";
import { tunedListsPromised } from "./tuned/lists-promised";
import { tunedListsResumed } from "./tuned/lists-resumed";
import { tunedPercentage } from "./tuned/percentage";
import { tunedRate } from "./tuned/rate";
import { tunedTable } from "./tuned/table";
import { tunedTableBeside } from "./tuned/table-beside";
import { tunedTableWholes } from "./tuned/table-wholes";
import { tunedGrowthOrders } from "./tuned/growth-orders";
import { tunedGrowthSeveral } from "./tuned/growth-several";
import { tunedListsCases } from "./tuned/lists-cases";
import { tunedShareBases } from "./tuned/share-bases";
import { tunedRateOrders, tunedShareOrders } from "./tuned/share-orders";
import { tunedTableCases } from "./tuned/table-cases";
import { tunedTwiceOrders } from "./tuned/twice-orders";
import { tunedTwicePublished } from "./tuned/twice-published";
import { tunedTwoNumbers } from "./tuned/two-numbers";
import { wider } from "./wider";

/** The half that was written before the rules, and has never been used to fit them. */
export const heldOut: Record<NumberRule, GoldSentence[]> = {
  "text/table": heldOutTable,
  "text/list-sum": heldOutListSum,
  "text/percentage": heldOutPercentage,
  "text/growth": heldOutGrowth,
  "text/rate": heldOutRate,
  "text/two-numbers": heldOutTwoNumbers,
};

/** The half on which the grammar was written. */
export const tuned: Record<NumberRule, GoldSentence[]> = {
  "text/table": [
    ...firstTable,
    ...tunedTable,
    ...tunedTableBeside,
    ...tunedTableWholes,
    ...tunedTableCases,
    ...generalTable,
    ...generalMore["text/table"],
    ...wider["text/table"],
  ],
  "text/list-sum": [
    ...firstListSum,
    ...tunedListSum,
    ...tunedListsApart,
    ...tunedListsCases,
    ...tunedListsPromised,
    ...tunedListsResumed,
    ...tunedListsBeside,
    ...generalOthers["text/list-sum"],
    ...generalMore["text/list-sum"],
    ...wider["text/list-sum"],
  ],
  "text/percentage": [
    ...firstPercentage,
    ...tunedPercentage,
    ...tunedShareOrders,
    ...tunedShareBases,
    ...generalOthers["text/percentage"],
    ...generalMore["text/percentage"],
    ...wider["text/percentage"],
  ],
  "text/growth": [
    ...firstGrowth,
    ...tunedGrowth,
    ...tunedGrowthOrders,
    ...tunedGrowthSeveral,
    ...generalOthers["text/growth"],
    ...generalMore["text/growth"],
    ...wider["text/growth"],
  ],
  "text/rate": [
    ...firstRate,
    ...tunedRate,
    ...tunedRateOrders,
    ...generalOthers["text/rate"],
    ...generalMore["text/rate"],
    ...wider["text/rate"],
  ],
  "text/two-numbers": [
    ...firstTwoNumbers,
    ...tunedTwoNumbers,
    ...tunedTwiceOrders,
    ...tunedTwicePublished,
    ...generalOthers["text/two-numbers"],
    ...generalMore["text/two-numbers"],
    ...wider["text/two-numbers"],
  ],
};
