/** The phone's document; the title is the mini program's. */
export function phoneDocument(title: string): string {
  return document('phone', title, '<div id="phone"></div>');
}

/** The document of the pay sheet alone, which the QR code leads to. */
export function sheetDocument(): string {
  return document('sheet', '微信支付', '<main id="sheet"></main>');
}

function document(name: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <title>${escapeHtml(title)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/phone/${name}.css" />
  </head>
  <body>
    ${body}
    <script src="/phone/${name}.js"></script>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
