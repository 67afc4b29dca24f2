import type { BrowserName } from '../../../../tools/browser/launch.ts';
import type { BrowserRequest } from '../../../../tools/browser/request-log.ts';
import { OWN_ERRANDS } from './own-errands.ts';

/** What one browser asked for from its start to its end, as two witnesses saw it. */
export interface Traffic {
  /** The gate's record: `host:port` of what it let through to this machine, and of what it refused. */
  passed: readonly string[];
  refused: readonly string[];
  /** The browser's own record, which has what went past the gate, too, and who asked. */
  requests: readonly BrowserRequest[];
  /** Hosts of which tests serve the pages on this machine. */
  served: readonly string[];
}

export interface Verdict {
  /** One line of what was seen. */
  summary: string;
  /** Each request that should not have been, in a line. */
  offences: readonly string[];
}

const OF_EXTENSION = /\b(?:chrome|moz)-extension:\/\//;
const OF_NETWORK = /^(?:https?|wss?|ftp):/;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|(?:.+\.)?localhost)$/;

/**
 * Judges all that the browsers of a run asked for. Allowed is what tests serve on this machine, if a page or a person asks, and
 * what the browser asks for by itself and is known by name. An extension may ask for nothing at all, not even on this machine.
 */
export function judge(browser: BrowserName, traffic: readonly Traffic[]): Verdict {
  const own = new Set(OWN_ERRANDS[browser].map(({ host }) => host));
  const requests = traffic.flatMap((one) => one.requests.map((request) => ({ ...request, ...one })));
  const onNetwork = requests.filter(({ to }) => OF_NETWORK.test(to));
  const isServed = (host: string, served: readonly string[]) => LOOPBACK.test(host) || served.includes(host);

  const bad = onNetwork.filter(({ by, to, served }) => {
    const host = new URL(to).hostname;
    if (OF_EXTENSION.test(by)) return true;
    return !isServed(host, served) && !(by === '' && own.has(host));
  });
  const refused = traffic.flatMap((one) => one.refused).map(withoutPort);
  const passed = traffic.flatMap((one) => one.passed).length;
  const offences = [
    ...bad.map(({ by, to }) => `${by === '' ? 'The browser' : by} asked for ${to}`),
    ...refused.filter((host) => !own.has(host)).map((host) => `The gate refused ${host}`),
    // A record without a request tells of nothing but its own failure.
    ...(passed === 0 ? ['Nothing passed the gate'] : []),
    ...(onNetwork.length === 0 ? ['The browser wrote down no request'] : []),
  ];
  const errands = onNetwork.filter(({ by, to }) => by === '' && own.has(new URL(to).hostname));
  return { summary: summarise(), offences: [...new Set(offences)] };

  function summarise(): string {
    const words = [
      `${traffic.length} times ${browser}, ${onNetwork.length} requests`,
      `${onNetwork.length - errands.length - bad.length} to pages that tests serve on this computer`,
      `${errands.length} of the browser's own, refused`,
      `${onNetwork.filter(({ by }) => OF_EXTENSION.test(by)).length} by an extension`,
      `${bad.length} that should not have been`,
      `at the gate ${passed} passed, ${refused.length} refused`,
    ];
    return words.join('; ');
  }
}

function withoutPort(address: string): string {
  return address.slice(0, address.lastIndexOf(':'));
}
