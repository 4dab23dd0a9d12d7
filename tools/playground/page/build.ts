import { build } from 'esbuild';
import { join } from 'node:path';

/** The page with its script and its style sheet; `html` wants them as /assets/page.js and /assets/page.css. */
export interface BuiltPage {
  readonly html: string;
  readonly js: string;
  readonly css: string;
}

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="color-scheme" content="light dark" />
    <title>miniprogram-pay</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/page.css" />
  </head>
  <body>
    <div id="page"></div>
    <script src="/assets/page.js"></script>
  </body>
</html>
`;

/**
 * Bundles the page that stands beside the phone.
 *
 * @throws Error naming the file and the line that does not compile
 */
export async function buildPage(): Promise<BuiltPage> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'main.tsx')],
    bundle: true,
    format: 'iife',
    target: 'es2023',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'page',
    write: false,
    logLevel: 'silent',
  });
  const textOf = (ending: string): string => {
    const file = outputFiles.find(({ path }) => path.endsWith(ending));
    if (!file) throw new Error(`esbuild wrote no ${ending}.`);
    return file.text;
  };
  return { html: HTML, js: textOf('.js'), css: textOf('.css') };
}
