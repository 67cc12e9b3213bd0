import { keepIdentity, readIdentity } from '../../src/workbook';
import { host } from './workbench';

afterEach(() => expect(host.problems()).toEqual([]));

it('a workbook is known by where it stands until it keeps an id, which it is known by from then on', async () => {
  const before = await readIdentity();
  expect(before).toEqual({ ok: true, value: { id: undefined, place: expect.stringMatching(/./) as string } });
  expect(await keepIdentity('a1')).toMatchObject({ ok: true, value: { id: 'a1' } });
  expect(await keepIdentity('b2')).toMatchObject({ ok: true, value: { id: 'a1' } });
  expect(await readIdentity()).toMatchObject({ ok: true, value: { id: 'a1' } });
});
