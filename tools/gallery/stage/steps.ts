import type { Step } from '../states/state.ts';

const CONTROLS = 'button, a, summary, label';
const FIELDS = 'input, textarea, select';
/** Milliseconds between two looks. */
const LOOK_EVERY = 10;
const PATIENCE = 200;

/** Does what somebody would do. @throws Error when a control does not come. */
export async function take(step: Step, textOf: (key: string, values?: string[]) => string): Promise<void> {
  const said = textOf(step.key, 'values' in step ? [...step.values] : []);
  if (step.do === 'press') {
    (await find(CONTROLS, said)).click();
    return;
  }
  const field = await find(FIELDS, said);
  if (step.do === 'write' && field instanceof HTMLInputElement && field.type === 'file') {
    const chosen = new DataTransfer();
    chosen.items.add(new File([step.text], 'porchlight-2026-03-04-sealed.json'));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (
    step.do === 'write' &&
    (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
  ) {
    field.value = step.text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  } else if (step.do === 'choose' && field instanceof HTMLSelectElement) {
    field.value = step.option;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    throw new Error(`"${said}" is no field for ${step.do}`);
  }
}

async function find(selector: string, said: string): Promise<HTMLElement> {
  for (let looks = 0; looks < PATIENCE; looks += 1) {
    const found = everyElement(selector).find((element) => isUsable(element) && isCalled(element, said));
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  throw new Error(`Nothing to use says "${said}"`);
}

/** Also those in shadow roots, which are open in the gallery. */
function everyElement(selector: string, root: Document | ShadowRoot = document): HTMLElement[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [
    ...root.querySelectorAll<HTMLElement>(selector),
    ...inside.flatMap((shadow) => everyElement(selector, shadow)),
  ];
}

function isCalled(element: HTMLElement, said: string): boolean {
  const labels = 'labels' in element && element.labels instanceof NodeList ? [...element.labels] : [];
  const names = [
    element.ariaLabel ?? '',
    element.textContent,
    ...labels.map(({ textContent }) => textContent ?? ''),
  ];
  return element.matches(FIELDS) ? names.includes(said) : names.some((name) => name.includes(said));
}

function isUsable(element: HTMLElement): boolean {
  return element.checkVisibility() && !element.matches(':disabled');
}
