import type { Order } from '../../services/api';
import { shop } from '../../services/shop';
import { explain, words } from '../../words';
import { purchaseOf, viewOfOrder, type OrderView } from './order-view';

/** What the page knows of its order, beside what it draws. */
interface Known {
  outTradeNo: string;
  isPending: boolean;
  order?: Order;
}

const nothingYet: Known = { outTradeNo: '', isPending: false };

Page({
  data: { words, order: null as OrderView | null, paying: false, cancelling: false, notice: '' },

  known: nothingYet,

  /** `after` is what became of the payment that led here, if one did. */
  onLoad({ outTradeNo = '', after }: Record<string, string | undefined>) {
    this.known = { outTradeNo: decodeURIComponent(outTradeNo), isPending: after === 'pending' };
    void wx.setNavigationBarTitle({ title: words.order });
    if (after === 'cancelled') this.setData({ notice: words.cancelled });
  },

  async onShow() {
    if (!this.data.paying) await this.load();
  },

  async onPullDownRefresh() {
    await this.refresh();
    void wx.stopPullDownRefresh();
  },

  async refresh() {
    this.setData({ notice: '' });
    await this.load();
  },

  async load() {
    const answer = await shop.getOrder(this.known.outTradeNo);
    if (answer.ok) this.draw(answer.value);
    else this.setData({ notice: explain(answer.refusal.code) });
  },

  draw(order: Order) {
    this.known.order = order;
    this.setData({ order: viewOfOrder(order, this.known.isPending) });
  },

  async payAgain() {
    const { order } = this.known;
    if (!order || this.data.paying || this.data.cancelling) return;
    this.setData({ paying: true, notice: '' });
    const result = await shop.pay(purchaseOf(order));
    this.known.isPending = result.outcome === 'pending';
    if (result.outcome === 'cancelled') this.setData({ notice: words.cancelled });
    if (result.outcome === 'failed') this.setData({ notice: explain(result.reason) });
    this.setData({ paying: false });
    await this.load();
  },

  async cancel() {
    const { outTradeNo } = this.known;
    if (this.data.paying || this.data.cancelling) return;
    const { confirm } = await wx.showModal({ content: words.cancelSure });
    if (!confirm) return;
    this.setData({ cancelling: true, notice: '' });
    const answer = await shop.closeOrder(outTradeNo);
    this.setData({ cancelling: false });
    if (answer.ok) this.draw(answer.value);
    else {
      this.setData({ notice: explain(answer.refusal.code) });
      await this.load();
    }
  },
});
