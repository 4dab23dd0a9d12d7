import { Hono } from 'hono';

/** A document with its script and its style sheet, as they are served. */
export interface Document {
  readonly html: string;
  readonly js: string;
  readonly css: string;
}

export interface Pages {
  readonly page: Document;
  readonly phone: Document & { readonly sheet: Document };
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
} as const;

/** The pages, under the names by which their HTML asks for the rest. */
export function pageRoutes({ page, phone }: Pages): Hono {
  const app = new Hono();
  const files: readonly (readonly [path: string, kind: keyof typeof TYPES, text: string])[] = [
    ['/', 'html', page.html],
    ['/assets/page.js', 'js', page.js],
    ['/assets/page.css', 'css', page.css],
    ['/phone/', 'html', phone.html],
    ['/phone/phone.js', 'js', phone.js],
    ['/phone/phone.css', 'css', phone.css],
    ['/sheet/:id', 'html', phone.sheet.html],
    ['/phone/sheet.js', 'js', phone.sheet.js],
    ['/phone/sheet.css', 'css', phone.sheet.css],
  ];
  for (const [path, kind, text] of files) {
    app.get(path, (c) => c.body(text, 200, { 'content-type': TYPES[kind], 'cache-control': 'no-store' }));
  }
  return app;
}
