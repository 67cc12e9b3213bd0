/** Sentences that carry a count, for one and for more. */
import { texts } from '../../src/i18n';
import { HEADINGS } from '../../src/workbook/application/labels';

const [sv, en] = [texts('sv'), texts('en')];

it.each([
  [sv.settings.roundedTo(1, 'mkr'), /avrundas till 1 decimal av mkr\./],
  [sv.settings.roundedTo(2, 'mkr'), /avrundas till 2 decimaler av mkr\./],
  [sv.settings.roundedTo(-2, undefined), /avrundas till jämna 100\. Ändra/],
  [en.settings.roundedTo(1, 'mkr'), /rounded to 1 decimal of mkr\./],
  [en.settings.roundedTo(-2, 'tkr'), /rounded to the nearest 100 tkr\./],
  [en.settings.roundedTo(-2, undefined), /rounded to the nearest 100\. Change/],
  [sv.decision.decimals(1), /^Avrundat till 1 decimal,/],
  [sv.decision.decimals(3), /^Avrundat till 3 decimaler,/],
  [en.decision.decimals(1), /^Rounded to 1 decimal,/],
  [sv.decision.preview(1), /^Skriver en rad i fondboken/],
  [en.decision.preview(1), /^Writes one row in the fund book/],
  [sv.mapping.doubt.signs('Belopp', 1), /^1 belopp i ”Belopp” är negativt och dras av\.$/],
  [sv.mapping.doubt.signs('Belopp', 2), /^2 belopp i ”Belopp” är negativa och dras av\.$/],
  [en.mapping.doubt.signs('Amount', 1), /^1 amount in “Amount” is negative and is subtracted\.$/],
  [en.mapping.doubt.signs('Amount', 2), /^2 amounts in “Amount” are negative and are subtracted\.$/],
  [sv.mapping.doubt.spread('Belopp', 1), /^1 kolumn läses som rader/],
  [en.mapping.doubt.spread('Amount', 1), /^1 column is read as rows/],
  [en.mapping.lacking(['Amount']), /^First say where Amount stands,/],
  [en.mapping.lacking(['Amount', 'Year']), /^First say where Amount and Year stand,/],
  [sv.share.thaw.finished.frozen(1), /1 formel är ersatt med sitt värde och sparad\.$/],
  [sv.share.thaw.finished.frozen(2), /2 formler är ersatta med värden och sparade\.$/],
  [sv.share.thaw.finished['taken-back'](1), /1 formel står som den gjorde innan\.$/],
  [sv.share.thaw.becameValues(1), /^1 formel blev värde i stället för vanlig formel:$/],
  [en.share.thaw.finished.frozen(1), /1 formula is replaced with its value and kept\.$/],
  [en.share.thaw.finished.frozen(2), /2 formulas are replaced with values and kept\.$/],
  [en.share.thaw.becameValues(1), /^1 formula became a value instead of a plain formula:$/],
  [en.share.thaw.becameValues(2), /^2 formulas became values instead of plain formulas:$/],
  [en.share.freeze.donePlain(2, 1), /1 with a plain formula, 1 with its value\./],
  [sv.share.copy.leftOut(1, 'Plan'), /^1 rad om andra nämnder är utelämnad /],
  [sv.share.basis.leftOut('Plan', 1), /^1 rad om andra nämnder är utelämnad i bladet Plan\.$/],
  [sv.share.basis.sheetsLeftOut(1), /^1 blad ur arbetsboken är utelämnat\.$/],
  [sv.followUp.waitingCount(1, 3), /^3 kvar, 1 försenad$/],
  [sv.followUp.waitingCount(2, 3), /^3 kvar, 2 försenade$/],
  [sv.application.missingCount(1, 10), /^1 av fondens 10 punkter är besvarad\.$/],
  [en.application.missingCount(1, 10), /^1 of the fund’s 10 points is answered\.$/],
  [en.application.figures.reduction(1), /^Cost reduction in 1 year$/],
  [en.application.figures.years('1.0'), /^1\.0 years$/],
  [en.application.figures.years('1'), /^1 year$/],
  [sv.checks.mappingLost('Plan', ['År', 'Belopp']), /Skriv tillbaka rubrikerna,/],
  [en.checks.mappingLost('Plan', ['År', 'Belopp']), /Put the headings back,/],
])('%s', (said, wanted) => {
  expect(said).toMatch(wanted);
});

it('calls one thing by one word', () => {
  expect(sv.application.fields['measures.baseline']).toBe(sv.followUp.form.baseline);
  expect(en.application.fields['measures.baseline']).toBe(en.followUp.form.baseline);
  // Sheets that were written under the former word are still read.
  expect(HEADINGS.measures['baseline']).toEqual(['Baslinje', 'Utgångsläge', 'Baseline']);
  expect(en.mapping.roles.parameters).toContain(en.fund.names.parameters);
  expect(en.overview.frameReduction).toBe('Frame reduction');
  expect(sv.overview.chartPreview('Fonden')).toContain('med siffrorna som de är nu');
});
