/**
 * The one door to the generator: xoroshiro128+ (Blackman and Vigna 2018) of pure-rand. Its 128-bit state is four words of the
 * seed hashed by MurmurHash3's finaliser, so that small seeds start as well as large ones. Same seed, same numbers on every
 * machine.
 */
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { JumpableRandomGenerator } from 'pure-rand/types/JumpableRandomGenerator';

/** Uniform numbers between 0 and 1, never 0 or 1: the middle of one of 2^32 equal parts. */
export class RandomStream {
  constructor(private readonly generator: JumpableRandomGenerator) {}

  next(): number {
    return ((this.generator.next() >>> 0) + 0.5) * 2 ** -32;
  }
}

/** Streams that never overlap: each starts 2^64 numbers after the one before. The seed is 0 to 2^32 - 1. */
export function* randomStreams(seed: number): Generator<RandomStream, never> {
  const generator = xoroshiro128plusFromState([1, 2, 3, 4].map((word) => hash(seed + Math.imul(word, 0x9e3779b9))));
  for (;;) {
    yield new RandomStream(generator.clone());
    generator.jump();
  }
}

/** MurmurHash3's 32-bit finaliser: one to one, so at most one word of a state is 0. */
function hash(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
