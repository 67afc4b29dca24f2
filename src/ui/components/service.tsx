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
  const called = emergency ? words.text('help_emergency') : name;
  return (
    <li class={emergency ? 'service service-emergency' : 'service'}>
      <p class="service-name">{called}</p>
      <p class="soft">{words.text(service.forWhat)}</p>
      <div class="ways">
        {phone && (
          <Way icon="phone" of={called} href={telLink(phone)}>
            {phone}
          </Way>
        )}
        {text && (
          <Way icon="chat" of={called}>
            {textWay(words.text, text)}
          </Way>
        )}
        {email && (
          <Way icon="chat" of={called} href={`mailto:${email}`}>
            {email}
          </Way>
        )}
        {url && (
          <Way icon="globe" of={called} href={url}>
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

/** A number in brackets stays in one line: "0508 NETSAFE (0508 638 723)". */
const IN_BRACKETS = /(\(.*\))/;

interface WayProps {
  icon: IconName;
  /** Whose it is: a number alone says nothing to who hears one link after the other. */
  of: string;
  href?: string;
  children: string;
}

function Way({ icon, of, href, children }: WayProps) {
  const content = (
    <>
      <Icon name={icon} />
      <bdi>
        {children.split(IN_BRACKETS).map((part) => (
          <span key={part} class={IN_BRACKETS.test(part) ? 'whole' : undefined}>
            {part}
          </span>
        ))}
      </bdi>
    </>
  );
  if (href === undefined) return <span class="way">{content}</span>;
  return (
    <a
      class="way"
      aria-label={`${of}: ${children}`}
      href={href}
      target={href.startsWith('https:') ? '_blank' : undefined}
      rel="noopener noreferrer"
    >
      {content}
    </a>
  );
}
