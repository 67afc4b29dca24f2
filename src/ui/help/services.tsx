import type { HelpService } from '../../domain/guidance/help-services-data.ts';
import type { Country } from '../../domain/model.ts';
import { Card } from '../components/card.tsx';
import { CountrySelect } from '../components/country-select.tsx';
import { ServiceList } from '../components/service.tsx';
import { useWords } from '../words.ts';

interface ServicesProps {
  services: readonly HelpService[];
  country: Country;
  onCountry(country: Country): void;
}

/** People who help, near the family. Choosing another country here is not stored. */
export function Services({ services, country, onCountry }: ServicesProps) {
  const words = useWords();
  const forParents = services.filter((service) => service.audience === 'parent');
  const forChildren = services.filter((service) => service.audience !== 'parent');
  return (
    <Card title={words.text('help_services')} icon="phone">
      <p>{words.text('help_services_free')}</p>
      <CountrySelect label={words.text('ui_country')} value={country} onChange={onCountry} />
      {country === 'other' && <p>{words.text('help_emergency_unknown')}</p>}
      <ServiceList services={forChildren} />
      {forParents.length > 0 && (
        <div class="for-parents">
          <h3>{words.text('help_services_parents')}</h3>
          <ServiceList services={forParents} />
        </div>
      )}
      <p class="soft small">{words.text('help_services_affiliation')}</p>
    </Card>
  );
}
