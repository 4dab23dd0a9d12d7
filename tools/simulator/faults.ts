/** The calls that can go wrong. */
export const faultPlaces = [
  ...(['jscode2session', 'stable_token', 'upload_shipping_info', 'is_trade_managed'] as const),
  ...(['unifiedorder', 'orderquery', 'closeorder', 'refund', 'refundquery', 'downloadbill'] as const),
  ...(['report', 'notify', 'refund-notify'] as const),
] as const;
export type FaultPlace = (typeof faultPlaces)[number];
/** The messages that WeChat sends by itself. */
export type NotifyPlace = 'notify' | 'refund-notify';
/** The calls that WeChat answers. */
export type CallName = Exclude<FaultPlace, NotifyPlace>;

const onAnyCall = [
  'silence',
  'applied-then-silence',
  'http-500',
  'http-502-html',
  'garbage',
  'slow-body',
  'huge-body',
  'redirect',
] as const;
const onApiCalls = [...onAnyCall, 'errcode'] as const;
const onPayCalls = [
  ...onAnyCall,
  'systemerror',
  'unsigned',
  'wrongly-signed',
  'wrong-appid-echo',
  'err-code',
  'return-fail',
] as const;

/** Which faults can be played where. */
export const faultNames = {
  jscode2session: onApiCalls,
  stable_token: onApiCalls,
  upload_shipping_info: onApiCalls,
  is_trade_managed: onApiCalls,
  unifiedorder: onPayCalls,
  orderquery: onPayCalls,
  closeorder: onPayCalls,
  refund: onPayCalls,
  refundquery: onPayCalls,
  downloadbill: [
    ...(['silence', 'http-500', 'http-502-html', 'garbage', 'redirect', 'return-fail'] as const),
    ...(['cut-short', 'broken-off'] as const),
  ],
  report: [...onAnyCall, 'systemerror', 'err-code', 'return-fail'],
  notify: [
    'lost',
    'doubled',
    'late',
    'wrong-amount',
    'wrong-openid',
    'forged',
    'wrong-key',
    'wrong-mch',
    'garbage',
    'second-transaction',
  ],
  'refund-notify': [
    ...(['lost', 'doubled', 'late', 'garbage', 'wrong-key', 'wrong-mch'] as const),
    ...(['wrong-amount', 'wrong-status', 'early-success'] as const),
  ],
} as const satisfies Record<FaultPlace, readonly string[]>;
export type FaultName = (typeof faultNames)[FaultPlace][number];

/**
 * The parameters that faults take. Amounts in fen, delays in seconds of the simulator's clock, `afterBytes` of a bill,
 * `copies` of a doubled notification. With `outTradeNo` a fault waits for what is about that order.
 */
export interface FaultParams {
  outTradeNo?: string;
  copies?: number;
  errCode?: string;
  errCodeDes?: string;
  returnMsg?: string;
  errcode?: number;
  errmsg?: string;
  delaySeconds?: number;
  totalFee?: number;
  openid?: string;
  refundFee?: number;
  refundStatus?: string;
  afterBytes?: number;
}

/** A fault that waits for its call; `times` is how often it is still played. */
export interface Fault {
  id: number;
  on: FaultPlace;
  fault: FaultName;
  times: number;
  params: FaultParams;
}

/** A fault was described wrongly; the message says how. */
export class FaultDescriptionError extends Error {}

/** The faults that wait to be played, first come, first played. */
export interface Faults {
  add(fault: Omit<Fault, 'id'>): Fault;
  /**
   * Takes the next fault for a place.
   * @param outTradeNo the order that the call or the notification is about, where it names one
   * @param among which faults are looked for, if not all
   */
  take(
    on: FaultPlace,
    outTradeNo: string | undefined,
    among?: (fault: FaultName) => boolean,
  ): Fault | undefined;
  all(): Fault[];
  /** Takes back one fault that waits. @returns false where there is none of that id */
  callOff(id: number): boolean;
  clear(): void;
}

