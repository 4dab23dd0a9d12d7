export function buildPage(): Promise<{ html: string; js: string; css: string }> {
  return Promise.resolve({
    html: '<!doctype html><iframe src="/phone/" width=375 height=700></iframe>',
    js: '',
    css: '',
  });
}
