import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer } from './server-process.ts';

/** Its name says where it is: the server of everybody whose address ends in it. */
export const XMPP_HOST = 'localhost';

export interface Prosody {
  bosh: string;
  stop(): Promise<void>;
}

/** The address of somebody, or of a room. */
export const jidOf = (name: string): string => `${name}@${XMPP_HOST}`;
export const roomOf = (name: string): string => `${name}@rooms.${XMPP_HOST}`;

/** Prosody on loopback only, for browsers. It lets in everybody by any name; the people named have each other as contacts. */
export async function startProsody(prosody: string, people: readonly string[]): Promise<Prosody> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-prosody-'));
  await chmod(folder, 0o755);
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const port = await freePort();
    const config = join(folder, 'prosody.cfg.lua');
    await writeFile(join(folder, 'groups.txt'), groupOf(people));
    await writeFile(config, configOf(folder, port));
    const server = await startServer(prosody, ['--root', '-F', '--config', config], port);
    return {
      bosh: `http://${XMPP_HOST}:${port}/http-bind`,
      async stop() {
        await server.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}

function configOf(folder: string, port: number): string {
  return `
data_path = "${folder}"
certificates = "${folder}"
log = { warn = "*console" }
groups_file = "${folder}/groups.txt"
authentication = "insecure"
insecure_open_authentication = "Yes please, I know what I'm doing!"
modules_enabled = { "roster", "saslauth", "disco", "private", "pep", "carbons", "mam", "ping", "groups", "vcard_legacy", "blocklist", "bookmarks" }
modules_disabled = { "s2s", "tls" }
allow_unencrypted_plain_auth = true
c2s_require_encryption = false
c2s_ports = {}
http_interfaces = { "127.0.0.1" }
http_ports = { ${port} }
https_ports = {}
http_default_host = "${XMPP_HOST}"
consider_bosh_secure = true
cross_domain_bosh = true
VirtualHost "${XMPP_HOST}"
  modules_enabled = { "bosh" }
Component "rooms.${XMPP_HOST}" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_locking = false
  muc_room_default_public = true
`;
}

function groupOf(people: readonly string[]): string {
  return ['[Friends]', ...people.map((name) => `${jidOf(name)}=${name}`), ''].join('\n');
}
