import { showVideo } from './video.js';

/**
 * The demo's chat page, seen by one of its people: `?as=kai` is the other side of the conversation.
 *
 * @typedef {{ id: string, name: string, about: string, shade: string }} Person
 * @typedef {{ chat: string, from: string, text: string, at: string }} Message
 */

const me = new URLSearchParams(location.search).get('as') ?? 'sam';
const socket = new WebSocket(`ws://${location.host}/live?as=${me}`);

/** @type {Map<string, Person>} */
const people = new Map();
/** @type {Map<string, Message[]>} */
const messages = new Map();
/** @type {Map<string, number>} */
const unread = new Map();
let open = '';
let lastAuthor = '';

/** @template {Element} T @param {string} selector @param {new () => T} type @param {ParentNode} [root] */
function find(selector, type, root = document) {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** @param {string} tag @param {string} className @param {string} text */
function make(tag, className, text) {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** @param {string} id @returns {Person} */
function person(id) {
  return people.get(id) ?? { id, name: id, about: '', shade: '' };
}

/** @param {Person} who */
function avatarOf(who) {
  const avatar = make('span', 'avatar', who.name.slice(0, 1));
  avatar.style.setProperty('--shade', who.shade);
  avatar.setAttribute('aria-hidden', 'true');
  return avatar;
}

function showChats() {
  const rows = [...messages.keys()].map((chat) => {
    const who = person(chat);
    const button = make('button', '', '');
    button.append(avatarOf(who), make('strong', 'name', who.name));
    button.append(make('span', 'unread', String(unread.get(chat) || '')), make('span', 'about', who.about));
    button.setAttribute('aria-current', String(chat === open));
    button.addEventListener('click', () => openChat(chat));
    const row = document.createElement('li');
    row.append(button);
    return row;
  });
  find('.chats', HTMLElement).replaceChildren(...rows);
}

/** @param {string} chat */
function openChat(chat) {
  open = chat;
  unread.delete(chat);
  location.hash = chat;
  const who = person(chat);
  document.title = `${who.name} – Pebble`;
  find('.chat-header .avatar', HTMLElement).replaceWith(avatarOf(who));
  find('.chat-title', HTMLElement).textContent = who.name;
  find('.chat-about', HTMLElement).textContent = who.about;
  find('.waiting', HTMLElement).textContent = `Waiting for ${who.name} to join`;
  find('.messages', HTMLElement).replaceChildren();
  lastAuthor = '';
  for (const message of messages.get(chat) ?? []) append(message);
  showChats();
}

/** @param {Message} message */
function append(message) {
  const list = find('.messages', HTMLElement);
  const row = make('li', 'message', '');
  row.classList.toggle('own', message.from === me);
  row.classList.toggle('same-author', message.from === lastAuthor);
  lastAuthor = message.from;
  const time = make('time', '', message.at.slice(11, 16));
  time.setAttribute('datetime', message.at);
  const bubble = make('div', 'bubble', '');
  bubble.append(make('p', 'text', message.text), time);
  row.append(make('span', 'author', person(message.from).name), bubble);
  list.append(row);
  list.scrollTop = list.scrollHeight;
}

/** @param {Message} message */
function receive(message) {
  messages.get(message.chat)?.push(message);
  if (message.chat === open) append(message);
  else unread.set(message.chat, (unread.get(message.chat) ?? 0) + 1);
  showChats();
}

function send() {
  const field = find('.composer textarea', HTMLTextAreaElement);
  const text = field.value.trim();
  if (text !== '') socket.send(JSON.stringify({ chat: open, text }));
  field.value = '';
}

socket.addEventListener('message', ({ data }) => {
  const news = JSON.parse(data);
  if (!news.people) return receive(news);
  for (const who of news.people) people.set(who.id, who);
  for (const [chat, history] of Object.entries(news.chats)) messages.set(chat, history);
  find('.me', HTMLElement).textContent = `You are ${person(me).name}`;
  openChat(location.hash.slice(1) || Object.keys(news.chats)[0] || '');
});
window.addEventListener('hashchange', () => {
  const chat = location.hash.slice(1);
  if (chat !== open) openChat(chat);
});
find('.composer', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});
find('.composer textarea', HTMLTextAreaElement).addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  send();
});
showVideo(find('.video-toggle', HTMLButtonElement), find('.video', HTMLElement));
