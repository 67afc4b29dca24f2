import { vi } from 'vitest';

/** How large the camera's light and card are, by their class. */
const SIZES: readonly (readonly [selector: string, width: number, height: number])[] = [
  ['.camera-round', 44, 44],
  ['.camera-open', 384, 400],
  ['.camera', 270, 42],
];

/** Gives a page a layout, which jsdom has not: what a selector of these finds lies there, later ones above. */
export class FakeLayout {
  readonly #laid = new Map<string, DOMRect>();

  constructor() {
    const layout = this;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return layout.#rectOf(this);
    });
    vi.spyOn(document, 'elementsFromPoint').mockImplementation((x, y) => {
      const there = [...document.querySelectorAll('*')].filter((element) => {
        const { left, top, right, bottom } = layout.#rectOf(element);
        return x >= left && x < right && y >= top && y < bottom;
      });
      return there.reverse();
    });
    Element.prototype.checkVisibility = function (this: Element) {
      return !(this instanceof HTMLElement) || this.style.visibility !== 'hidden';
    };
  }

  lay(selector: string, left: number, top: number, width: number, height: number): void {
    this.#laid.set(selector, new DOMRect(left, top, width, height));
  }

  #rectOf(element: Element): DOMRect {
    const size = SIZES.find(([selector]) => element.matches(selector));
    if (size && element instanceof HTMLElement) return placed(element, size[1], size[2]);
    const selector = [...this.#laid.keys()].find((key) => element.matches(key));
    return (selector && this.#laid.get(selector)) || new DOMRect();
  }
}

/** Where a card lies by its style. */
function placed({ style }: HTMLElement, width: number, height: number): DOMRect {
  const left = style.left
    ? Number.parseFloat(style.left)
    : innerWidth - width - Number.parseFloat(style.right);
  const top = style.top
    ? Number.parseFloat(style.top)
    : innerHeight - height - Number.parseFloat(style.bottom);
  return new DOMRect(left || 0, top || 0, width, height);
}
