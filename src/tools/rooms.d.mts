/** Types of rooms.mjs, which is plain JavaScript because ESLint's configuration reads it. */
export interface RoomRule {
  readonly rooms: readonly string[];
  readonly packages: readonly string[] | '*';
  readonly typesOnly?: readonly string[];
}
export const table: Readonly<Record<string, RoomRule>>;
export const doors: Readonly<Record<string, string>>;
export function roomOf(path: string): string | undefined;
export function breach(from: string, target: string, options?: { readonly typeOnly?: boolean }): string | undefined;
