import locales from 'virtual:locales';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { addressOf, DIRECTIONS, LONG, type Look, lookOf, TEXT_SIZES, THEMES } from './look.ts';
import { PAGES } from './states/all.ts';
import type { GalleryPage, GalleryState } from './states/state.ts';

const WIDTHS = ['320', '360', '400', '768', '1280'];
const LANGUAGES = [...Object.keys(locales), LONG];

/** What is looked at, and how; all of it stands in the address, so that it can be passed on. */
interface View extends Look {
  page: string;
  /** Empty: all states of the page, side by side. */
  state: string;
  width: string;
}

type Choose = (change: Partial<View>) => void;

function Gallery() {
  const [view, choose] = useView();
  const page = PAGES.find(({ name }) => name === view.page) ?? PAGES[0];
  const shown = page?.states.filter(({ name }) => view.state === '' || name === view.state) ?? [];
  return (
    <>
      <aside>
        <h1>Gallery</h1>
        <Controls view={view} choose={choose} />
        <nav aria-label="States">
          {PAGES.map((each) => (
            <StateList key={each.name} page={each} view={view} choose={choose} />
          ))}
        </nav>
      </aside>
      <main>
        {page && shown.map((state) => <Frame key={state.name} page={page} state={state} view={view} />)}
      </main>
    </>
  );
}

function useView(): [View, Choose] {
  const [view, setView] = useState(viewNow);
  useEffect(() => {
    const follow = () => setView(viewNow());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const choose = (change: Partial<View>) => {
    history.pushState(null, '', `?${new URLSearchParams({ ...view, ...change })}`);
    setView({ ...view, ...change });
  };
  return [view, choose];
}

function viewNow(): View {
  const query = new URLSearchParams(location.search);
  const page = query.get('page') ?? PAGES[0]?.name ?? '';
  return { ...lookOf(query), page, state: query.get('state') ?? '', width: query.get('width') ?? '400' };
}

function Controls({ view, choose }: { view: View; choose: Choose }) {
  return (
    <div class="controls">
      <Control label="Width" value={view.width} values={WIDTHS} onChange={(width) => choose({ width })} />
      <Control label="Theme" value={view.theme} values={THEMES} onChange={(theme) => choose({ theme })} />
      <Control label="Text, %" value={view.text} values={TEXT_SIZES} onChange={(text) => choose({ text })} />
      <Control
        label="Direction"
        value={view.direction}
        values={DIRECTIONS}
        onChange={(direction) => choose({ direction })}
      />
      <Control
        label="Language"
        value={view.language}
        values={LANGUAGES}
        onChange={(language) => choose({ language })}
      />
    </div>
  );
}

interface ControlProps<T extends string> {
  label: string;
  value: T;
  values: readonly T[];
  onChange(value: T): void;
}

function Control<T extends string>({ label, value, values, onChange }: ControlProps<T>) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={({ currentTarget }) => onChange(values[currentTarget.selectedIndex] ?? value)}
      >
        {values.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}

function StateList({ page, view, choose }: { page: GalleryPage; view: View; choose: Choose }) {
  const isOpen = page.name === view.page;
  const link = (state: string, title: string) => (
    <a
      href={`?${new URLSearchParams({ ...view, page: page.name, state })}`}
      aria-current={isOpen && state === view.state ? 'page' : undefined}
      onClick={(event) => {
        event.preventDefault();
        choose({ page: page.name, state });
      }}
    >
      {title}
    </a>
  );
  return (
    <details open={isOpen}>
      <summary>
        {page.name} ({page.states.length})
      </summary>
      <ul>
        <li>{link('', 'All of them')}</li>
        {page.states.map(({ name, title }) => (
          <li key={name}>{link(name, title)}</li>
        ))}
      </ul>
    </details>
  );
}

function Frame({ page, state, view }: { page: GalleryPage; state: GalleryState; view: View }) {
  const { theme, text, direction, language, width } = view;
  const address = addressOf(page, state, { theme, text, direction, language });
  return (
    <figure>
      <figcaption>
        <a href={address}>{state.title}</a>
      </figcaption>
      <iframe key={address} src={address} title={state.title} width={width} loading="lazy" />
    </figure>
  );
}

const app = document.getElementById('app');
if (app) render(<Gallery />, app);
