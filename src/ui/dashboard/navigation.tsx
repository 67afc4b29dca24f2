import { useLayoutEffect, useRef } from 'preact/hooks';
import { Brand } from '../components/lantern.tsx';
import { useWords } from '../words.ts';
import { SectionIcon } from './section-icon.tsx';
import { addressOf, SECTIONS, type Section } from './use-section.ts';

interface NavigationProps {
  section: Section;
  /** The sections in which something is changed and not saved. */
  unsaved: ReadonlySet<Section>;
  /** Porchlight does not answer. */
  isOut: boolean;
}

/** The way to every section: a list at the side where there is room, else a bar that can be moved sideways. */
export function Navigation({ section, unsaved, isOut }: NavigationProps) {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The bar may be longer than the screen is wide.
    const open = list.current?.querySelector(`[href="${addressOf(section)}"]`);
    open?.scrollIntoView?.({ block: 'nearest', inline: 'center' });
  }, [section]);
  return (
    <header class={isOut ? 'night night-out family-side' : 'night family-side'}>
      <Brand />
      <nav aria-label={words.text('dashboard_nav')}>
        <ul class="family-nav" ref={list}>
          {SECTIONS.map((each) => (
            <li key={each}>
              <a href={addressOf(each)} aria-current={each === section ? 'page' : undefined}>
                <SectionIcon section={each} />
                <span>
                  {words.text(`dashboard_${each}`)}
                  {unsaved.has(each) && <span> {words.text('dashboard_nav_unsaved')}</span>}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
