import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { parseEnv } from 'node:util';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildPage } from '../../../../tools/playground/page/build';
import { explainer, readQuestion } from '../../../../tools/playground/server/explaining';
import { recording } from './recording';

/*
 * Serves the page beside a recorded payment, for whoever works on the page:
 * npx tsx tests/tools/playground/page/dev-server.ts [port]. The page is built anew for each reload.
 */

const PHONE = `<!doctype html><meta name="viewport" content="width=device-width"><style>body{margin:0;height:100vh;
display:grid;place-items:center;background:#ededed;color:#888;font:16px system-ui}</style>小程序 · mini program
<script>parent.postMessage({kind:'page',path:'pages/shop/shop'},location.origin)</script>`;

const both = (en: string, zh: string) => ({ en, zh });
const SCENARIOS = [
  {
    id: 'lost',
    title: both('The notification is lost', '通知丢了'),
    correct: both('asks WeChat itself and books the signed answer', '自己去问微信,按签名的回答记账'),
  },
  {
    id: 'forged',
    title: both('A forged notification', '伪造的通知'),
    correct: both('answers FAIL and leaves the books alone', '回答 FAIL,账本不动'),
  },
  {
    id: 'doubled',
    title: both('The same notification, three times at once', '同一条通知同时来三次'),
    correct: both('books it once and says SUCCESS each time', '只记一次账,每次都回答 SUCCESS'),
  },
];
const steps = (ok: boolean) => [
  { text: both('An order is placed and paid', '下单并付款'), ok: true },
  { text: both('WeChat’s notification is lost on the way', '微信的通知在路上丢了') },
  { text: both('The books say SUCCESS after the phone asked', '手机来问之后,账本是 SUCCESS'), ok },
];

const explain = explainer(parseEnv(readFileSync(path.join(__dirname, '../../../../.env.example'), 'utf8')));
const app = new Hono();
const text = (type: string) => ({ 'content-type': `${type}; charset=utf-8` });

app.get('/', async (c) => c.body((await buildPage()).html, 200, text('text/html')));
app.get('/assets/page.js', async (c) => c.body((await buildPage()).js, 200, text('text/javascript')));
app.get('/assets/page.css', async (c) => c.body((await buildPage()).css, 200, text('text/css')));
app.get('/phone/', (c) => c.html(PHONE));
app.get('/events', (c) =>
  streamSSE(c, async (stream) => {
    const tell = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) });
    const count = Number(c.req.query('count') ?? recording.exchanges.length);
    for (const exchange of recording.exchanges.slice(0, count)) await tell('exchange', exchange);
    for (const row of recording.orders) await tell('order', row);
    await tell('scenario', { id: 'lost', state: 'green', steps: steps(true) });
    await tell('scenario', { id: 'forged', state: 'red', steps: steps(false) });
    await new Promise<void>((resolve) => {
      stream.onAbort(resolve);
    });
  }),
);
app.post('/explain', async (c) => {
  const question = readQuestion(await c.req.text());
  return question === undefined ? c.json({ error: 'nothing is asked' }, 400) : c.json(explain(question));
});
app.get('/scenarios', (c) => c.json({ scenarios: SCENARIOS }));
app.post('*', (c) => c.json({ error: 'this is a recording' }, 409));

const port = Number(process.argv[2] ?? 3299);
serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => {
  console.log(`http://127.0.0.1:${port}`);
});
