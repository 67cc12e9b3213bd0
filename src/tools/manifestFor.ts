/** The address in manifest.xml as it stands in the repository. */
export const DEVELOPMENT_URL = 'https://localhost:3000';

/** The manifest with every address moved to `url`. Throws when Excel would refuse the address. */
export function manifestFor(url: string, manifest: string): string {
  return manifest.replaceAll(`"${DEVELOPMENT_URL}/`, `"${siteAddress(url)}/`);
}

/** An address that Excel takes, without a closing slash. */
export function siteAddress(url: string): string {
  const { protocol, search, hash } = new URL(url);
  if (protocol !== 'https:') throw new Error(`Excel loads add-ins over https only, not from ${url}`);
  if (search || hash) throw new Error(`The address of the add-in is a folder, without ? or #: ${url}`);
  return url.replace(/\/+$/, '');
}
