import { formatNumber, formatShare } from '../../src/i18n/format';

test.each([
  [1666.67, '1\u00a0666,67', '1,666.67'],
  [-1234567, '−1\u00a0234\u00a0567', '-1,234,567'],
  [0, '0', '0'],
  [0.1 + 0.2, '0,3', '0.3'],
  [1e-7, '0,0000001', '0.0000001'],
  [123456.789, '123\u00a0456,789', '123,456.789'],
  [1e20, '1E20', '1E20'],
])('%p is written the Swedish and the English way', (x, sv, en) => {
  expect(formatNumber(x, 'sv')).toBe(sv);
  expect(formatNumber(x, 'en')).toBe(en);
});

test('a share is per cent, without the noise of binary numbers', () => {
  expect(formatShare(0.07, 'sv')).toBe('7\u00a0%');
  expect(formatShare(1.1, 'en')).toBe('110%');
});
