/** A share with as many decimals as say enough at a glance: a third is 33.3 %. To look at, never to go on counting with. */
export const glanceShare = (share: number): number => Number(share.toFixed(3));
