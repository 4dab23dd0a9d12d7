import { TmplGroup } from 'glass-easel-template-compiler';

/** What the compiler says of a place in a WXML file; lines and columns count from 0. */
interface Complaint {
  message: string;
  isError: boolean;
  startLine: number;
  startColumn: number;
}

/**
 * Compiles WXML by WeChat's own compiler.
 *
 * @param templates WXML by path without an extension
 * @param wxs WXS by path without an extension
 * @returns a JavaScript expression: an object of generators by path
 * @throws Error naming file, line and what is wrong there
 */
export function compileTemplates(
  templates: Readonly<Record<string, string>>,
  wxs: Readonly<Record<string, string>>,
): string {
  const group = new TmplGroup();
  try {
    for (const [path, script] of Object.entries(wxs)) group.addScript(path, script);
    for (const [path, wxml] of Object.entries(templates)) {
      const complaint = (group.addTmpl(path, wxml) as Complaint[]).find(({ isError }) => isError);
      if (!complaint) continue;
      const { startLine, startColumn, message } = complaint;
      throw new Error(`${path}.wxml:${startLine + 1}:${startColumn + 1}: ${message}`);
    }
    return group.getTmplGenObjectGroups();
  } finally {
    group.free();
  }
}
