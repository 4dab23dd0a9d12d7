import { exampleOf } from '../shared/environment';

type Variables = Readonly<Record<string, string | undefined>>;

/** The variable that holds a merchant key which is not the one of .env.example; undefined where there is none. */
function realKey(environment: Variables): string | undefined {
  const example = exampleOf('WECHAT_MCH_KEY');
  return ['WECHAT_MCH_KEY', 'WECHAT_MCH_KEY_PREVIOUS'].find((name) => {
    const value = environment[name] ?? (name === 'WECHAT_MCH_KEY' ? '' : example);
    return value !== example && !(name === 'WECHAT_MCH_KEY_PREVIOUS' && value === '');
  });
}

/** Why nothing is started with a real merchant key; undefined where it may be. */
export function whyNotWithRealKey(environment: Variables): string | undefined {
  const name = realKey(environment);
  if (name === undefined || environment['SESSION_SECRET'] !== exampleOf('SESSION_SECRET')) return undefined;
  return [
    `${name} is a real key, and SESSION_SECRET is the one of .env.example, which everybody knows: anybody could write`,
    'session tokens and have orders signed. Remove the key from .env, or set a secret of your own: openssl rand -hex 32',
  ].join('\n');
}

/** What a real merchant key means on this machine; undefined where there is none. */
export function realKeyNotice(environment: Variables): string | undefined {
  const name = realKey(environment);
  if (name === undefined) return undefined;
  return [
    `${name} is a real key. The simulated WeChat signs notifications with it, which your real shop would believe,`,
    'and every program on this machine can ask for them, make refunds and read orders at the ports of npm start.',
    'Web pages cannot. The key of .env.example is enough for everything but a test of the key itself.',
  ].join('\n    ');
}

/** Why the local stage may not be opened to the network; undefined where it may: with no real key. */
export function whyNotOpenToNetwork(environment: Variables): string | undefined {
  const name = realKey(environment);
  if (name === undefined) return undefined;
  return [
    `--lan: ${name} is a real key. Anybody in this network could have messages signed with it, and a real shop would`,
    `believe them. Use the example's: WECHAT_MCH_KEY=${exampleOf('WECHAT_MCH_KEY')} npm start -- --lan`,
  ].join('\n');
}
