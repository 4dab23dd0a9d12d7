/** WeChat's button: reached by keyboard, and deaf while `disabled`. */
export function makeButton(): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = ['disabled'];

    connectedCallback(): void {
      this.setAttribute('role', 'button');
      this.attributeChangedCallback();
    }

    attributeChangedCallback(): void {
      const isDisabled = this.hasAttribute('disabled');
      this.setAttribute('aria-disabled', String(isDisabled));
      this.tabIndex = isDisabled ? -1 : 0;
    }
  };
}
