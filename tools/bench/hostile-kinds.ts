import type { PeerMerchant } from './peers/peer';
import { signedMessage } from './signed-message';

/** How large the bodies are made, up to the largest that is read. */
export const SIZES_KIB = [1, 2, 4, 8, 16, 32, 64] as const;

/** A body of exactly so many bytes (or a few less, where its pieces do not fit). */
export type MakeBody = (bytes: number) => Buffer;

function filled(before: string, piece: string, after: string): MakeBody {
  return (bytes) => {
    const room = bytes - Buffer.byteLength(before + after);
    return Buffer.from(
      before + piece.repeat(Math.max(0, Math.floor(room / Buffer.byteLength(piece)))) + after,
    );
  };
}

/** Pieces that differ by a number, as many as fit. */
function numbered(before: string, piece: (at: number) => string, after: string): MakeBody {
  return (bytes) => {
    let text = before;
    for (let at = 0; Buffer.byteLength(text + piece(at) + after) <= bytes; at += 1) text += piece(at);
    return Buffer.from(text + after);
  };
}

const name = (at: number): string => `e${at.toString(36)}`;

/** Ways to make a reader of XML work hard, by what they hold; `merchant` signs those that get as far as that. */
export function hostileKinds(merchant: PeerMerchant): Readonly<Record<string, MakeBody>> {
  return {
    'one long text, rightly signed': (bytes) =>
      Buffer.from(signedMessage({ a: 'x'.repeat(Math.max(1, bytes - 120)) }, merchant)),
    'many elements, rightly signed': (bytes) => {
      const fields = Object.fromEntries(
        Array.from({ length: Math.floor(bytes / 35) }, (_, at) => [name(at), 'x']),
      );
      return Buffer.from(signedMessage(fields, merchant));
    },
    'many elements, nothing signed': numbered('<xml>', (at) => `<${name(at)}>1</${name(at)}>`, '</xml>'),
    'many empty elements': numbered('<xml>', (at) => `<${name(at)}/>`, '</xml>'),
    'many elements of long names': numbered(
      '<xml>',
      (at) => `<${'n'.repeat(200)}${at}>1</${'n'.repeat(200)}${at}>`,
      '</xml>',
    ),
    'one long name': filled('<xml><', 'n', '>1</n></xml>'),
    'one element repeated': filled('<xml>', '<a>1</a>', '</xml>'),
    'many CDATA sections': filled('<xml><a>', '<![CDATA[x]]>', '</a></xml>'),
    'many CDATA sections that end in brackets': filled('<xml><a>', '<![CDATA[]]]]]]>', '</a></xml>'),
    'CDATA that does not end': filled('<xml><a><![CDATA[', 'x', ''),
    'CDATA openings that do not end': filled('<xml><a>', '<![CDATA[', '</a></xml>'),
    'brackets in CDATA': filled('<xml><a><![CDATA[', ']', ']]></a></xml>'),
    'brackets in text': filled('<xml><a>', ']]', '</a></xml>'),
    ampersands: filled('<xml><a>', '&', '</a></xml>'),
    'predefined entities': filled('<xml><a>', '&amp;', '</a></xml>'),
    'character references': filled('<xml><a>', '&#x4e2d;', '</a></xml>'),
    'references and CDATA in turn': filled('<xml><a>', '&lt;<![CDATA[x]]>y', '</a></xml>'),
    'an entity without an end': filled('<xml><a>&', 'a', '</a></xml>'),
    'opening tags': filled('', '<a>', ''),
    'opening tags in the root': filled('<xml>', '<a>', '</xml>'),
    'closing tags': filled('<xml>', '</a>', '</xml>'),
    'angle brackets': filled('<xml><a>', '<', '</a></xml>'),
    'white space between elements': filled('<xml>', ' \n', '<a>1</a></xml>'),
    'white space in a tag': filled('<xml><a', ' ', '>1</a></xml>'),
    'white space in front': filled('', ' ', '<xml><a>1</a></xml>'),
    'white space in the declaration': filled('<?xml', ' ', 'version="1.0"?><xml><a>1</a></xml>'),
    'a comment that does not end': filled('<xml><!--', '-', ''),
    comments: filled('<xml>', '<!---->', '</xml>'),
    attributes: numbered('<xml><a', (at) => ` ${name(at)}="1"`, '>1</a></xml>'),
    'processing instructions': filled('<xml>', '<?a b?>', '</xml>'),
    'entity declarations': numbered(
      '<!DOCTYPE xml [<!ENTITY e "x">',
      (at) => `<!ENTITY ${name(at)} "&e;&e;&e;&e;">`,
      ']><xml><a>&e1;</a></xml>',
    ),
    'a DOCTYPE that does not end': filled('<!DOCTYPE xml [', '<!ENTITY ', ''),
    'Chinese text': filled('<xml><a>', '茶', '</a></xml>'),
    'text that is no UTF-8 at its end': (bytes) =>
      Buffer.concat([filled('<xml><a>', 'x', '')(bytes - 1), Buffer.from([0xff])]),
    'NUL characters': filled('<xml><a>', '\0', '</a></xml>'),
    'no XML at all': filled('', 'x', ''),
    JSON: filled('{"a":"', 'x', '"}'),
  };
}
