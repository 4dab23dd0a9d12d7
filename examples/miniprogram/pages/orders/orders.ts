import { dayTime } from '../../day-time';
import type { Order } from '../../services/api';
import { shop } from '../../services/shop';
import { explain, words } from '../../words';
import { viewOfOrder } from '../order/order-view';

/** An order as the list draws it. */
interface Row {
  readonly outTradeNo: string;
  /** Its number, as an address takes it. */
  readonly key: string;
  readonly body: string;
  readonly time: string;
  readonly total: string;
  readonly kind: string;
  readonly word: string;
}

function rowOf(order: Order): Row {
  const { outTradeNo, body, quantity, createdAt } = order;
  const { kind, word, total } = viewOfOrder(order, false);
  return {
    outTradeNo,
    key: encodeURIComponent(outTradeNo),
    body: quantity > 1 ? `${body} × ${quantity}` : body,
    time: dayTime(createdAt),
    total,
    kind,
    word,
  };
}

Page({
  data: { words, orders: [] as Row[], loading: false, isWhole: false, notice: '' },

  /** Where the next page begins. */
  cursor: undefined as string | undefined,

  onLoad() {
    void wx.setNavigationBarTitle({ title: words.orders });
  },

  async onShow() {
    await this.loadFirst();
  },

  async onPullDownRefresh() {
    await this.loadFirst();
    void wx.stopPullDownRefresh();
  },

  async onReachBottom() {
    if (this.cursor !== undefined) await this.load(this.cursor);
  },

  async loadFirst() {
    await this.load(undefined);
  },

  async load(cursor: string | undefined) {
    if (this.data.loading) return;
    this.setData({ loading: true, notice: '' });
    const answer = await shop.listOrders(cursor === undefined ? {} : { cursor });
    if (!answer.ok) {
      this.setData({ loading: false, notice: explain(answer.refusal.code) });
      return;
    }
    this.cursor = answer.value.cursor;
    const rows = answer.value.orders.map(rowOf);
    const orders = cursor === undefined ? rows : [...this.data.orders, ...rows];
    this.setData({ orders, loading: false, isWhole: this.cursor === undefined });
  },
});
