import css from './warnings.css?inline';

/**
 * Styles a shadow root. Firefox before 153 may refuse a sheet made in a content script (bug 1928865); a `style` element
 * that an extension adds is exempt from the page's content security policy in both browsers (measured). `more`: what only one of the scripts needs.
 */
export function applyStyles(root: ShadowRoot, more = ''): void {
  const styles = css + more;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = styles;
    root.append(style);
  }
}
