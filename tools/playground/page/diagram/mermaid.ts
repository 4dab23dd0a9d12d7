import type { Exchange, Party } from '../../exchange';
import { arrowsOf, partiesOf, type Arrow } from './arrows';

/** A text that Mermaid does not take for its own signs. */
function escaped(text: string): string {
  return text.replace(/[#;]/g, (sign) => (sign === '#' ? '#35;' : '#59;')).replace(/\s+/g, ' ');
}

function lineOf({ from, to, kind, label, isLost }: Arrow): string {
  const line = kind === 'answer' ? '-->>' : isLost ? '-x' : '->>';
  return `    ${from}${line}${to}: ${escaped(label)}`;
}

/**
 * The exchanges as a sequence diagram for Mermaid.
 *
 * @param names what the parties are called
 * @see https://mermaid.js.org/syntax/sequenceDiagram.html
 */
export function mermaidOf(exchanges: readonly Exchange[], names: Readonly<Record<Party, string>>): string {
  const arrows = arrowsOf(exchanges);
  return [
    'sequenceDiagram',
    ...partiesOf(arrows).map((party) => `    participant ${party} as ${escaped(names[party])}`),
    ...arrows.map(lineOf),
    '',
  ].join('\n');
}
