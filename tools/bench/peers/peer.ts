import type { SignType } from '../../../lib/orders/order';

/** Who the merchant is, as every peer is told. */
export interface PeerMerchant {
  readonly appId: string;
  readonly mchId: string;
  readonly key: string;
  /** Told to nobody so far: no peer can be told which algorithm to expect. */
  readonly signType: SignType;
}

/** What a peer made of a notification: handed over to the merchant's own code, or turned down in its own way. */
export type PeerAnswer =
  | { readonly verdict: 'accepts'; readonly fields: unknown }
  | { readonly verdict: 'refuses'; readonly reason: string };

/** Asks about one notification; rejects where the peer itself throws. */
export type Ask = (body: string) => Promise<PeerAnswer>;

/** An npm package that reads WeChat Pay's notifications. */
export interface Peer {
  /** Its name on npm. */
  readonly name: string;
  /** What of it is asked, and in which words its documentation leads there. */
  readonly asked: string;
  /** What it does not claim to do, so that nobody holds it against it. */
  readonly leavesOut: string;
  readonly open: (merchant: PeerMerchant) => Ask;
}
