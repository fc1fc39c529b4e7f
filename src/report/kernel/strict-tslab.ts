import { createRequire } from "node:module";
import type * as Compiler from "typescript";
import { projectRoot } from "../../project";
import { expandShorthand } from "./expand-shorthand";

type TsLab = {
  readonly converter: typeof import("tslab/dist/converter");
  readonly executor: typeof import("tslab/dist/executor");
  readonly jupyter: {
    /** The sink of displays; null until a kernel has set one. */
    lastWriteDisplayData: ((content: DisplayContent, update?: boolean) => void) | null;
  };
  readonly main: { startKernel(options: { configPath: string; enableFindLocal: boolean }): void };
};

export interface DisplayContent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly transient: { readonly display_id?: string };
}

type WatchHost = Compiler.WatchCompilerHostOfFilesAndCompilerOptions<Compiler.BuilderProgram>;
type WatchHostRest = Parameters<typeof Compiler.createWatchCompilerHost> extends [unknown, unknown, ...infer Rest] ? Rest : never;

/**
 * Source maps of the cell that was converted last, outermost first: from the code that ran back to the cell.
 * tslab compiles a cell in two steps, so there are two.
 */
export const lastSourceMaps: string[] = [];

/**
 * Loads tslab so that its cells are compiled strictly, with the project as their root: in a Jupyter kernel,
 * in the runner and in the check of the notebooks alike. tslab itself reads no tsconfig.json and takes the
 * working folder as root, so its TypeScript is wrapped before it is first required.
 *
 * @param watch whether packages that are installed while it runs are seen: a session needs that, a run does not, and
 *   TypeScript walks all of node_modules for it, which takes a tenth of a short notebook's time.
 */
export function loadStrictTslab({ watch }: { readonly watch: boolean }): TsLab {
  process.chdir(projectRoot);
  const fromTslab = createRequire(require.resolve("tslab/package.json"));
  const path = fromTslab.resolve("@tslab/typescript-for-tslab");
  const ts = fromTslab(path) as typeof Compiler;
  const loaded = require.cache[path];
  if (loaded === undefined) throw new Error("tslab's TypeScript was not loaded");
  loaded.exports = {
    ...ts,
    createWatchCompilerHost: (files: string[], options: Compiler.CompilerOptions, ...rest: WatchHostRest) =>
      ts.createWatchCompilerHost(files, { ...options, strict: true, types: ["node"], inlineSourceMap: true }, ...rest),
    createWatchProgram: (host: WatchHost) => {
      if (!watch) host.watchDirectory = () => ({ close: () => undefined });
      return ts.createWatchProgram(withShorthands(ts, host));
    },
    transpileModule: (input: string, options: Compiler.TranspileOptions) => {
      const out = ts.transpileModule(input, { ...options, compilerOptions: { ...options.compilerOptions, sourceMap: true } });
      lastSourceMaps.length = 0;
      lastSourceMaps.push(out.sourceMapText ?? "", inlineMap(input));
      return out;
    },
  };
  return {
    converter: fromTslab("./dist/converter") as TsLab["converter"],
    executor: fromTslab("./dist/executor") as TsLab["executor"],
    jupyter: fromTslab("./dist/jupyter") as TsLab["jupyter"],
    main: fromTslab("./dist/main") as TsLab["main"],
  };
}

/** tslab takes the program that is made after each change from this call of its host's. */
function withShorthands(ts: typeof Compiler, host: WatchHost): WatchHost {
  const made = host.afterProgramCreate?.bind(host);
  host.afterProgramCreate = (builder) => {
    const emit = builder.emit.bind(builder);
    builder.emit = (file, write, cancellation, declarationsOnly, transformers = {}) =>
      emit(file, write, cancellation, declarationsOnly, { ...transformers, before: [...(transformers.before ?? []), expandShorthand(ts, builder.getProgram().getTypeChecker())] });
    made?.(builder);
  };
  return host;
}

function inlineMap(code: string): string {
  const encoded = /\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/.exec(code)?.[1];
  return encoded === undefined ? "" : Buffer.from(encoded, "base64").toString("utf8");
}
