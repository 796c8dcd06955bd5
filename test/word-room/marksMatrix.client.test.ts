import fs from "node:fs";
import path from "node:path";
import type { Behaviours } from "../word/behaviours";
import { profileNames, profiles, withBehaviours, type ProfileName } from "../word/profiles";
import { MARKS } from "./matrix/places";
import { report } from "./matrix/report";
import { clearUnder, markAndClear, markUnder, partsOfFile, type MarkedFile } from "./matrix/rounds";
import { differences } from "./parts";

jest.setTimeout(300_000);

/**
 * 200 findings in a whole report, marked and cleared under every Word, and marked under one and cleared under another:
 * the document is compared part by part with the one before. All of it with `NIANBAO_MATRIX=full`.
 */
const full = process.env.NIANBAO_MATRIX === "full";

const counts = { pairs: 0, marks: 0 };
const pairs = new Set<string>();

afterAll(() => {
  counts.pairs = pairs.size;
  console.info(`Marks: ${counts.marks} put and cleared, ${pairs.size} pairs of Words`);
  const folder = path.resolve(__dirname, "../../.cache/matrix");
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(path.join(folder, "marks.json"), JSON.stringify(counts));
});

type Switches = Partial<Behaviours>;
const shadings = ["refused", "automatic", "removed"] as const;

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
const nameOf = (switches: Switches): string =>
  JSON.stringify(switches).replaceAll(/[{}"]/g, "") || "as it is";

const files = [false, true].map((tracked) => report({ tracked }));
const unmarked = files.map(partsOfFile);

/** Word 2021 does not let add-ins switch tracking off: there no colour is put in or taken out while it is on. */
const isBarred = (profile: ProfileName, tracked: boolean): boolean => profile === "ltsc2021" && tracked;

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

const rounds = profileNames.flatMap((profile): Round[] => {
  if (!full) return [{ profile, tracked: profile !== "ltsc2021", switches: {} }];
  return [{}, ...flips.filter((switches) => changes(profile, switches))].flatMap((switches) =>
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
      counts.marks += expected;
    },
  );
});

/** What a file was marked under. */
interface Source {
  profile: ProfileName;
  tracked: boolean;
  switches: Switches;
  isColour: boolean;
}

function sourcesOf(profile: ProfileName): Source[] {
  if (profile === "ltsc2021") {
    const chosen = full ? shadings : (["automatic"] as const);
    return chosen.map((clearShading) => ({
      profile,
      tracked: false,
      switches: { clearShading },
      isColour: true,
    }));
  }
  const comments = { profile, switches: {}, isColour: false };
  if (!full) return [{ ...comments, tracked: false }];
  const colours = (clearShading: (typeof shadings)[number], tracked: boolean): Source => ({
    profile,
    tracked,
    switches: { clearShading, commentsRefused: true },
    isColour: true,
  });
  // The web shades no cell, whatever it could take back: it has no document to try that out in.
  const chosen = profile === "web" ? shadings.slice(0, 1) : shadings;
  return [
    { ...comments, tracked: false },
    { ...comments, tracked: true },
    ...chosen.map((clearShading) => colours(clearShading, false)),
    colours("automatic", true),
  ];
}

/** Under which Words a file is cleared: all, or in the fair subset the two that differ most from the first. */
const targetsOf = (profile: ProfileName): readonly ProfileName[] => {
  if (full) return profileNames;
  const others: readonly ProfileName[] = ["web", "m365", "ltsc2021"];
  return others.filter((other) => other !== profile).slice(0, profile === "ltsc2021" ? 2 : 1);
};

describe.each(profileNames)("marks made in %s", (profile) => {
  const sources = sourcesOf(profile).map((source) => [nameOf(source.switches), source] as const);
  it.each(sources)("are cleared in another Word: %s", async (_, source) => {
    const at = Number(source.tracked);
    const made: MarkedFile = await markUnder(withBehaviours(profile, source.switches), files[at]!);
    expect(made.count).toBe(MARKS);
    counts.marks += MARKS;
    for (const target of targetsOf(profile)) {
      const { clearShading } = source.switches;
      const cleared = await clearUnder(
        withBehaviours(target, clearShading ? { clearShading } : {}),
        made.bytes,
      );
      const plan = `${profile} to ${target}`;
      pairs.add(plan);
      const note = !source.isColour
        ? target === "ltsc2021" && "word/left-comments"
        : isBarred(target, source.tracked) && "word/left-tracking";
      if (note) {
        // Nothing that it may do would take them out exactly: it says so, and touches nothing.
        expect([plan, cleared.left, cleared.note]).toEqual([plan, MARKS, note]);
        expect([plan, differences(cleared.before, cleared.after)]).toEqual([plan, []]);
      } else {
        expect([plan, cleared.removed, cleared.left]).toEqual([plan, MARKS, 0]);
        expect([plan, differences(unmarked[at]!, cleared.after)]).toEqual([plan, []]);
      }
    }
  });
});
