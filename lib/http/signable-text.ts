/**
 * Whether WeChat can sign a text and send it back as it is: it signs without escaping, XML cannot carry every character,
 * and U+FFFD stands for bytes that were lost.
 */
export function isSignable(text: string): boolean {
  // A CDATA section that echoes `]]>` ends there.
  return !text.includes(']]>') && !/[&=\p{Cc}\p{Surrogate}\uFFFD-\uFFFF]/u.test(text);
}
