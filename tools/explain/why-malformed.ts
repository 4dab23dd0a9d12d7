import { refusedAs } from './explained';
import type { Finding } from './finding';
import { jsonObject, whatAnswerSays, whatTextSays } from './json-answer';
import { WRITE_FLAT_XML } from './malformed-rows';
import { refusal, type RefusalId } from './refusal-words';

/** What XML 1.0 cannot carry. */
const CONTROL = '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF';

/** Each reason with what shows it, in a text whose CDATA has been taken out; the first that shows is told. */
const SIGNS: readonly (readonly [reason: RefusalId, sign: RegExp])[] = [
  ['empty_body', /^\s*$/],
  ['json_not_xml', /^\s*[[{]/],
  ['form_not_xml', /^\s*[\w.]+=[^<]*$/],
  ['not_a_message', /^[^<]*$/],
  ['html_not_xml', /^\s*(?:<!doctype html|<html)\b/i],
  ['doctype', /<!DOCTYPE/i],
  ['comment', /<!--/],
  ['declared_encoding', /<\?xml[^<>]*encoding=(?!["']utf-8["'])/i],
  ['processing_instruction', /(?!^<\?xml\s)<\?/],
  ['cdata_open', /<!\[CDATA\[/],
  ['another_root', /^\s*(?:<\?[^>]*\?>\s*)?<(?!xml[\s>])/],
  ['cut_off', /^(?![^]*<\/xml\s*>)/],
  ['attributes', /<[\w.-]+\s+[\w:.-]+\s*=/],
  ['control_character', new RegExp(`[${CONTROL}]`)],
  ['unknown_entity', /&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9A-Fa-f]{1,6});)/],
];

const ELEMENT = /<([A-Za-z_][\w.-]*)\s*\/?>/g;

/** The names of the elements that stand twice. */
function doubled(text: string): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const [, name = ''] of text.matchAll(ELEMENT)) (seen.has(name) ? twice : seen).add(name);
  return [...twice];
}

/** The text with an `x` in the place of each CDATA section that ends; in linear time, however many do not. */
function withoutCdata(text: string): string {
  let bare = '';
  for (let at = 0; ;) {
    const begin = text.indexOf('<![CDATA[', at);
    const end = begin < 0 ? -1 : text.indexOf(']]>', begin);
    if (end < 0) return bare + text.slice(at);
    bare += `${text.slice(at, begin)}x`;
    at = end + ']]>'.length;
  }
}

/** Says why the strict reader of lib refuses a text. It judges nothing: what that reader takes never comes here.
 * What is JSON with an error's code is told by that. */
export function whyMalformed(text: string): Finding {
  const answer = jsonObject(text);
  const said = answer && whatAnswerSays(answer);
  if (said !== undefined) return said;
  const words = text.includes('<') ? undefined : whatTextSays(text);
  if (words !== undefined) return words;
  const bare = withoutCdata(text);
  const reason = SIGNS.find(([, sign]) => sign.test(bare))?.[0];
  if (reason !== undefined) return refusal(reason);
  const nested = /<(?!xml[\s>])([A-Za-z_][\w.-]*)\s*>[^<]*<(?!\/)/.exec(bare)?.[1];
  if (nested !== undefined) return refusal('nested', nested);
  const twice = doubled(bare);
  const duplicate = twice.find((name) => name !== 'coupon_fee');
  if (duplicate !== undefined) return refusal('duplicate_element', duplicate);
  if (twice.length > 0) return refusal('sample_of_old_documentation');
  if (/^\s*(?:<\?[^>]*\?>\s*)?[^<\s]|<\/xml\s*>\s*\S|<xml\s*>\s*[^<\s]|<\/[^<>]+>\s*[^<\s]/.test(bare)) {
    return refusal('text_outside');
  }
  return { ...refusedAs('xml_malformed'), fix: WRITE_FLAT_XML };
}
