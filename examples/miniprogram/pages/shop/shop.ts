import { PRODUCTS, productOf, type Product } from '../../catalogue';
import { forgetNumber, keepNumber, type Cart } from '../../services/kept-number';
import type { PayResult } from '../../services/pay';
import { shop } from '../../services/shop';
import { explain, language, words } from '../../words';
import { readYuan, yuan } from '../../yuan';

/** A product as the page draws it. */
interface Row {
  readonly sku: string;
  readonly tile: string;
  readonly name: string;
  readonly line: string;
  readonly isOpen: boolean;
  readonly quantity: number;
  /** Fen for one; 0 where the amount is open. */
  readonly unitPrice: number;
  readonly price: string;
  readonly total: string;
}

type Tap = WechatMiniprogram.BaseEvent<Record<string, never>, { sku: string; by: number }>;

function priced(row: Row, quantity: number, unitPrice: number): Row {
  return { ...row, quantity, unitPrice, price: yuan(unitPrice), total: yuan(unitPrice * quantity) };
}

function rowOf(product: Product): Row {
  const { sku, tile, name, line } = product;
  const row = { sku, tile, name: name[language], line: line[language], isOpen: !('unitPrice' in product) };
  const empty: Row = { ...row, quantity: 1, unitPrice: 0, price: '', total: '' };
  return 'unitPrice' in product ? priced(empty, 1, product.unitPrice) : empty;
}

/** After these the number is of no use, or the order goes on under it on a page of its own. */
const NUMBER_ENDED = ['order_paid', 'order_expired', 'order_closed', 'order_differs', 'out_trade_no_used'];

Page({
  data: { words, products: PRODUCTS.map(rowOf), amount: '5.20', paying: '', notice: '', noticeOf: '' },

  onLoad() {
    void wx.setNavigationBarTitle({ title: words.shopName });
  },

  typeAmount(event: WechatMiniprogram.Input) {
    this.setData({ amount: event.detail.value });
  },

  step(event: Tap) {
    const { sku, by } = event.currentTarget.dataset;
    const products = this.data.products.map((row) =>
      row.sku === sku ? priced(row, Math.min(100, Math.max(1, row.quantity + by)), row.unitPrice) : row,
    );
    this.setData({ products });
  },

  async buy(event: Tap) {
    const { sku } = event.currentTarget.dataset;
    const row = this.data.products.find((each) => each.sku === sku);
    if (!row || this.data.paying !== '') return;
    const totalFee = row.isOpen ? readAmount(sku, this.data.amount) : undefined;
    if (row.isOpen && totalFee === undefined) {
      this.setData({ notice: words.amountWrong, noticeOf: sku });
      return;
    }
    const cart: Cart = { sku, quantity: row.quantity, ...(totalFee !== undefined && { totalFee }) };
    const outTradeNo = keepNumber(cart);
    this.setData({ paying: sku, notice: '', noticeOf: sku });
    const shownFee = totalFee ?? row.unitPrice * row.quantity;
    const result = await shop.pay({ ...cart, outTradeNo, shownFee });
    this.setData({ paying: '' });
    this.conclude(row, outTradeNo, result);
  },

  conclude(row: Row, outTradeNo: string, result: PayResult) {
    if (result.outcome !== 'failed') {
      forgetNumber();
      void wx.navigateTo({
        url: `/pages/order/order?outTradeNo=${encodeURIComponent(outTradeNo)}&after=${result.outcome}`,
      });
      return;
    }
    const { reason, totalFee } = result;
    if (NUMBER_ENDED.includes(reason)) forgetNumber();
    if (reason === 'price_changed' && totalFee !== undefined) {
      const unitPrice = Math.round(totalFee / row.quantity);
      const products = this.data.products.map((each) =>
        each.sku === row.sku ? priced(each, row.quantity, unitPrice) : each,
      );
      this.setData({ products, notice: words.priceChanged });
      return;
    }
    this.setData({ notice: explain(reason) });
  },
});

/** The fen of a donation; undefined where it is no amount or not within the product's range. */
function readAmount(sku: string, text: string): number | undefined {
  const product = productOf(sku);
  const fee = readYuan(text);
  if (fee === undefined || product === undefined || !('minFee' in product)) return undefined;
  return fee >= product.minFee && fee <= product.maxFee ? fee : undefined;
}
