/** WeChat's image: `mode` is style, `src` may be a path inside the mini program. */
export function makeImage(imageUrl: (src: string) => string): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ['src', 'aria-label', 'alt'];

    connectedCallback(): void {
      this.attributeChangedCallback();
    }

    attributeChangedCallback(): void {
      if (!this.isConnected) return;
      const picture = this.querySelector('img') ?? this.appendChild(document.createElement('img'));
      const src = this.getAttribute('src');
      if (src) picture.src = imageUrl(src);
      else picture.removeAttribute('src');
      picture.alt = this.getAttribute('aria-label') ?? this.getAttribute('alt') ?? '';
      picture.draggable = false;
    }
  };
}
