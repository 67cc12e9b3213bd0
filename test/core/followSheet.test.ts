import fc from 'fast-check';
import { emptyDraft, emptyRow, followSheet, withText } from '../../src/core/application';
import type { Draft } from '../../src/core/application';

const written = (name: string, goal: string, costs: readonly string[]): Draft => ({
  ...withText(
    withText(emptyDraft('tkr'), { kind: 'single', field: 'name' }, name),
    { kind: 'single', field: 'goal' },
    goal,
  ),
  costs: costs.map((amount) => ({ ...emptyRow('costs'), amount })),
});
const drafts = fc
  .tuple(
    fc.constantFrom('Skolfam', 'Servicetrainee', ''),
    fc.constantFrom('Betyg', 'Arbete', ''),
    fc.array(fc.constantFrom('1', '2', ''), { maxLength: 3 }),
  )
  .map(([name, goal, costs]) => written(name, goal, costs));

describe('a draft that follows its sheet', () => {
  it('takes what is new in the sheet where nothing is typed, and keeps what is typed where the sheet is as it was', () => {
    const base = written('Skolfam', 'Betyg', ['1300']);
    const typed = withText(base, { kind: 'single', field: 'goal' }, 'Godkända betyg');
    const sheet = { ...withText(base, { kind: 'single', field: 'name' }, 'Skolfam 2'), costs: [] };
    const { draft, overtaken } = followSheet(typed, base, sheet);
    expect(draft.single.name).toBe('Skolfam 2');
    expect(draft.single.goal).toBe('Godkända betyg');
    expect(draft.costs).toEqual([]);
    expect(overtaken).toEqual([]);
  });

  it('keeps what is typed where the sheet says something else by now, and names it, also the next time', () => {
    const base = written('Skolfam', 'Betyg', []);
    const typed = withText(base, { kind: 'single', field: 'goal' }, 'Godkända betyg');
    const sheet = withText(base, { kind: 'single', field: 'goal' }, 'Frånvaro');
    const goal = { kind: 'single', field: 'goal' };
    const first = followSheet(typed, base, sheet);
    expect([first.draft.single.goal, first.overtaken]).toEqual(['Godkända betyg', [goal]]);
    const again = followSheet(first.draft, first.base, sheet);
    expect(again).toEqual(first);
  });

  it('says nothing of amounts in another unit', () => {
    const base = written('Skolfam', 'Betyg', ['1300']);
    const sheet: Draft = { ...written('Skolfam', 'Arbete', ['1,3']), unit: 'mkr' };
    expect(followSheet(base, base, sheet)).toEqual({ draft: base, base, overtaken: [] });
  });

  it('is the sheet where nothing is typed, the draft where the sheet is as it was, and the same when followed again', () => {
    fc.assert(
      fc.property(drafts, drafts, drafts, (typed, base, sheet) => {
        expect(followSheet(base, base, sheet).draft).toEqual(sheet);
        expect(followSheet(typed, base, base).draft).toEqual(typed);
        const once = followSheet(typed, base, sheet);
        expect(followSheet(once.draft, once.base, sheet)).toEqual(once);
      }),
    );
  });
});
