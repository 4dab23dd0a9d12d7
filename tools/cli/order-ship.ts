import type { Command } from 'commander';
import type { ShipmentView } from '../../lib/http/shipment-view';
import { inLanguage, type Words } from '../shared/words';
import { command, type CommandPorts, type CommonOptions } from './command';
import { COMPANY_LIST, companyCode, KNOWN_COMPANIES, unknownCompany } from './express-companies';
import { misused } from './failure';
import { callRoute } from './invoke';
import { orderOf } from './orders';
import { report } from './report';
import { shipmentAdvice } from './shipment-advice';
import { shipmentLines } from './show-shipment';
import type { Terminal } from './terminal';

interface Options extends CommonOptions {
  readonly express?: readonly string[];
  readonly city?: boolean;
  readonly pickup?: boolean;
  readonly item?: string;
  readonly consignorContact?: string;
  readonly receiverContact?: string;
  readonly correct?: boolean;
}

const WORDS = {
  description: {
    en: 'tell WeChat that the goods are on their way (where the feature is on)',
    zh: '向微信录入发货信息（启用了发货信息管理时）',
  },
  notes: {
    en: `The same shipment again is the same shipment: after an interruption or an error, run it again. Where WeChat cannot be
asked now (PENDING), it is told later, without you.

Express companies, by WeChat's code or by name: ${KNOWN_COMPANIES}.
All codes: ${COMPANY_LIST}`,
    zh: `同样的发货再录入一次还是同一次：中断或出错后再运行一次即可。微信暂时录不进（PENDING）的，之后会自动补录。

快递公司写微信的编码或名称：${KNOWN_COMPANIES}。
全部编码：${COMPANY_LIST}`,
  },
  express: {
    en: "parcels: WeChat's code of the company, and the parcel's number",
    zh: '包裹：微信的快递公司编码和运单号',
  },
  city: { en: 'delivered within the city', zh: '同城配送' },
  pickup: { en: 'fetched by the payer', zh: '用户自提' },
  item: { en: 'what is sent; without it what the order says', zh: '寄的是什么；不写则用订单的商品名' },
  consignor: { en: 'as 189****1234; one of the two for SF', zh: '例如 189****1234；顺丰要写其中一个' },
  receiver: { en: 'as 189****1234', zh: '例如 189****1234' },
  correct: {
    en: 'replace the shipment that WeChat has, which it allows once',
    zh: '更正微信已有的发货信息，微信只允许一次',
  },
  parcel: {
    en: "give WeChat's code of the company and the parcel's number, such as YTO:YT1234567890",
    zh: '请写微信的快递公司编码和运单号，例如 YTO:YT1234567890',
  },
  one: {
    en: 'give just one of --express <company:number>, --city and --pickup',
    zh: '--express <company:number>、--city、--pickup 只写一个',
  },
} as const satisfies Record<string, Words>;

/** A parcel as typed, `YTO:YT1234567890` or `圆通:YT1234567890`. */
function parcelOf(
  typed: string,
  { consignorContact, receiverContact }: Options,
  { err, language }: Terminal,
): object {
  const [, company, trackingNo] = /^([^:：\s]+)[:：](\S+)$/.exec(typed) ?? [];
  if (company === undefined || trackingNo === undefined) throw misused('--express', WORDS.parcel);
  const { code, isKnown } = companyCode(company);
  if (!isKnown) err(`${unknownCompany(code)[language]}\n`);
  return {
    trackingNo,
    expressCompany: code,
    ...(consignorContact !== undefined && { consignorContact }),
    ...(receiverContact !== undefined && { receiverContact }),
  };
}

/** How the goods travel, as `POST /shipments` takes it. @throws Failure where none or several ways are given */
function wayOf(options: Options, terminal: Terminal): object {
  const { express, city, pickup } = options;
  if ([express, city, pickup].filter((each) => each !== undefined).length !== 1)
    throw misused('--express', WORDS.one);
  if (express === undefined) return { logisticsType: city === true ? 'city' : 'pickup' };
  return { logisticsType: 'express', parcels: express.map((each) => parcelOf(each, options, terminal)) };
}

/** `order ship`: tells WeChat that the goods of an order are on their way. */
export function orderShip({ aim, terminal }: CommandPorts): Command {
  const { language } = terminal;
  const words = inLanguage(language, WORDS);
  const example = 'order ship 20261124APkx5BGLOmE3yQed --express YTO:YT1234567890';
  return command(language, 'ship <outTradeNo>', example, WORDS)
    .option('--express <company:number...>', words.express)
    .option('--city', words.city)
    .option('--pickup', words.pickup)
    .option('--item <text>', words.item)
    .option('--consignor-contact <masked>', words.consignor)
    .option('--receiver-contact <masked>', words.receiver)
    .option('--correct', words.correct)
    .action(async (outTradeNo: string, options: Options) => {
      const way = wayOf(options, terminal);
      const target = aim(options);
      const itemDesc = options.item ?? (await orderOf(target, outTradeNo)).body;
      const request = { outTradeNo, ...way, itemDesc, ...(options.correct === true && { correction: true }) };
      const answer = await callRoute(target.invoke, 'ship-order', 'POST /shipments', request).catch(
        (error: unknown) => {
          throw shipmentAdvice(error);
        },
      );
      const shipment = answer as unknown as ShipmentView;
      report(terminal, options, answer, () => shipmentLines(language, shipment));
    });
}
