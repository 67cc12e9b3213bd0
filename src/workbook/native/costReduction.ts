import type { Translate } from './translation';

/** KOSTNADSMINSKNING: the product, without the factors that are left out; a rise in costs is real in full. */
export const costReduction: Translate = (call) => {
  const [deadweight, displacement] = [call.given('dodvikt'), call.given('undantrangning')];
  const [ownShare, realisable] = [call.given('egen_andel'), call.given('realiserbar')];
  const factors = [
    call.text('antal'),
    call.text('effekt'),
    call.text('enhetskostnad'),
    deadweight && `(1-${deadweight})`,
    displacement && `(1-${displacement})`,
    ownShare,
    realisable && `IF(${call.text('effekt')}<0,1,${realisable})`,
  ];
  return [[`=${factors.filter((factor) => factor !== undefined).join('*')}`]];
};
