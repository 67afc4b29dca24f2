import { createHash } from 'node:crypto';
import { access, chmod, cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A policy for an extension, as only the browser that is started with it sees it: nothing of it stays on the machine. */
export interface ManagedHome {
  /** What to start instead of the browser's own program, and with which variables. */
  executable: string;
  env: Record<string, string>;
  /** Sets another policy; Chromium follows it, Firefox after its next start. */
  set(policy: object): Promise<void>;
}

const CHROMIUM_SETTINGS = '/etc/chromium';

/**
 * For Chromium of a Linux distribution: a copy of `/etc/chromium`, with the policy in it, stands in the place of that folder for
 * this one process and its children. It needs the right to mount in a namespace of its own.
 */
export async function managedChromium(
  program: string,
  folder: string,
  extensionDir: string,
): Promise<ManagedHome> {
  const settings = join(folder, 'chromium-settings');
  const policies = join(settings, 'policies', 'managed');
  const isThere = await access(CHROMIUM_SETTINGS).then(
    () => true,
    () => false,
  );
  if (!isThere) throw new Error(`There is no ${CHROMIUM_SETTINGS} to stand in for`);
  await cp(CHROMIUM_SETTINGS, settings, { recursive: true });
  await mkdir(policies, { recursive: true });
  const executable = join(folder, 'managed-chromium');
  const command = `mount --bind '${settings}' ${CHROMIUM_SETTINGS} && exec '${program}' "$@"`;
  await writeFile(
    executable,
    `#!/bin/sh\nexec unshare --mount sh -c '${command.replaceAll("'", `'\\''`)}' sh "$@"\n`,
  );
  await chmod(executable, 0o755);
  const id = unpackedId(extensionDir);
  const set = (policy: object) =>
    writeFile(
      join(policies, 'porchlight.json'),
      JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }),
    );
  return { executable, env: {}, set };
}

/** For Firefox: a home folder with a native manifest. */
export async function managedFirefox(program: string, folder: string, id: string): Promise<ManagedHome> {
  const manifests = join(folder, 'home', '.mozilla', 'managed-storage');
  await mkdir(manifests, { recursive: true });
  const set = (data: object) =>
    writeFile(
      join(manifests, `${id}.json`),
      JSON.stringify({ name: id, description: 'Porchlight', type: 'storage', data }),
    );
  return { executable: program, env: { HOME: join(folder, 'home') }, set };
}

/** The id that Chromium gives to an extension that is loaded from a folder: it follows from the folder's path. */
function unpackedId(extensionDir: string): string {
  const hash = createHash('sha256').update(extensionDir).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
