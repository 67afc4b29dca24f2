import type { CameraSession } from '../../../domain/camera/session.ts';
import { sitesOnCamera } from '../../../domain/summary/camera-history.ts';
import { Card } from '../../components/card.tsx';
import { useWords } from '../../words.ts';
import { UseCells, UseHeads } from './use-cells.tsx';

interface SiteTableProps {
  sessions: readonly CameraSession[];
  now: number;
  /** Shows one site only. */
  onChoose(site: string): void;
}

/** Each site with all its times together. */
export function SiteTable({ sessions, now, onChoose }: SiteTableProps) {
  const words = useWords();
  return (
    <Card title={words.text('dashboard_bySite')} icon="globe">
      <div class="table-scroll">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{words.text('dashboard_site')}</th>
              <UseHeads />
            </tr>
          </thead>
          <tbody>
            {sitesOnCamera(sessions, now).map((use) => (
              <tr key={use.site}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onChoose(use.site)}>
                    <bdi>{use.site}</bdi>
                  </button>
                </th>
                <UseCells use={use} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
