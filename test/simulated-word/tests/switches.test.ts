import { openQuestions, windowsBehaviours, type Behaviours } from "../behaviours";
import { profiles } from "../profiles";
import { readSwitches, switchTexts } from "../switches";

describe("switches in an address", () => {
  it.each(Object.values(profiles))(
    "spell every behaviour of $name so that it is read back",
    ({ behaviours }) => {
      expect(readSwitches(switchTexts(behaviours))).toEqual({ behaviours, unknown: [] });
    },
  );

  it("spell every answer to an open question so that it is read back", () => {
    const answers = Object.entries(openQuestions).flatMap(([name, values]) =>
      (values as readonly unknown[]).map((value) => ({ [name]: value }) as Partial<Behaviours>),
    );
    expect(answers.map((each) => readSwitches(switchTexts(each)).behaviours)).toEqual(answers);
  });

  it("are named when they do not exist or have no such value", () => {
    const wrong = [
      "insertDelay",
      "insertDelay:soon",
      "insertDelay:-1",
      "ooxmlHeaders:yes",
      "clearShading:Removed",
      "toString:x",
      ":",
      "",
    ];
    expect(readSwitches(["annotations:invisible", ...wrong])).toEqual({
      behaviours: { annotations: "invisible" },
      unknown: wrong,
    });
    expect(windowsBehaviours.annotations).not.toBe("invisible");
  });
});
