import type { Element } from "@xmldom/xmldom";
import type { Problem, Surroundings } from "./problem";
import { childrenOf, find, findAll, pathOf } from "./xml";

const REQUIRED_SIZES = [16, 32, 80];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG (its IHDR chunk, W3C PNG 11.2.2), or null when it is none. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const urlsOf = (root: Element): { where: string; url: string }[] =>
  ["SourceLocation", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Image", "Url"]
    .flatMap((name) => findAll(root, name))
    .flatMap((element) => [
      { where: pathOf(element), url: element.getAttribute("DefaultValue") },
      ...childrenOf(element).map((child) => ({ where: pathOf(child), url: child.getAttribute("Value") })),
    ])
    .filter((one): one is { where: string; url: string } => one.url !== null);

const pathIn = (url: string): string => decodeURIComponent(new URL(url).pathname).slice(1);

/** Every address is https, all on one server, and the file is there. */
export function checkUrls(root: Element, { file }: Surroundings): Problem[] {
  const problem = (message: string): Problem => ({ check: "urls", message });
  const urls = urlsOf(root);
  const good = urls.filter(({ url }) => URL.canParse(url) && new URL(url).protocol === "https:");
  const origins = [...new Set(good.map(({ url }) => new URL(url).origin))];
  return [
    ...urls
      .filter((one) => !good.includes(one))
      .map(({ where, url }) => problem(`${where}: ${url} is not an https address.`)),
    ...(origins.length > 1 ? [problem(`More than one server: ${origins.join(", ")}.`)] : []),
    ...good
      .filter(({ url }) => file(pathIn(url)) === null)
      .map(({ where, url }) => problem(`${where}: ${url} is not in the build.`)),
  ];
}

function checkIcon(where: string, url: string, size: number, { file }: Surroundings): Problem[] {
  const bytes = URL.canParse(url) ? file(pathIn(url)) : null;
  if (!bytes) return [];
  const real = pngSize(bytes);
  if (real?.width === size && real.height === size) return [];
  const is = real ? `${real.width} × ${real.height}` : "no PNG";
  return [{ check: "icons", message: `${where}: ${url} is ${is}, not ${size} × ${size}.` }];
}

/** Every icon has the size that it says, and each control has the sizes that Office wants at least. */
export function checkIcons(root: Element, surroundings: Surroundings): Problem[] {
  const images = new Map(
    childrenOf(find(root, "Images") ?? root).map((image) => [
      image.getAttribute("id"),
      image.getAttribute("DefaultValue") ?? "",
    ]),
  );
  const fixed = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].flatMap(({ name, size }) =>
    checkIcon(name, find(root, name)?.getAttribute("DefaultValue") ?? "", size, surroundings),
  );
  const inControls = findAll(root, "Icon").flatMap((icon) => {
    const sizes = childrenOf(icon).map((image) => Number(image.getAttribute("size")));
    const missing = REQUIRED_SIZES.filter((size) => !sizes.includes(size));
    return [
      ...missing.map((size): Problem => ({
        check: "icons",
        message: `${pathOf(icon)} has no size ${size}.`,
      })),
      ...childrenOf(icon).flatMap((image) =>
        checkIcon(
          pathOf(image),
          images.get(image.getAttribute("resid")) ?? "",
          Number(image.getAttribute("size")),
          surroundings,
        ),
      ),
    ];
  });
  return [...fixed, ...inControls];
}
