import type { SiteHelp } from '../../domain/site-help.ts';
import { useWords } from '../words.ts';
import { Card } from './card.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

const LINKS: readonly { page: Exclude<keyof SiteHelp, 'site'>; icon: IconName }[] = [
  { page: 'block', icon: 'hand' },
  { page: 'report', icon: 'chat' },
  { page: 'privacy', icon: 'eyeOff' },
];

/** Where the site itself lets people block and report. Says how to find it where no page is known. */
export function SiteLinks({ help }: { help: SiteHelp }) {
  const words = useWords();
  const links = LINKS.flatMap(({ page, icon }) => {
    const url = help[page];
    return url === null ? [] : [{ page, icon, url }];
  });
  return (
    <Card title={words.text('help_site', help.site)} icon="hand">
      <p>{words.text(links.length === 0 ? 'help_site_unknown' : 'help_site_how')}</p>
      {links.length > 0 && (
        <ul class="site-links">
          {links.map(({ page, icon, url }) => (
            <li key={page}>
              <a class="button site-link" href={url} target="_blank" rel="noopener noreferrer">
                <Icon name={icon} />
                {words.text(`help_site_${page}`, help.site)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
