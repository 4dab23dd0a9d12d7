import type { UsedKey } from '../../explaining';
import type { Language } from '../words';

interface KeyWords {
  readonly used: (key: UsedKey) => string;
  readonly label: string;
  readonly use: string;
  readonly stage: string;
  readonly why: string;
}

/** What is said about the key that a signature is explained with. */
export const KEY_WORDS: Readonly<Record<Language, KeyWords>> = {
  zh: {
    used: ({ source, lastFour }) => {
      const end = lastFour === '' ? '太短，不显示' : `末四位 ${lastFour}`;
      return source === 'stage' ? `所用密钥：本地的 WECHAT_MCH_KEY（${end}）` : `所用密钥：你填的（${end}）`;
    },
    label: '换一个 APIv2 密钥',
    use: '用它来算',
    stage: '改回本地的',
    why: '只在本页打开期间用来计算，不保存，也不写日志。',
  },
  en: {
    used: ({ source, lastFour }) => {
      const end = lastFour === '' ? 'too short to show' : `ending in ${lastFour}`;
      return source === 'stage'
        ? `Key used: WECHAT_MCH_KEY of this stage (${end})`
        : `Key used: the one that you gave (${end})`;
    },
    label: 'Another API v2 key',
    use: 'Use it',
    stage: "Use this stage's again",
    why: 'It is used until this page is closed or loaded anew, and neither stored nor logged.',
  },
};
