import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compileStyles } from './compile/compile-styles';
import { compileTemplates } from './compile/compile-templates';
import { phoneDocument, sheetDocument } from './compile/documents';
import { readMiniProgram, type MiniProgramFiles } from './compile/read-mini-program';

/** One page of the web with its script and its style sheet, to be served under the names that the HTML says. */
export interface BuiltDocument {
  html: string;
  js: string;
  css: string;
}

/** The phone, and the pay sheet that opens alone in another window. */
export interface BuiltPhone extends BuiltDocument {
  sheet: BuiltDocument;
}

const here = __dirname;

/**
 * Compiles a mini program and the phone around it. `html` wants `js` and `css` as /phone/phone.js and
 * /phone/phone.css, `sheet.html` wants its own as /phone/sheet.js and /phone/sheet.css.
 *
 * @param folder the mini program's, where app.json is; this project's sample unless another is given
 * @throws Error naming the file and the line that does not compile
 */
export async function buildPhone(folder = join(here, '../../../examples/miniprogram')): Promise<BuiltPhone> {
  const files = await readMiniProgram(resolve(folder));
  const [js, sheetJs, css, styles, sheetCss] = await Promise.all([
    bundle(entry(files), files.folder),
    bundle(`import './sheet/alone';`, here),
    readFile(join(here, 'engine/phone.css'), 'utf8'),
    compileStyles(folder, files.app.pages),
    readFile(join(here, 'sheet/sheet.css'), 'utf8'),
  ]);
  return {
    html: phoneDocument(files.app.window?.navigationBarTitleText ?? ''),
    js,
    css: [css, sheetCss, styles].join('\n'),
    sheet: { html: sheetDocument(), js: sheetJs, css: sheetCss },
  };
}

/** The bundle's first file: the mini program as an object, and the engine that runs it. */
function entry({ folder, app, configs, templates, wxs, scripts, images }: MiniProgramFiles): string {
  const runs = Object.entries(scripts).map(
    ([path, file]) => `${JSON.stringify(path)}: () => require(${JSON.stringify(file)})`,
  );
  return `
    import { startPhone } from ${JSON.stringify(join(here, 'engine/start'))};
    import { BACKEND_URL } from ${JSON.stringify(join(folder, 'config'))};
    startPhone({
      app: ${JSON.stringify(app)},
      configs: ${JSON.stringify(configs)},
      templates: ${compileTemplates(templates, wxs)},
      scripts: { ${runs.join(', ')} },
      images: ${JSON.stringify(images)},
      backendUrl: BACKEND_URL,
    });
  `;
}

async function bundle(contents: string, resolveDir: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild wrote nothing.');
  return script.text;
}
