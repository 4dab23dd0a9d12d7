/** The attributes that mean the same on the web's own input. */
const alike = ['placeholder', 'maxlength', 'disabled', 'aria-label'];

/** Which keyboard a phone shows for WeChat's `type`. */
const keyboards: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal', idcard: 'text' };

/** WeChat's input around the web's own. What is typed stays until the page sets another `value`. */
export function makeInput(): CustomElementConstructor {
  return class extends HTMLElement {
    static readonly observedAttributes = [...alike, 'value', 'type', 'password', 'focus'];

    get value(): string {
      return this.field.value;
    }

    connectedCallback(): void {
      for (const { name, value } of [...this.attributes]) this.attributeChangedCallback(name, null, value);
    }

    attributeChangedCallback(name: string, _before: string | null, value: string | null): void {
      const { field } = this;
      if (name === 'value') field.value = value ?? '';
      if (name === 'type') field.inputMode = keyboards[value ?? ''] ?? 'text';
      if (name === 'password') field.type = value === null ? 'text' : 'password';
      if (name === 'focus' && value !== null) field.focus();
      if (!alike.includes(name)) return;
      if (value === null) field.removeAttribute(name);
      else field.setAttribute(name, value);
    }

    private get field(): HTMLInputElement {
      return this.querySelector('input') ?? this.appendChild(document.createElement('input'));
    }
  };
}
