import type { Behaviours } from "../../simulated-word/behaviours";
import { profileNames, profiles, withBehaviours, type ProfileName } from "../../simulated-word/profiles";
import { isFull } from "../../matrix/results";
import { files, isBarred, nameOf, noteDown, shadings, unmarked, type Switches } from "../matrix/cases";
import { MARKS } from "../matrix/places";
import { markAndClear } from "../matrix/rounds";
import { differences } from "../support/parts";

jest.setTimeout(300_000);

/**
 * 200 findings in a whole report, marked and cleared under every Word, and with every switch that marks depend on set
 * otherwise: the document is compared part by part with the one before.
 */
const counts = { rounds: 0, marks: 0 };
afterAll(() => noteDown("marks-rounds", counts));

/** Switches that marks depend on, each set otherwise; colours are tried by a Word that refuses comments. */
const flips: Switches[] = [
  { commentOnEmptyRange: "refused" },
  { newComments: "after reload" },
  { commentsRefused: true },
  { highlightColours: "refused", commentsRefused: true },
  { failedBatch: "rolls back", commentOnEmptyRange: "refused" },
  { trackingMode: "at once", commentsRefused: true },
  { searchWidth: "exact", commentsRefused: true },
  { searchWidth: "ignored" },
  { continuationParagraphs: "absent" },
  { continuationParagraphs: "listed", commentsRefused: true },
  { deletedText: "left out", commentsRefused: true },
  { deletedText: "in text" },
  ...shadings.map((clearShading) => ({ clearShading, commentsRefused: true })),
];
interface Round {
  profile: ProfileName;
  tracked: boolean;
  switches: Switches;
}

/** Whether a Word behaves otherwise with these switches: one without comments has none to refuse. */
function changes(profile: ProfileName, switches: Switches): boolean {
  const { behaviours } = profiles[profile];
  const names = (Object.keys(switches) as (keyof Behaviours)[]).filter(
    (name) => profile !== "ltsc2021" || !/comment/i.test(name),
  );
  return names.some((name) => switches[name] !== behaviours[name]);
}

/** Where marks are colours, and where they are not, while changes are tracked; the rest while they are not. */
const isTrackedRound = (switches: Switches): boolean =>
  Object.keys(switches).every((name) => name === "commentsRefused" || name === "trackingMode");

/** Switches are flipped under the Words that differ most, under every one with `NIANBAO_FLIPS=all`. */
const isFlipped = (profile: ProfileName): boolean =>
  process.env.NIANBAO_FLIPS === "all" || profile === "ltsc2021" || profile === "web";

const rounds = profileNames.flatMap((profile): Round[] => {
  if (!isFull) return [{ profile, tracked: profile !== "ltsc2021", switches: {} }];
  const flipped = isFlipped(profile) ? flips.filter((switches) => changes(profile, switches)) : [];
  return [{}, ...flipped].flatMap((switches) =>
    (isTrackedRound(switches) ? [false, true] : [false]).map((tracked) => ({ profile, tracked, switches })),
  );
});

describe.each(profileNames)("200 findings in a whole report in %s", (profile) => {
  const own = rounds.filter((round) => round.profile === profile);
  it.each(
    own.map((round) => [nameOf(round.switches), round.tracked ? "tracked" : "untracked", round] as const),
  )(
    "are marked and cleared, and nothing is different: %s, %s",
    async (_name, _tracked, { tracked, switches }) => {
      const at = Number(tracked);
      const { marked, count, cleared } = await markAndClear(withBehaviours(profile, switches), files[at]!);
      const expected = isBarred(profile, tracked) ? 0 : MARKS;
      const beside = marked.notMarked.filter(({ code }) => code === "word/mark-on-label").length;
      expect([marked.marked.length + beside, count]).toEqual([expected, expected]);
      expect([cleared.removed, cleared.left]).toEqual([expected, 0]);
      expect(differences(unmarked[at]!, cleared.after)).toEqual([]);
      counts.rounds += 1;
      counts.marks += expected;
    },
  );
});
