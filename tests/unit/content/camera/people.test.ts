// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { othersIn } from '../../../../src/content/camera/people.ts';

interface Track {
  id: string;
  kind: string;
  label: string;
  readyState?: string;
  muted?: boolean;
  groupId?: string;
}

const picture = (id: string, fields: Partial<Track> = {}): Track => ({
  ...{ id, kind: 'video', label: 'remote video' },
  ...fields,
});
const sound = (id: string, fields: Partial<Track> = {}): Track => ({
  ...{ id, kind: 'audio', label: 'remote audio' },
  ...fields,
});

function show(tracks: Track[], element = 'video', parent: ParentNode = document.body): void {
  const made = tracks.map(({ groupId, readyState = 'live', muted = false, ...track }) => ({
    ...track,
    ...{ readyState, muted, getSettings: () => ({ groupId }) },
  }));
  const media = document.createElement(element);
  Object.defineProperty(media, 'srcObject', { value: { getTracks: () => made } });
  parent.append(media);
}

afterEach(() => document.body.replaceChildren());

describe('people in a call', () => {
  it.each<[string, number, Track[][]]>([
    ['nobody', 0, []],
    ['somebody', 1, [[picture('v1'), sound('a1')]]],
    [
      'two',
      2,
      [
        [picture('v1'), sound('a1')],
        [picture('v2'), sound('a2')],
      ],
    ],
    ['somebody in two places', 1, [[picture('v1')], [picture('v1')]]],
    ['picture and sound apart', 1, [[picture('v1')], [sound('a1')]]],
    ['one who shows nothing', 2, [[picture('v1'), sound('a1')], [sound('a2')]]],
    ['one who says nothing', 2, [[picture('v1'), sound('a1')], [picture('v2')]]],
    ['somebody who left', 0, [[picture('v1', { readyState: 'ended' })]]],
    ['a place kept for somebody', 1, [[picture('v1'), sound('a1')], [sound('a2', { muted: true })]]],
    ['the child', 0, [[picture('v1', { label: 'Front camera', groupId: 'g' })]]],
    ['a microphone with an odd name', 0, [[sound('a1', { groupId: 'g' })]]],
    ['a drawing', 0, [[picture('v1', { label: '' })]]],
    ['made-up sound', 0, [[sound('a1', { label: 'MediaStreamAudioDestinationNode' })]]],
  ])('%s', (_, expected, streams) => {
    for (const stream of streams) show(stream);
    expect(othersIn(document)).toBe(expected);
  });

  it('may be heard only', () => {
    show([sound('a1')], 'audio');
    expect(othersIn(document)).toBe(1);
  });

  it('may stand in a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    show([picture('v1')], 'video', host.attachShadow({ mode: 'open' }));
    expect(othersIn(document)).toBe(1);
  });

  it('are not in a film', () => {
    document.body.append(document.createElement('video'));
    expect(othersIn(document)).toBe(0);
  });
});
