import type { QueryInfo } from "./types";

/** What a load asks for, as a tree: scalars here, navigation members below. */
export interface QueryTree {
  all: boolean;
  scalars: Set<string>;
  navigation: Map<string, QueryTree>;
  top: number | undefined;
  skip: number | undefined;
}

export function emptyQuery(all = false): QueryTree {
  return { all, scalars: new Set(), navigation: new Map(), top: undefined, skip: undefined };
}

function add(tree: QueryTree, [name, ...rest]: string[]): void {
  if (name === undefined || name === "$none") return;
  if (name === "*") {
    tree.all = true;
    return;
  }
  if (rest.length === 0) {
    tree.scalars.add(name);
    return;
  }
  const below = tree.navigation.get(name) ?? emptyQuery();
  tree.navigation.set(name, below);
  add(below, rest);
}

function segments(path: string): string[] {
  return path
    .replace(/\./g, "/")
    .split("/")
    .filter((segment) => segment !== "");
}

/** Load options as they arrive: no `Select` means every scalar, `Expand` means every scalar of what it names. */
export function parseQuery(info: QueryInfo): QueryTree {
  const tree = emptyQuery((info.Select ?? []).length === 0);
  for (const path of info.Select ?? []) add(tree, segments(path));
  for (const path of info.Expand ?? []) add(tree, [...segments(path), "*"]);
  tree.top = info.Top;
  tree.skip = info.Skip;
  return tree;
}
