import { isLocalHost, localHosts, refusalOf } from '../../../tools/shared/foreign-page';

const HOST = '127.0.0.1:3000';

function status(
  headers: Readonly<Record<string, string>>,
  method = 'GET',
  listed: readonly string[] = [],
): number | undefined {
  const isAllowed = (host: string): boolean => isLocalHost(host, listed);
  return refusalOf({ method, headers: { host: HOST, ...headers } }, isAllowed, listed)?.status;
}

test.each([
  '127.0.0.1',
  '127.0.0.1:3000',
  '127.8.9.1:80',
  'localhost:3000',
  'LOCALHOST',
  'shop.localhost',
  '[::1]:3000',
])('%s is this machine', (host) => {
  expect(isLocalHost(host, [])).toBe(true);
});

test.each([
  '',
  'evil.example.com',
  '127.0.0.1.nip.io',
  'localhost.evil.example.com',
  'evil.example.com:3000',
  '192.168.1.2',
  '0.0.0.0',
  '127.0.0.1@evil.example.com',
  'evil.example.com#.localhost',
  'evil.example.com/.localhost',
  'evil.example.com\\.localhost',
  '::1',
])('%j is not', (host) => {
  expect(isLocalHost(host, [])).toBe(false);
});

test('LOCAL_HOSTS adds names, at one port or at all', () => {
  const listed = localHosts(' Shop.example.com, other.example.com:8080 ,');
  expect(listed).toEqual(['shop.example.com', 'other.example.com:8080']);
  expect(isLocalHost('SHOP.example.com:3000', listed)).toBe(true);
  expect(isLocalHost('other.example.com:8080', listed)).toBe(true);
  expect(isLocalHost('other.example.com:3000', listed)).toBe(false);
  expect(localHosts()).toEqual([]);
});

test('a program, which names no page, is served', () => {
  expect(status({}, 'POST')).toBeUndefined();
});

test.each([
  ['http://127.0.0.1:5173', 'another port of this machine'],
  ['http://localhost:3000', 'another name of this machine'],
  ['https://127.0.0.1:3000', 'another scheme'],
  ['https://evil.example.com', 'a website'],
  ['null', 'a sandboxed frame, or a file'],
  ['', 'an Origin that is none'],
  ['http://127.0.0.1:3000, https://evil.example.com', 'two origins'],
])('the Origin %j (%s) is refused, whatever else is sent', (origin) => {
  const more = {
    'sec-fetch-site': 'same-origin',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
    'sec-fetch-user': '?1',
    referer: 'https://servicewechat.com/wx1/devtools/page-frame.html',
  };
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    expect(status({ origin }, method)).toBe(403);
    expect(status({ origin, ...more }, method)).toBe(403);
  }
});

test('its own Origin is served, and one of LOCAL_HOSTS with its port', () => {
  expect(status({ origin: `http://${HOST}` }, 'POST')).toBeUndefined();
  const origin = 'http://127.0.0.1:5173';
  expect(status({ origin }, 'POST', ['127.0.0.1:5173'])).toBeUndefined();
  expect(status({ origin }, 'POST', ['127.0.0.1'])).toBe(403);
});

test.each(['cross-site', 'same-site', 'cross-site, none', 'other'])(
  'without an Origin, Sec-Fetch-Site: %s is refused',
  (site) => {
    expect(status({ 'sec-fetch-site': site })).toBe(403);
    expect(status({ 'sec-fetch-site': site }, 'POST')).toBe(403);
  },
);

test.each(['none', 'same-origin'])('without an Origin, Sec-Fetch-Site: %s is served', (site) => {
  expect(status({ 'sec-fetch-site': site })).toBeUndefined();
});

const LINK = {
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
  'sec-fetch-user': '?1',
};

test('a link that a person follows is served; nothing that a page does by itself', () => {
  expect(status(LINK)).toBeUndefined();
  expect(status(LINK, 'POST')).toBe(403);
  expect(status({ ...LINK, 'sec-fetch-dest': 'iframe' })).toBe(403);
  expect(status({ ...LINK, 'sec-fetch-mode': 'no-cors' })).toBe(403);
  expect(status({ ...LINK, 'sec-fetch-user': '' })).toBe(403);
});

test.each(['cross-site', 'same-site'])(
  "the developer tools' mini program is served with Sec-Fetch-Site: %s, and what only looks like it is not",
  (site) => {
    const from = (referer: string): number | undefined => status({ 'sec-fetch-site': site, referer }, 'POST');
    expect(from('https://servicewechat.com/wxd930ea5d5a258f4f/devtools/page-frame.html')).toBeUndefined();
    expect(from('https://servicewechat.com.evil.example.com/')).toBe(403);
    expect(from('http://servicewechat.com/wx1/')).toBe(403);
    expect(from('https://evil.example.com/?https://servicewechat.com/')).toBe(403);
  },
);

test('a name that leads to this machine is refused before anything else', () => {
  expect(status({ host: 'evil.example.com', origin: 'http://evil.example.com' })).toBe(421);
});
