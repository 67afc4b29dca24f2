import type { Settings } from '../../../domain/settings.ts';
import type { ExtensionPage } from '../../../platform/extension-page.ts';
import { EverySite } from '../../family/every-site.tsx';
import type { Managed } from '../../family/managed.ts';
import { type SitesPage, useAllSites } from '../../family/use-all-sites.ts';
import { NextStep } from '../step-buttons.tsx';
import { KnownSites } from './known-sites.tsx';

interface SitesStepProps {
  page: Pick<ExtensionPage, 'send'> & SitesPage;
  watch: Managed['watch'];
  settings: Settings;
  onBack: (() => void) | null;
  onNext(): void;
}

/** The one permission that is a choice. Porchlight works without it, and says what it then does not see. */
export function SitesStep({ page, settings, watch, onBack, onNext }: SitesStepProps) {
  const sites = useAllSites(page, watch);
  return (
    <>
      <div class="card">
        <EverySite sites={sites} watch={watch} />
      </div>
      <KnownSites page={page} childAgeBand={settings.childAgeBand} />
      <NextStep onBack={onBack} onNext={onNext} />
    </>
  );
}
