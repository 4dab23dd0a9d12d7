import type { Command } from 'commander';
import type { ShipmentView } from '../lib/http/shipment-view';
import { command, type CommandPorts, type CommonOptions } from './command';
import { misused } from './failure';
import { callRoute } from './invoke';
import { orderOf } from './orders';
import { report } from './report';
import { shipmentAdvice } from './shipment-advice';
import { shipmentLines } from './show-shipment';

interface Options extends CommonOptions {
  readonly express?: readonly string[];
  readonly city?: boolean;
  readonly pickup?: boolean;
  readonly item?: string;
  readonly consignorContact?: string;
  readonly receiverContact?: string;
  readonly correct?: boolean;
}

const NOTES = `The same shipment again is the same shipment: after an interruption or an error, run it again. Where WeChat cannot be
asked now (PENDING), it is told later, without you.`;

/** A parcel as typed, `YTO:YT1234567890`. */
function parcelOf(typed: string, { consignorContact, receiverContact }: Options): object {
  const [, expressCompany, trackingNo] = /^([^:\s]+):(\S+)$/.exec(typed) ?? [];
  if (expressCompany === undefined || trackingNo === undefined)
    throw misused(
      '--express',
      "give WeChat's code of the company and the parcel's number, such as YTO:YT1234567890",
    );
  return {
    trackingNo,
    expressCompany,
    ...(consignorContact !== undefined && { consignorContact }),
    ...(receiverContact !== undefined && { receiverContact }),
  };
}

/** How the goods travel, as `POST /shipments` takes it. @throws Failure where none or several ways are given */
function wayOf(options: Options): object {
  const { express, city, pickup } = options;
  if ([express, city, pickup].filter((each) => each !== undefined).length !== 1)
    throw misused('--express', 'give just one of --express <company:number>, --city and --pickup');
  if (express === undefined) return { logisticsType: city === true ? 'city' : 'pickup' };
  return { logisticsType: 'express', parcels: express.map((each) => parcelOf(each, options)) };
}

/** `order ship`: tells WeChat that the goods of an order are on their way. */
export function orderShip({ aim, terminal }: CommandPorts): Command {
  return command(
    'ship <outTradeNo>',
    'tell WeChat that the goods are on their way (where the feature is on)',
    'order ship 20261124APkx5BGLOmE3yQed --express YTO:YT1234567890',
    NOTES,
  )
    .option('--express <company:number...>', "parcels: WeChat's code of the company, and the parcel's number")
    .option('--city', 'delivered within the city')
    .option('--pickup', 'fetched by the payer')
    .option('--item <text>', 'what is sent; without it what the order says')
    .option('--consignor-contact <masked>', 'as 189****1234; one of the two for SF')
    .option('--receiver-contact <masked>', 'as 189****1234')
    .option('--correct', 'replace the shipment that WeChat has, which it allows once')
    .action(async (outTradeNo: string, options: Options) => {
      const way = wayOf(options);
      const target = aim(options);
      const itemDesc = options.item ?? (await orderOf(target, outTradeNo)).body;
      const request = { outTradeNo, ...way, itemDesc, ...(options.correct === true && { correction: true }) };
      const answer = await callRoute(target.invoke, 'ship-order', 'POST /shipments', request).catch(
        (error: unknown) => {
          throw shipmentAdvice(error);
        },
      );
      const shipment = answer as unknown as ShipmentView;
      report(terminal, options, answer, () => shipmentLines(shipment));
    });
}
