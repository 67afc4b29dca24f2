import { describe, expect, it } from 'vitest';
import { parseRow } from '../../../../tools/evaluate/row.ts';

const MESSAGE = { from: 'contact', text: 'hello there' };

const parse = (value: unknown) => parseRow(Buffer.from(JSON.stringify(value)));

describe('parseRow', () => {
  it('keeps what it knows and leaves the rest out', () => {
    const messages = [{ ...MESSAGE, name: 'Kim', at: 3.5, mood: 'good' }];
    expect(parse({ id: 'a', source: 's', label: 'ordinary', group: true, split: 1, messages })).toEqual({
      row: {
        id: 'a',
        source: 's',
        label: 'ordinary',
        group: true,
        messages: [{ from: 'contact', name: 'Kim', at: 3.5, text: 'hello there' }],
      },
    });
  });

  it.each([
    { what: 'no messages', row: { id: 'a', messages: [] } },
    { what: 'a message without a time', row: { id: 'a', messages: [MESSAGE] } },
    { what: 'a time that is null', row: { id: 'a', messages: [{ ...MESSAGE, at: null }] } },
    { what: 'a time before the start', row: { id: 'a', messages: [{ ...MESSAGE, at: -5 }] } },
  ])('is content with $what', ({ row }) => {
    expect(parse(row)).toEqual({ row });
  });

  it.each([
    { row: 7, complaint: 'the row should be Object' },
    { row: null, complaint: 'the row should be Object' },
    { row: { messages: [] }, complaint: 'id is missing' },
    { row: { id: 7, messages: [] }, complaint: 'id should be string' },
    { row: { id: 'a' }, complaint: 'messages is missing' },
    { row: { id: 'a', messages: MESSAGE }, complaint: 'messages should be Array' },
    { row: { id: 'a', messages: [MESSAGE, 'hello'] }, complaint: 'messages.1 should be Object' },
    { row: { id: 'a', messages: [{ from: 'child' }] }, complaint: 'messages.0.text is missing' },
    {
      row: { id: 'a', messages: [{ from: 'friend', text: '' }] },
      complaint: 'messages.0.from should be ("contact" | "child")',
    },
    {
      row: { id: 'a', messages: [{ ...MESSAGE, at: '3' }] },
      complaint: 'messages.0.at should be number',
    },
    { row: { id: 'a', messages: [{ ...MESSAGE, at: 1e300 }] }, complaint: 'messages.0.at should be <=' },
    { row: { id: 'a', group: 'yes', messages: [] }, complaint: 'group should be boolean' },
  ])('says what is wrong: $complaint', ({ row, complaint }) => {
    expect(parse(row)).toEqual({ complaint: expect.stringContaining(complaint) });
  });

  it.each([
    { what: 'half a row', bytes: Buffer.from('{"id":"my secret'), complaint: 'not JSON' },
    { what: 'plain text', bytes: Buffer.from('my secret'), complaint: 'not JSON' },
    { what: 'bytes that are no text', bytes: Buffer.from([0x22, 0xff, 0x22]), complaint: 'not UTF-8' },
  ])('says of $what that it is $complaint, and repeats nothing', ({ bytes, complaint }) => {
    const result = parseRow(bytes);
    expect(result).toEqual({ complaint: expect.stringContaining(complaint) });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
