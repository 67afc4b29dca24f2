import { keepToOurselves } from '../platform/shadow-roots.ts';
import { applyStyles } from './apply-styles.ts';
import { Keyboard } from './keyboard.ts';
import { giveBackStolen } from './stolen-presses.ts';
import { endViewTransition, findFullScreen, findOpenModal, isInTopLayer, raise } from './top-layer.ts';

/** How often the page may take the warning away before Porchlight stops putting it back. */
const MOST_RETURNS = 5;
/** How often the page may change its attributes. */
const MOST_REPAIRS = 20;
/** How often Porchlight comes back above what the page opens later; ordinary pages open menus, too. */
const MOST_RAISES = 50;

/** Everything that could be inherited or set by the page is undone; `!important` inline beats any sheet of the page. */
const HOST_STYLE: readonly (readonly [property: string, value: string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['inset', '0'],
  ['display', 'block'],
  ['z-index', '2147483647'],
  ['pointer-events', 'none'],
];

/** What happens on a card is nobody else's business: sites take keys and focus for themselves. */
const PRIVATE_EVENTS = [
  'click',
  'contextmenu',
  'dblclick',
  'focusin',
  'focusout',
  'keydown',
  'keypress',
  'keyup',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchend',
  'touchstart',
  'wheel',
];

/** The box in the page that holds the warnings: closed to the page, above it, and put back when the page removes it. */
export class Host {
  /** Where the cards are drawn. */
  readonly content: HTMLElement;
  readonly keyboard: Keyboard;
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #observer: MutationObserver;
  readonly #on: { returned(): void; gaveUp(): void };
  #left = { returns: 0, repairs: 0, raises: 0 };
  #listening: AbortController | null = null;
  /** Where it was put. */
  #parent: ParentNode | null = null;
  /** What fills the screen and does not show what is put into it: videos, elements with a shadow of their own. */
  readonly #unfit = new WeakSet<Element>();

  constructor(on: { returned(): void; gaveUp(): void }, styles = '') {
    this.#on = on;
    this.#element = document.createElement('div');
    keepToOurselves(this.#element);
    const root = this.#element.attachShadow({ mode: 'closed' });
    this.#root = root;
    applyStyles(root, styles);
    this.content = document.createElement('div');
    root.append(this.content);
    this.keyboard = new Keyboard(this.#element, root);
    for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
    this.#observer = new MutationObserver((records) => this.#check(records));
  }

  /** Whether an element of the page is the box itself. */
  is(element: Element): boolean {
    return element === this.#element;
  }

  /** Whether something happened on what is shown here, and not in the page. */
  isIn(event: Event): boolean {
    return event.composedPath().includes(this.#element);
  }

  open(): void {
    if (this.#listening) return;
    this.#left = { returns: MOST_RETURNS, repairs: MOST_REPAIRS, raises: MOST_RAISES };
    this.#listening = new AbortController();
    // Whatever opens later lies above: a dialog, a popover, a full screen. All of them tell the document.
    for (const type of ['toggle', 'close', 'fullscreenchange']) {
      document.addEventListener(type, (event) => this.#answer(event), {
        capture: true,
        signal: this.#listening.signal,
      });
    }
    this.#listening.signal.addEventListener('abort', giveBackStolen(this.#element, this.#root));
    this.#place();
  }

  /** What the page put above all by ways of which nobody tells. */
  uncover(): void {
    endViewTransition();
  }

  close(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#observer.disconnect();
    this.#element.remove();
  }

  #answer(event: Event): void {
    const isOwn = event.target === this.#element;
    if (isOwn && isInTopLayer(this.#element)) return;
    if (this.#left.raises-- <= 0) return;
    const moved = this.#place();
    if (!moved) raise(this.#element);
    if (moved) this.#on.returned();
  }

  #check(records: readonly MutationRecord[]): void {
    const { isConnected, parentNode } = this.#element;
    if (!isConnected || parentNode !== this.#parent) this.#comeBack();
    else if (records.some((record) => record.type === 'attributes')) this.#repair();
  }

  #comeBack(): void {
    if (this.#left.returns-- <= 0) {
      this.#giveUp();
    } else {
      this.#place();
      this.#on.returned();
    }
  }

  #repair(): void {
    if (this.#left.repairs-- <= 0) this.#giveUp();
    else this.#place();
  }

  /** Puts the host where it can be seen and used; `true` when it had to be moved there. */
  #place(): boolean {
    // A page that took away its whole document gets the warning with its next one.
    const full = findFullScreen();
    const screen = full && !this.#unfit.has(full) ? full : null;
    const parent = findOpenModal() ?? screen ?? document.firstElementChild;
    this.#parent = parent;
    const moves = parent !== null && this.#element.parentNode !== parent;
    this.#observer.disconnect();
    this.#dress();
    if (moves) parent.append(this.#element);
    // What is inert cannot be pressed, nor can anything in it.
    if (parent instanceof HTMLElement && parent.inert) parent.inert = false;
    if (!isInTopLayer(this.#element)) raise(this.#element);
    if (moves && parent === screen && this.#element.getBoundingClientRect().width === 0) {
      this.#unfit.add(screen);
      return this.#place();
    }
    this.#observer.observe(document, { childList: true });
    if (parent) this.#observer.observe(parent, { childList: true, attributeFilter: ['inert'] });
    this.#observer.observe(this.#element, { attributes: true });
    return moves;
  }

  #dress(): void {
    for (const { name } of [...this.#element.attributes]) {
      if (name !== 'popover') this.#element.removeAttribute(name);
    }
    if (this.#element.getAttribute('popover') !== 'manual') this.#element.setAttribute('popover', 'manual');
    // A page that enlarges itself would push the cards off the screen.
    const zoom = ['zoom', `${1 / (document.documentElement.currentCSSZoom || 1)}`] as const;
    for (const [property, value] of [...HOST_STYLE, zoom])
      this.#element.style.setProperty(property, value, 'important');
  }

  #giveUp(): void {
    this.close();
    this.#on.gaveUp();
  }
}
