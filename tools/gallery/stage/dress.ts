import type { Look, Theme } from '../look.ts';

const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: 0px)';

const PREFERENCES: Record<Exclude<Theme, 'auto'>, { dark: boolean; contrast: boolean }> = {
  light: { dark: false, contrast: false },
  dark: { dark: true, contrast: false },
  contrast: { dark: false, contrast: true },
};

/**
 * Shows a page as if somebody preferred another theme or larger text. A page cannot change what its browser prefers: so what
 * its styles ask about that is answered in their place.
 */
export function dress({ theme, text }: Look): void {
  const scale = Number(text) / 100;
  for (const rule of [document, ...shadowRoots()].flatMap(mediaRulesOf)) {
    rule.media.mediaText = withText(withTheme(rule.media.mediaText, theme), scale);
  }
  const root = document.documentElement.style;
  if (theme !== 'auto') root.colorScheme = PREFERENCES[theme].dark ? 'dark' : 'light';
  if (scale !== 1) root.fontSize = `${text}%`;
}

function withTheme(media: string, theme: Theme): string {
  if (theme === 'auto') return media;
  const { dark, contrast } = PREFERENCES[theme];
  return media
    .replace(/\(prefers-color-scheme: dark\)/g, dark ? ALWAYS : NEVER)
    .replace(/\(prefers-contrast: more\)/g, contrast ? ALWAYS : NEVER);
}

function withText(media: string, scale: number): string {
  return media.replace(/([\d.]+)rem\b/g, (_whole, size) => `${Number(size) * scale}rem`);
}

function shadowRoots(): ShadowRoot[] {
  return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
}

function mediaRulesOf(root: Document | ShadowRoot): CSSMediaRule[] {
  return [...root.styleSheets, ...root.adoptedStyleSheets].flatMap(({ cssRules }) => mediaRulesIn(cssRules));
}

function mediaRulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const inside = rule instanceof CSSGroupingRule ? mediaRulesIn(rule.cssRules) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inside] : inside;
  });
}
