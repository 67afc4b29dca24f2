import type { NamedSite } from '../../../domain/summary/moment-history.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { getSiteHelp } from '../../../protocol/guidance-commands.ts';
import { Card } from '../../components/card.tsx';
import { useReply } from '../../use-reply.ts';
import { isolated, useWords } from '../../words.ts';

const PAGES = ['report', 'block', 'privacy'] as const;

interface SiteHelpLinksProps {
  page: Pick<ExtensionPage, 'send'>;
  site: NamedSite;
}

/** The site's own pages about reporting, blocking and its settings. Nothing is loaded from them until somebody follows one. */
export function SiteHelpLinks({ page, site }: SiteHelpLinksProps) {
  const words = useWords();
  const { reply } = useReply(page, getSiteHelp, { site: site.id });
  if (!reply) return null;
  const missing = PAGES.filter((name) => reply[name] === null);
  return (
    <Card title={words.text('site_help', isolated(site.name))} icon="hand">
      <ul class="points">
        {PAGES.map((name) => {
          const address = reply[name];
          return (
            address !== null && (
              <li key={name}>
                <span>
                  <a href={address} target="_blank" rel="noopener noreferrer">
                    {words.text(`site_help_${name}`)}
                  </a>{' '}
                  <span class="soft small">{new URL(address).host}</span>
                </span>
              </li>
            )
          );
        })}
      </ul>
      {missing.length > 0 && (
        <p class="soft small">
          {words.text(
            'site_help_missing',
            words.list(missing.map((name) => words.text(`site_help_${name}`))),
          )}
        </p>
      )}
    </Card>
  );
}
