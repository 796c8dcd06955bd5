import type { Element } from "@xmldom/xmldom";
import { compareVersions, type ApiSet, type Problem, type Surroundings, type UsedMember } from "./problem";
import { find, findAll } from "./xml";

const nameOf = ({ set, version }: ApiSet): string => `${set} ${version}`;

const covers = (offered: ApiSet, wanted: ApiSet): boolean =>
  offered.set === wanted.set && compareVersions(offered.version, wanted.version) >= 0;

/**
 * The manifest asks for the sets that the code calls without asking, and for nothing more: a Word that is shut out
 * for no reason is as bad as one that is let in and fails.
 */
export function checkRequirements(root: Element, { floor, optional, used }: Surroundings): Problem[] {
  const problem = (message: string): Problem => ({ check: "requirements", message });
  const declared = findAll(find(root, "Requirements") ?? root, "Set").map((element) => ({
    set: element.getAttribute("Name") ?? "",
    version: element.getAttribute("MinVersion") ?? "",
  }));
  const uncovered = used.filter(
    (member) => ![...declared, ...optional].some((offered) => covers(offered, member)),
  );
  const atFloor = (one: ApiSet) => (member: UsedMember) => nameOf(member) === nameOf(one);
  return [
    ...(declared.some((one) => nameOf(one) === nameOf(floor))
      ? []
      : [problem(`The pane asks for ${nameOf(floor)} when it starts, the manifest does not.`)]),
    ...uncovered.map((member) =>
      problem(`${member.file} calls ${member.member} (${nameOf(member)}), which nobody asks for.`),
    ),
    ...declared
      .filter((one) => !used.some(atFloor(one)))
      .map((one) => problem(`The manifest asks for ${nameOf(one)}, of which nothing is called.`)),
  ];
}

/** Every function that the ribbon calls is registered by the code, and the other way round. */
export function checkFunctions(root: Element, { functions }: Surroundings): Problem[] {
  const problem = (message: string): Problem => ({ check: "functions", message });
  const called = findAll(root, "FunctionName").map((element) => element.textContent?.trim() ?? "");
  return [
    ...called
      .filter((name) => !functions.includes(name))
      .map((name) => problem(`The ribbon calls ${name}, which nobody registers.`)),
    ...functions
      .filter((name) => !called.includes(name))
      .map((name) => problem(`${name} is registered, but no button calls it.`)),
  ];
}

/** The version of the manifest is that of the package: Office keeps an old manifest as long as it does not change. */
export function checkVersion(root: Element, { packageVersion }: Surroundings): Problem[] {
  const version = find(root, "Version")?.textContent?.trim() ?? "";
  return version === `${packageVersion}.0`
    ? []
    : [{ check: "version", message: `Version is ${version}, package.json says ${packageVersion}.` }];
}
