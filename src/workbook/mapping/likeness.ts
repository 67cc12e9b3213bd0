/** How many letters must be put in, taken out, changed or swapped with the next to make one word of the other. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const now = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (now[j - 1] as number) + 1, (last[j - 1] as number) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      now.push(least);
    }
    [before, last] = [last, now];
  }
  return last[b.length] as number;
}

/** True for folded words that differ as a slip of the fingers does: one letter from five letters on, two from ten. */
export function isTypo(a: string, b: string): boolean {
  const most = b.length >= 10 ? 2 : b.length >= 5 ? 1 : 0;
  return most > 0 && a !== b && editDistance(a, b, most) <= most;
}
