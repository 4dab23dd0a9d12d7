/** What a mini program's callback gets. */
export interface ClientResult {
  errMsg: string;
  err_code?: number;
  err_desc?: string;
}

/** The client's refusal, with the words of its dialog. */
export function failed(description: string): ClientResult {
  return { errMsg: 'requestPayment:fail', err_code: 2, err_desc: description };
}
