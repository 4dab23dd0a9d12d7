import { Failure } from './failure';

/** What the function calls the fields of a request, in the texts of its errors, and the option that says the same here. */
const ADVICE = [
  ['with "correction": true', 'with --correct'],
  ['without correction', 'without --correct'],
] as const;

/** The option that a field of the request came from. Fields of a parcel are named by their last part. */
const OPTIONS: Readonly<Record<string, string>> = {
  outTradeNo: '<outTradeNo>',
  itemDesc: '--item',
  parcels: '--express',
  trackingNo: '--express',
  expressCompany: '--express',
  consignorContact: '--consignor-contact',
  receiverContact: '--receiver-contact',
};

const optionOf = (field: string): string => OPTIONS[field.split('.').at(-1) ?? ''] ?? field;

/**
 * What `POST /shipments` was refused with, for somebody who typed options and no JSON.
 *
 * @returns the failure with its options in the place of the fields; anything else as it is
 */
export function shipmentAdvice(error: unknown): unknown {
  if (!(error instanceof Failure)) return error;
  const { code, words: said, exitCode, faults, cause } = error;
  // A refused field stands in the text too, before what is wrong with it.
  const words = [...ADVICE, ...faults.map(({ field }) => [`${field}: `, `${optionOf(field)}: `] as const)];
  const told = (text: string): string =>
    words.reduce((before, [field, option]) => before.replaceAll(field, option), text);
  const named = faults.map(({ field, detail }) => ({ field: optionOf(field), detail }));
  return new Failure(code, { en: told(said.en), zh: told(said.zh) }, { exitCode, faults: named, cause });
}
