import type { Fields } from '../sign';
import { refuseParameter } from './refusal';

/** What one parameter of a call must be. */
export interface Rule {
  required: boolean;
  /** The longest value, in bytes of UTF-8. */
  bytes: number;
  holds?: (value: string) => boolean;
}

export const required = (bytes: number, holds?: Rule['holds']): Rule => ({
  required: true,
  bytes,
  ...(holds && { holds }),
});
export const optional = (bytes: number, holds?: Rule['holds']): Rule => ({
  required: false,
  bytes,
  ...(holds && { holds }),
});

/**
 * Checks parameters against their rules, in the order of the rules.
 * @throws ParameterFault that names the parameter
 */
export function checkParameters(rules: Readonly<Record<string, Rule>>, fields: Fields): void {
  for (const [name, rule] of Object.entries(rules)) {
    const value = fields[name] ?? '';
    if (!value && rule.required) refuseParameter(`缺少参数${name}`);
    if (!value) continue;
    if (Buffer.byteLength(value) > rule.bytes) refuseParameter(`${name}参数长度有误`);
    if (rule.holds?.(value) === false) refuseParameter(`${name}参数格式错误`);
  }
}

/** A whole number of fen, at least 1, without leading zeros. */
export function isFee(value: string): boolean {
  return /^[1-9]\d*$/.test(value) && Number(value) <= 0x7fffffff;
}

/** Absolute http(s) and without a query; WeChat itself wants https, this machine has none. */
export function isNotifyUrl(value: string): boolean {
  return /^https?:\/\/[^\s?#]+$/.test(value) && URL.canParse(value);
}
