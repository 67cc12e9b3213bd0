import type { Package } from '../../package/openPackage';
import type { Figures } from './cellChanges';
import type { Picture } from './picture';

/** An opened file and what the engine made of it, at the moment it was opened. */
export interface OpenedFile {
  readonly package: Package;
  readonly picture: Picture;
  /** By sheet id; undefined while not everything has been calculated, or when someone was quicker than that. */
  readonly figures: ReadonlyMap<string, Figures> | undefined;
}
