import type { HelpService } from '../../domain/guidance/help-services-data.ts';
import { useWords } from '../words.ts';
import { telLink } from './dial.ts';
import { Icon } from './icon.tsx';

/** The emergency number, before everything else. Where Porchlight knows none it says whom to ask. */
export function EmergencyCall({ service }: { service: HelpService | null }) {
  const words = useWords();
  if (!service?.phone) return <p class="emergency-unknown">{words.text('help_emergency_unknown')}</p>;
  return (
    <a class="button button-primary emergency" href={telLink(service.phone)}>
      <Icon name="phone" />
      {words.text('help_call', service.phone)}
    </a>
  );
}
