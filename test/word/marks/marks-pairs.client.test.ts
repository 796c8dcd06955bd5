import { profileNames, withBehaviours, type ProfileName } from "../../simulated-word/profiles";
import { isFull } from "../../matrix/results";
import { files, isBarred, nameOf, noteDown, shadings, unmarked, type Switches } from "../matrix/cases";
import { MARKS } from "../matrix/places";
import { clearUnder, markUnder, type MarkedFile } from "../matrix/rounds";
import { differences } from "../support/parts";

jest.setTimeout(300_000);

/**
 * 200 findings in a whole report, marked under one Word and cleared under another: the file is compared part by part with
 * the unmarked one.
 */
const counts = { pairs: 0, files: 0, marks: 0 };
const pairs = new Set<string>();
afterAll(() => noteDown("marks", { ...counts, pairs: pairs.size }));

/** What a file was marked under. */
interface Source {
  profile: ProfileName;
  tracked: boolean;
  switches: Switches;
  isColour: boolean;
}

function sourcesOf(profile: ProfileName): Source[] {
  if (profile === "ltsc2021") {
    const chosen = isFull ? shadings : (["automatic"] as const);
    return chosen.map((clearShading) => ({
      profile,
      tracked: false,
      switches: { clearShading },
      isColour: true,
    }));
  }
  const comments = { profile, switches: {}, isColour: false };
  if (!isFull) return [{ ...comments, tracked: false }];
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

/**
 * Under which Words a file is cleared: under all; the rarer files, and all in the fair subset, under those that differ
 * most.
 */
function targetsOf({ profile, tracked, switches }: Source): readonly ProfileName[] {
  const extremes: readonly ProfileName[] = ["web", "m365", "ltsc2021"];
  if (!isFull) return extremes.filter((other) => other !== profile).slice(0, profile === "ltsc2021" ? 2 : 1);
  const isRare = switches.clearShading !== undefined && (tracked || switches.clearShading !== "automatic");
  return isRare ? extremes : profileNames;
}

describe.each(profileNames)("marks made in %s", (profile) => {
  const sources = sourcesOf(profile).map(
    (source) => [nameOf(source.switches), source.tracked ? "tracked" : "untracked", source] as const,
  );
  it.each(sources)("are cleared in another Word: %s, %s", async (_name, _tracked, source) => {
    const at = Number(source.tracked);
    const made: MarkedFile = await markUnder(withBehaviours(profile, source.switches), files[at]!);
    expect(made.count).toBe(MARKS);
    counts.files += 1;
    counts.marks += MARKS;
    for (const target of targetsOf(source)) {
      const { clearShading } = source.switches;
      const cleared = await clearUnder(
        withBehaviours(target, clearShading ? { clearShading } : {}),
        made.bytes,
      );
      const plan = `${profile} to ${target}`;
      pairs.add(plan);
      const note = isBarred(target, source.tracked) && "word/left-tracking";
      if (note) {
        // Nothing that it may do would take them out exactly: it says so, and touches nothing.
        expect([plan, cleared.left, cleared.reason]).toEqual([plan, MARKS, note]);
        expect([plan, differences(cleared.before, cleared.after)]).toEqual([plan, []]);
      } else {
        expect([plan, cleared.removed, cleared.left]).toEqual([plan, MARKS, 0]);
        expect([plan, differences(unmarked[at]!, cleared.after)]).toEqual([plan, []]);
      }
    }
  });
});
