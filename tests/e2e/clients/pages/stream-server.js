// What stands on the other side of Stream's client: its socket and its answers, made up in the page.

const CHILD = 'sam';
const CONTACT = 'kai';
const CID = `messaging:${CONTACT}`;
const HISTORY_LENGTH = 200;
/** The evening before, a minute for each message. */
const BEGIN = new Date().setHours(0, 0, 0, 0) - HISTORY_LENGTH * 60_000;
/** As many as the client takes for all when it does not say how many it wants. */
const FIRST_PAGE = 100;
const SAID = 'said';

const user = (id) => ({ id, name: id, role: 'user', online: true });

function messageOf(id, from, text, at) {
  const created_at = new Date(at).toISOString();
  return { id, text, cid: CID, type: 'regular', user: user(from), created_at, updated_at: created_at };
}

/** What was said while the tab is open outlives a reload, as on a server. */
const said = JSON.parse(sessionStorage.getItem(SAID) ?? '[]');
const history = Array.from({ length: HISTORY_LENGTH }, (_, lap) =>
  messageOf(`h${lap}`, lap % 3 === 0 ? CHILD : CONTACT, `lap ${lap} of the race`, BEGIN + lap * 60_000),
);

let socket = null;
const push = (event) =>
  socket?.onmessage({ data: JSON.stringify({ cid: CID, created_at: new Date().toISOString(), ...event }) });

/** The socket of a server that is always there. */
window.WebSocket = class {
  constructor() {
    socket = this;
    setTimeout(() => {
      this.onopen({});
      push({
        type: 'health.check',
        connection_id: 'one',
        me: { ...user(CHILD), devices: [], mutes: [], channel_mutes: [] },
      });
    });
  }
  send() {
    push({ type: 'health.check', connection_id: 'one' });
  }
  close() {}
};

/** A message that the server tells everybody of. */
export function say(from, text, id = `s${said.length}`) {
  const message = messageOf(id, from, text, Date.now());
  said.push(message);
  sessionStorage.setItem(SAID, JSON.stringify(said));
  push({ type: 'message.new', channel_type: 'messaging', channel_id: CONTACT, message, user: user(from) });
  return message;
}

/** What the server answers to a request of the client. */
export function answer({ url, data }) {
  const asked = JSON.parse(data ?? '{}');
  if (url.endsWith('/query')) return { ...CHANNEL, messages: pageOf(asked.messages) };
  if (url.endsWith('/message')) return { message: say(CHILD, asked.message.text, asked.message.id) };
  return {};
}

const CHANNEL = {
  channel: {
    id: CONTACT,
    type: 'messaging',
    cid: CID,
    member_count: 2,
    own_capabilities: ['send-message'],
    config: { commands: [], read_events: false, typing_events: false },
  },
  members: [CHILD, CONTACT].map((id) => ({ user_id: id, user: user(id) })),
  membership: { user: user(CHILD) },
  read: [],
  watchers: [],
  pinned_messages: [],
};

/** The newest messages, or those before one that the client has. */
function pageOf({ id_lt, limit = FIRST_PAGE } = {}) {
  const all = [...history, ...said];
  const end = id_lt === undefined ? all.length : all.findIndex(({ id }) => id === id_lt);
  return all.slice(Math.max(0, end - limit), end);
}
