const path = require("node:path");

const root = path.resolve(__dirname, "../../..");
const FILE = "THIRD-PARTY-NOTICES.txt";

/** The files of which something stands in a script that is written, from the root of the project. */
function bundledFiles({ modules, chunkGraph }) {
  const files = new Set();
  const take = (module) => {
    // Several modules that were made one.
    module.modules?.forEach(take);
    if (module.resource) files.add(path.relative(root, module.resource.split("?")[0]).replaceAll("\\", "/"));
  };
  for (const module of modules) if (chunkGraph.getNumberOfModuleChunks(module) > 0) take(module);
  return [...files];
}

/** Writes the notices of all packages of which something is bundled: their licences ask for it. */
class NoticesPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("Notices", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "Notices", stage }, async () => {
        // Pages are templates of a compilation of their own.
        if (compilation.compiler.isChild()) return;
        const { noticesOf } = await import("./notices.mjs");
        compilation.emitAsset(FILE, new sources.RawSource(await noticesOf(bundledFiles(compilation))));
      });
    });
  }
}

module.exports = { NoticesPlugin };
