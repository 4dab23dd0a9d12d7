import { glassEasel } from 'glass-easel-miniprogram-adapter';

/**
 * Lets an attribute whose value is not there be absent. glass-easel writes it as an empty one, so that
 * `disabled="{{item.soldOut}}"` would hold for every item that says nothing of it; in WeChat it holds for none.
 */
export function leaveOutAbsentAttributes(): void {
  glassEasel.NativeNode.prototype.updateAttribute = function (name, value) {
    if (value === undefined || value === null) this.removeAttribute(name);
    else this.setAttribute(name, value);
  };
}
