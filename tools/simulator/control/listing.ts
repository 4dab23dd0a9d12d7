import type { World } from '../world';

/** What `GET /_simulator` says to a reader with curl. */
export function listing({ merchant: { appId, mchId } }: World): string {
  return `WeChat, simulated, for the mini program ${appId} and the merchant ${mchId}.

What a merchant's server calls
  GET    /sns/jscode2session?appid&secret&js_code&grant_type=authorization_code
  POST   /cgi-bin/stable_token                                    {grant_type: "client_credential", appid, secret, force_refresh?}
  POST   /wxa/sec/order/upload_shipping_info?access_token         JSON
  POST   /wxa/sec/order/is_trade_managed?access_token             {appid}
  POST   /pay/unifiedorder, /pay/orderquery, /pay/closeorder, /pay/refundquery      XML of API v2
  POST   /pay/downloadbill                                        signed XML asked, text or gzip answered
  POST   /payitil/report                                          the same, answered without a signature
  POST   /secapi/pay/refund                                       the same, over TLS (SIMULATOR_TLS_PORT), with the merchant's certificate
         header X-Simulator-Fault: name?param=value               plays a fault on this one request

What a mini program and its user do (JSON)
  POST   /_simulator/wx/login                  {user?, unionid?} → {errMsg, code}
  POST   /_simulator/wx/requestPayment         {user?, appId?, timeStamp, nonceStr, package, signType, paySign} → {sheet} or {errMsg, err_code, err_desc}
  GET    /_simulator/sheets, /sheets/:id
  POST   /_simulator/sheets/:id/confirm        {waitForNotify?, couponFee?: fen of it that a coupon pays}
  POST   /_simulator/sheets/:id/cancel, /not-enough

What only a simulator can do (JSON)
  GET    /_simulator/ledger, /ledger/:outTradeNo      what was really paid, given back and shipped, and every notification sent
  POST   /_simulator/ledger/:outTradeNo               {"state": "REFUND"}, or "CLOSED" of an unpaid one
  POST   /_simulator/ledger/:outTradeNo/notify        brings at once what waits to be told of it; answers when that is done
  GET    /_simulator/notifications
  POST   /_simulator/notifications                    {"signType": "alternating" | "always" | "never"}: which payment notifications have sign_type
  GET    /_simulator/refunds                          every refund, and what becomes of those to come
  POST   /_simulator/refunds                          {ending?: "SUCCESS" | "CHANGE" | "REFUNDCLOSE", afterSeconds?}: of all to come
  POST   /_simulator/refunds/:outRefundNo             the same, of one: before it is asked for, under way, or stuck in CHANGE
  GET    /_simulator/funds                            what refunds are paid from, in fen; null is always enough
  POST   /_simulator/funds                            {"REFUND_SOURCE_UNSETTLED_FUNDS": 100, "REFUND_SOURCE_RECHARGE_FUNDS": null}
  GET    /_simulator/bills
  POST   /_simulator/bills                            {ready?: true has every bill at once, madeUpRows?: so many of nobody's in each}
  POST   /_simulator/bills/differences                {"difference": "amount", "outTradeNo" or "outRefundNo", "fee"}, {"difference": "left-out", …}
                                                      or {"difference": "added", "billDate": "20260101", "outTradeNo", "outRefundNo"?, "fee"}
  DELETE /_simulator/bills/differences
  GET    /_simulator/shipping
  POST   /_simulator/shipping                         {delaySeconds?: so long after its payment an order is 10060001, isTradeManaged?}
  POST   /_simulator/shipping/:outTradeNo/receive     the payer confirms that it has come
  GET    /_simulator/messages                         the last requests and answers
  GET    /_simulator/messages/stream                  the same, and each further one as it comes, a line of JSON each;
                                                      ?after=<id> only later ones; an empty line every 15 s keeps it open
  GET    /_simulator/clock
  POST   /_simulator/clock                            {speed?, advanceSeconds?}; answers when all that fell due was delivered
  POST   /_simulator/idle                             answers when no notification is under way
  GET    /_simulator/faults                           waiting, and which there are
  POST   /_simulator/faults                           {on, fault, times?, outTradeNo?: only on what is about that order, …params}
  DELETE /_simulator/faults, /faults/:id
  POST   /_simulator/reset
  GET    /_simulator/health
`;
}