export function createFaults(): Faults {
  let faults: Fault[] = [];
  let lastId = 0;
  return {
    add: (fault) => {
      lastId += 1;
      const added = { ...fault, id: lastId };
      faults.push(added);
      return added;
    },
    take: (on, outTradeNo, among = () => true) => {
      const next = faults.find(
        (fault) =>
          fault.on === on &&
          among(fault.fault) &&
          (fault.params.outTradeNo === undefined || fault.params.outTradeNo === outTradeNo),
      );
      if (!next) return undefined;
      next.times -= 1;
      faults = faults.filter(({ times }) => times > 0);
      return next;
    },
    all: () => faults,
    callOff: (id) => {
      const before = faults.length;
      faults = faults.filter((fault) => fault.id !== id);
      return faults.length < before;
    },
    clear: () => {
      faults = [];
    },
  };
}

const textParams = [
  ...(['errCode', 'errCodeDes', 'returnMsg', 'errmsg', 'openid', 'refundStatus'] as const),
  'outTradeNo',
] as const;
const numberParams = ['errcode', 'delaySeconds', 'totalFee', 'refundFee', 'afterBytes', 'copies'] as const;
const mostCopies = 20;

/**
 * Reads a fault's description: `{on, fault, times?, …params}`.
 * @throws FaultDescriptionError that names what is wrong
 */
export function readFault(description: Readonly<Record<string, unknown>>): Omit<Fault, 'id'> {
  const { on, fault, times = 1, ...params } = description;
  const place = faultPlaces.find((name) => name === on);
  if (!place) throw new FaultDescriptionError(`on must be one of ${faultPlaces.join(', ')}`);
  const names: readonly FaultName[] = faultNames[place];
  const name = names.find((known) => known === fault);
  if (!name) throw new FaultDescriptionError(`fault on ${place} must be one of ${names.join(', ')}`);
  if (typeof times !== 'number' || !Number.isSafeInteger(times) || times < 1) {
    throw new FaultDescriptionError('times must be a whole number of at least 1');
  }
  return { on: place, fault: name, times, params: readParams(name, params) };
}

/**
 * Reads the header `X-Simulator-Fault`: a fault's name, its parameters after a question mark
 * (`err-code?errCode=NOAUTH`), percent-encoded as in a query.
 * @throws FaultDescriptionError that names what is wrong
 */
export function readFaultHeader(on: CallName, header: string): Omit<Fault, 'id'> {
  const [name = '', query = ''] = header.split(/\?(.*)/s);
  const params = [...new URLSearchParams(query)].map(([key, value]): [string, unknown] => [
    key,
    numberParams.some((numeric) => numeric === key) ? Number(value) : value,
  ]);
  return readFault({ ...Object.fromEntries(params), on, fault: name.trim(), times: 1 });
}

function readParams(fault: FaultName, given: Readonly<Record<string, unknown>>): FaultParams {
  const params: FaultParams = {};
  for (const [name, value] of Object.entries(given)) {
    const text = textParams.find((known) => known === name);
    const number = numberParams.find((known) => known === name);
    if (text && typeof value === 'string') params[text] = value;
    else if (number && typeof value === 'number' && Number.isSafeInteger(value)) params[number] = value;
    else throw new FaultDescriptionError(`${name} is no parameter of a fault, or not of the right type`);
  }
  if (fault === 'err-code' && !params.errCode) throw new FaultDescriptionError('err-code needs errCode');
  if (fault === 'errcode' && params.errcode === undefined)
    throw new FaultDescriptionError('errcode needs errcode');
  if (fault === 'late' && !((params.delaySeconds ?? 0) > 0)) {
    throw new FaultDescriptionError('late needs delaySeconds of at least 1');
  }
  const { copies = 2 } = params;
  if (copies < 2 || copies > mostCopies) {
    throw new FaultDescriptionError(`copies must be a whole number from 2 to ${mostCopies}`);
  }
  return params;
}
