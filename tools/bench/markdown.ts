import path from 'node:path';

/** A text that stands in a cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The text in the project's own layout, so that the linter has nothing to say about what was generated. */
export async function markdown(text: string): Promise<string> {
  // Only here: jest, which tests what builds the pages, cannot load it.
  const { format, resolveConfig } = await import('prettier');
  const config = await resolveConfig(path.join(__dirname, '..', '..', 'README.md'));
  return format(text, { ...config, parser: 'markdown' });
}
