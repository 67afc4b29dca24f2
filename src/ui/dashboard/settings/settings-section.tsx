import type { SectionProps } from '../sections.ts';
import { SettingsPage } from './settings-page.tsx';

/** What the family said of itself. */
export function SettingsSection({ page, family, settings }: SectionProps) {
  return <SettingsPage page={page} draft={settings} onPassphrase={() => void family.load()} />;
}
