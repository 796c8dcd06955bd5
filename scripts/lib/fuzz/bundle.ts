import webpack from "webpack";

/**
 * The target as one file, of which the fuzzer counts the branches when it is loaded. The libraries stay outside: theirs
 * would hide ours and cost most of the time.
 * @throws Error with what webpack says
 */
export function bundle(entry: string, folder: string, filename: string): Promise<void> {
  const compiler = webpack({
    mode: "none",
    target: "node20",
    entry,
    output: { path: folder, filename, library: { type: "commonjs-static" } },
    externals: ["fflate", "parse5", "saxen"],
    externalsType: "commonjs",
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      compiler.close(() => resolve());
    }),
  );
}
