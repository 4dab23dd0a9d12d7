import type { Finding } from './finding';
import { jsonObject, whatAnswerSays } from './json-answer';
import type { MessageReading } from './read-message';
import { refusal } from './refusal-words';

const NAMES = ['appId', 'timeStamp', 'nonceStr', 'package', 'signType', 'paySign'] as const;

/** A name without its case and its underscores, as a misspelled one is recognised. */
function core(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}

/** The value as a text; undefined where there is none. */
function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Reads the parameters of `wx.requestPayment` as they are passed, with what a phone would refuse about their form.
 *
 * @param text a JSON object; `appId` may be in it, since it is signed and not passed
 * @param appId the mini program's AppID, taken where the object has none
 */
export function readPayParams(text: string, appId: string | undefined): MessageReading {
  const object = jsonObject(text);
  if (object === undefined) return { findings: [refusal('not_an_object')] };
  const said = whatAnswerSays(object);
  if (said !== undefined) return { findings: [said] };
  const findings: Finding[] = [];
  const fields: Record<string, string> = {};
  for (const name of NAMES) {
    const spelling = name in object ? name : Object.keys(object).find((each) => core(each) === core(name));
    const value = textOf(spelling === undefined ? undefined : object[spelling]);
    if (value === undefined || spelling === undefined) continue;
    if (spelling !== name && name !== 'appId') findings.push(refusal('parameter_misspelled', name, spelling));
    if (typeof object[spelling] !== 'string') findings.push(refusal('parameter_not_text', name));
    fields[name] = value;
  }
  if (appId !== undefined) fields['appId'] ??= appId;
  return { message: { kind: 'paySign', fields }, findings };
}
