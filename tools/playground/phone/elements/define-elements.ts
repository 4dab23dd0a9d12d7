import { domName, type ELEMENTS } from './names';
import { makeButton } from './button';
import { makeImage } from './image';
import { makeInput } from './input';
import { makeNavigator } from './navigator';

/** What stand-ins ask of the phone. */
export interface ElementPorts {
  /** Where an image of the mini program really is. */
  imageUrl: (src: string) => string;
  /** What a navigator does when it is tapped. */
  navigate: (openType: string, url: string) => void;
}

/**
 * Makes the elements that do something known to the document; view, text and scroll-view are style alone.
 * https://developers.weixin.qq.com/miniprogram/dev/component/
 */
export function defineElements({ imageUrl, navigate }: ElementPorts): void {
  define('button', makeButton());
  define('image', makeImage(imageUrl));
  define('input', makeInput());
  define('navigator', makeNavigator(navigate));
}

function define(element: (typeof ELEMENTS)[number], made: CustomElementConstructor): void {
  customElements.define(domName(element), made);
}
