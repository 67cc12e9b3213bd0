import { answer } from '../../src/functions/answer';
import { catalogue } from '../../src/functions/catalogue';
import { callables } from '../../src/functions/catalogue/callables';
import { exampleValue } from '../../src/functions/catalogue/exampleValue';

const byId = new Map(callables.map((callable) => [callable.id, callable]));

test('the catalogue and functions.js hold the same functions with the same parameters', () => {
  expect(catalogue.map((entry) => entry.id).sort()).toEqual([...byId.keys()].sort());
  for (const entry of catalogue) expect(byId.get(entry.id)?.parameters).toBe(entry.parameters);
});

const parameters = catalogue.flatMap((entry) =>
  entry.parameters.map(({ id }, place) => [entry.id, id, entry, place] as const),
);

test.each(parameters)('%s has an example that gives %s a value', (_id, _parameter, entry, place) => {
  expect(exampleValue(entry, place) ?? '').not.toBe('');
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  const callable = byId.get(id);

  test.each(entry.examples.map((example) => [example.sv, example] as const))(
    'answers its example: %s',
    (_, example) => {
      if (!callable) throw new Error(`${id} is not callable`);
      expect(answer(callable, example.args)).toEqual({ ok: true, value: example.answer });
    },
  );

  test.each(['sv', 'en'] as const)('has texts that fit Excel’s dialog, one a parameter (%s)', (language) => {
    const texts = entry.texts[language];
    expect(texts.parameters).toHaveLength(entry.parameters.length);
    expect(texts.description.length).toBeLessThan(255);
    for (const [i, parameter] of texts.parameters.entries()) {
      expect(parameter.text.length).toBeLessThan(255);
      expect(parameter.unit).not.toBe('');
      expect(parameter.fallback !== undefined).toBe(entry.parameters[i]?.optional);
    }
  });

  test('asks for required parameters before optional ones', () => {
    const optional = entry.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  });
});
