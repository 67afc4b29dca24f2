import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/domain/risk/judge.ts';
import { forgiveReasons } from '../../../../src/domain/risk/mute.ts';
import { emptyContactState } from '../../../../src/domain/risk/state.ts';
import { lastVerdict, NOW, play } from './story.ts';

const CONTEXT = { audience: 'direct', known: false } as const;

describe('forgiveReasons', () => {
  const { state, verdicts } = play(['asksAge', 'asksAlone', 'secrecy']);
  const forgiven = forgiveReasons(state, verdicts.at(-1)?.reasons ?? []);

  it('calms a contact whose signals were a mistake', () => {
    expect(judge(state, CONTEXT, NOW).level).not.toBe('calm');
    expect(judge(forgiven, CONTEXT, NOW).level).toBe('calm');
  });

  it('remembers it for what comes later', () => {
    expect(lastVerdict(['asksAge', 'asksAlone'], { state: forgiven }).level).toBe('calm');
  });

  it('still hears what it was not about', () => {
    expect(lastVerdict(['threat', 'demandsMoney'], { state: forgiven }).level).toBe('danger');
  });

  it('takes reasons that the state has no trace of', () => {
    const reasons = [{ signal: 'insult', direction: 'fromContact', at: NOW } as const];
    const muted = forgiveReasons(emptyContactState(), reasons);
    expect(lastVerdict(['insult', 'insult', 'insult', 'insult'], { state: muted }).level).toBe('calm');
  });
});
