import { callHost, type HostFailure, type HostResponse, type PayHost } from './host';

/** What the payer does with the pay sheet. */
export type SheetAction = 'confirm' | 'not-enough' | 'cancel';

/** What the simulator answers: a code, an open sheet, or how a call ended. */
interface Simulated extends HostFailure {
  readonly code?: string;
  readonly sheet?: { readonly id: string };
}

/**
 * For development only: the simulated WeChat of `npm start` in place of the real one, whose login codes it does not
 * know. Requests go where they went before.
 *
 * @param simulatorUrl without a slash at the end
 * @param ask what the payer does with the sheet
 */
export function simulateWechat(
  host: Pick<PayHost, 'request'>,
  simulatorUrl: string,
  ask: () => Promise<SheetAction>,
): PayHost {
  async function post(path: string, data: Record<string, unknown>): Promise<Simulated> {
    const url = `${simulatorUrl}/_simulator${path}`;
    const header = { 'content-type': 'application/json' };
    const answer = await callHost<HostResponse>((callbacks) =>
      host.request({ method: 'POST', url, header, data, timeout: 20_000, ...callbacks }),
    );
    return answer.ok ? (answer.value.data as Simulated) : answer.failure;
  }

  return {
    request: (options) => host.request(options),
    login: async ({ success, fail }) => {
      const answer = await post('/wx/login', {});
      if (answer.code === undefined) fail(answer);
      else success({ code: answer.code });
    },
    requestPayment: async ({ success, fail, ...params }) => {
      const opened = await post('/wx/requestPayment', params);
      const ended = opened.sheet ? await post(`/sheets/${opened.sheet.id}/${await ask()}`, {}) : opened;
      if (ended.errMsg === 'requestPayment:ok') success(ended);
      else fail(ended);
    },
  };
}
