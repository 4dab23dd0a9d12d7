import type { BuildOptions } from 'esbuild';

export declare const BUNDLE: BuildOptions & { readonly absWorkingDir: string };
export declare function functionsBuild(names: readonly string[]): BuildOptions;
