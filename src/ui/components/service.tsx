import type { ComponentChildren } from 'preact';
import type { HelpService } from '../../domain/guidance/help-services-data.ts';
import { useWords } from '../words.ts';
import { telLink } from './dial.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';

/** Services, one below the other. */
export function ServiceList({ services }: { services: readonly HelpService[] }) {
  return (
    <ul class="services">
      {services.map((service) => (
        <Service key={service.id} service={service} />
      ))}
    </ul>
  );
}

/** One service, with its name, numbers and words exactly as it writes them. Links are followed only when pressed. */
function Service({ service }: { service: HelpService }) {
  const words = useWords();
  const { emergency, name, phone, text, email, url } = service;
  return (
    <li class={emergency ? 'service service-emergency' : 'service'}>
      <p class="service-name">{emergency ? words.text('help_emergency') : name}</p>
      <p class="soft">{words.text(service.forWhat)}</p>
      <div class="ways">
        {phone && (
          <Way icon="phone" href={telLink(phone)}>
            {phone}
          </Way>
        )}
        {text && <Way icon="chat">{textWay(words.text, text)}</Way>}
        {email && (
          <Way icon="chat" href={`mailto:${email}`}>
            {email}
          </Way>
        )}
        {url && (
          <Way icon="globe" href={url}>
            {new URL(url).host.replace(/^www\./, '')}
          </Way>
        )}
      </div>
    </li>
  );
}

function textWay(
  words: (key: string, ...values: string[]) => string,
  text: { word: string | null; to: string },
) {
  return text.word === null ? words('help_textAny', text.to) : words('help_textWord', text.word, text.to);
}

function Way({ icon, href, children }: { icon: IconName; href?: string; children: ComponentChildren }) {
  const content = (
    <>
      <Icon name={icon} />
      <bdi>{children}</bdi>
    </>
  );
  if (href === undefined) return <span class="way">{content}</span>;
  return (
    <a
      class="way"
      href={href}
      target={href.startsWith('https:') ? '_blank' : undefined}
      rel="noopener noreferrer"
    >
      {content}
    </a>
  );
}
