/** One parcel, or what is picked up. */
export interface Parcel {
  trackingNo: string;
  expressCompany: string;
  itemDesc: string;
  consignorContact: string;
  receiverContact: string;
}

/** Shipping info that was uploaded for a payment. */
export interface Shipment {
  transactionId: string;
  /** The simulator's time, ISO 8601. */
  at: string;
  logisticsType: number;
  /** 1: all at once; 2: in several parcels. */
  deliveryMode: number;
  /** Whether nothing more is to come. */
  isAllDelivered: boolean;
  parcels: Parcel[];
  /** As it was uploaded. */
  uploadTime: string;
  /** Whether it replaced what was complete before; that can be done once. */
  isCorrection: boolean;
}

export interface ShippingRules {
  /** For so long after its payment an order is not found yet, in seconds of the simulator's clock. */
  delaySeconds: number;
  /** Whether the mini program's funds wait for shipping info. */
  isTradeManaged: boolean;
}

/** How shipping behaves here. */
export interface Shipping {
  rules(): ShippingRules;
  /** For so long after a payment it is not found yet, in seconds of the simulator's clock. */
  delaySeconds(transactionId: string): number;
  set(changes: Partial<ShippingRules>): void;
  clear(): void;
}

const usual: ShippingRules = { delaySeconds: 10, isTradeManaged: true };

export function createShipping(): Shipping {
  let rules = usual;
  return {
    rules: () => rules,
    delaySeconds: () => rules.delaySeconds,
    set: (changes) => {
      rules = { ...rules, ...changes };
    },
    clear: () => {
      rules = usual;
    },
  };
}
