import fs from "node:fs";
import path from "node:path";
import { wordDeclarations } from "../client/declarations";
import type { Declarations } from "../client/declaration-types";
import { listedMembers, setOf } from "../protocol/api-sets";
import { publicName } from "../protocol/wire";

jest.setTimeout(60_000);

let declared: Declarations;
beforeAll(async () => {
  declared = await wordDeclarations();
});

const setName = (api: [string, string] | null): string | null => (api ? `${api[1]} ${api[0]}` : null);

function declaredSet(wireName: string, member: string): string | null {
  const shape = declared.classes[wireName];
  return setName(shape?.properties[member]?.api ?? shape?.methods[member]?.api ?? null);
}

/** Members of the classes of the object model, by class name: `get Text()`, `InsertText(`. */
function implemented(): { wireName: string; member: string }[] {
  const folder = path.resolve(__dirname, "../model/objects");
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = fs.readFileSync(path.join(folder, file), "utf8");
      const classes = text.split(/^(?:export )?(?:abstract )?class /m).slice(1);
      return classes.flatMap((body) => {
        const wireName = /override readonly wireName(?:: string)? = "(\w+)"/.exec(body)?.[1];
        const names = [...body.matchAll(/^ {2}(?:override )?(?:get )?([A-Z]\w*)(?:\(|:)/gm)].map(
          (match) => match[1]!,
        );
        return wireName ? [...new Set(names)].map((name) => ({ wireName, member: publicName(name) })) : [];
      });
    });
}

it("names for each listed member the requirement set that the declarations name", () => {
  const wrong = listedMembers()
    .filter(({ member }) => member !== "*")
    .map((entry) => ({ ...entry, declared: declaredSet(entry.wireName, entry.member) }))
    .filter((entry) => entry.declared !== entry.set && entry.declared !== null);
  expect(wrong).toEqual([]);
});

it("has no member that the declarations do not know: a misspelt one would never be called", () => {
  const known = ({ wireName, member }: { wireName: string; member: string }): boolean => {
    const shape = declared.classes[wireName];
    // Services of the client's own runtime are declared nowhere.
    return shape === undefined || member in shape.properties || member in shape.methods;
  };
  expect(implemented().length).toBeGreaterThan(100);
  expect(implemented().filter((entry) => !known(entry))).toEqual([]);
});

it("lists every member that is newer than WordApi 1.1", () => {
  const unlisted = implemented()
    .map((entry) => ({ ...entry, declared: declaredSet(entry.wireName, entry.member) }))
    .filter(
      ({ wireName, member, declared: set }) =>
        set !== "WordApi 1.1" && set !== null && setOf(wireName, member) !== set,
    );
  expect(unlisted).toEqual([]);
});
