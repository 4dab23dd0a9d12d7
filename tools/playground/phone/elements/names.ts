/** WeChat's elements that the phone draws. In the document each is called `wx-` and its name. */
export const ELEMENTS = ['button', 'image', 'input', 'navigator', 'scroll-view', 'text', 'view'] as const;

/** What an element of WXML is called in the document, as a custom element and in style sheets. */
export function domName(element: string): string {
  return `wx-${element}`;
}
