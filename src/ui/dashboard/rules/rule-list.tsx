import { CAMERA_RULES, type CameraRule } from '../../../domain/model.ts';
import { Card } from '../../components/card.tsx';
import { ManagedNote } from '../../components/managed.tsx';
import { useWords } from '../../words.ts';
import type { FamilyCamera } from '../family-store.ts';
import { AddSite } from './add-site.tsx';
import { groupsOf, type SiteGroup, withRule } from './draft.ts';
import { RuleMark, RuleSelect } from './rule.tsx';
import type { RulesProps } from './rules-page.tsx';

/** More sites than this stand behind a press, where they only might matter. */
const FEW = 6;

/** What the rules mean, and the rule of each site. */
export function RuleList({ camera, shown, onChange }: RulesProps & { camera: FamilyCamera }) {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_bySite')} icon="camera">
      <dl class="meanings">
        {[...CAMERA_RULES, null].map((rule) => (
          <div key={rule} class="meaning">
            <dt>
              <RuleMark rule={rule} />
            </dt>
            <dd class="soft">{words.text(`dashboard_rule_${rule ?? 'none'}_what`)}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{words.text('dashboard_sites_where')}</p>
      {shown.otherwise && <Otherwise rule={shown.otherwise} />}
      {onChange && (
        <AddSite
          known={groupsOf(camera, shown).flatMap(({ sites }) => sites)}
          onAdd={(host) => onChange(withRule(shown, host, 'ask'))}
        />
      )}
      {groupsOf(camera, shown).map((group) => (
        <Group
          key={group.what}
          group={group}
          managed={camera.managed.sites}
          shown={shown}
          onChange={onChange}
        />
      ))}
    </Card>
  );
}

/** What an administrator set for all sites that have no rule. */
function Otherwise({ rule }: { rule: CameraRule }) {
  const words = useWords();
  return (
    <div>
      <p>
        {words.text('dashboard_rule_otherwise')} <RuleMark rule={rule} />
      </p>
      <ManagedNote />
    </div>
  );
}

interface GroupProps extends RulesProps {
  group: SiteGroup;
  /** Those of which an administrator set the rule. */
  managed: readonly string[];
}

function Group({ group: { what, sites }, managed, shown, onChange }: GroupProps) {
  const words = useWords();
  const list = (
    <ul class="site-rules">
      {sites.map(({ id, name, kind }) => (
        <li key={id} class="site-rule">
          <div>
            <bdi class="row-title">{name}</bdi>
            {kind && <span class="soft small"> {words.text(`site_kind_${kind}`)}</span>}
            {managed.includes(id) && <ManagedNote />}
          </div>
          {onChange && !managed.includes(id) ? (
            <RuleSelect
              site={name}
              rule={shown.rules[id] ?? null}
              onChange={(rule) => onChange(withRule(shown, id, rule))}
            />
          ) : (
            <RuleMark rule={shown.rules[id] ?? null} />
          )}
        </li>
      ))}
    </ul>
  );
  const title = words.text(`dashboard_group_${what}`);
  if (what === 'strangers' && sites.length > FEW) {
    return (
      <details>
        <summary>
          {title} ({words.number(sites.length)})
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section class="site-group">
      <h3>{title}</h3>
      {list}
    </section>
  );
}
