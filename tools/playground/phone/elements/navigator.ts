/** WeChat's navigator: a link inside the mini program. */
export function makeNavigator(navigate: (openType: string, url: string) => void): CustomElementConstructor {
  return class extends HTMLElement {
    connectedCallback(): void {
      this.setAttribute('role', 'link');
      this.tabIndex = 0;
      this.onclick = () => {
        navigate(this.getAttribute('open-type') ?? 'navigate', this.getAttribute('url') ?? '');
      };
    }
  };
}
