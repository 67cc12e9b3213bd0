import { useEffect, useState } from 'react';
import type { Appearance } from './settings';

const DARK = '(prefers-color-scheme: dark)';

/** True when the pane is to be dark: by the user's choice, else as Excel is, else as the computer is. */
export function useDarkMode(appearance: Appearance, hostTheme: () => 'light' | 'dark' | undefined): boolean {
  const ask = () => (hostTheme() ?? (window.matchMedia?.(DARK).matches ? 'dark' : 'light')) === 'dark';
  const [around, setAround] = useState(ask);

  useEffect(() => {
    const renew = () => setAround(ask());
    const query = window.matchMedia?.(DARK);
    query?.addEventListener('change', renew);
    // Excel tells of no change of its theme; the user who changed it comes back to the pane.
    window.addEventListener('focus', renew);
    return () => {
      query?.removeEventListener('change', renew);
      window.removeEventListener('focus', renew);
    };
  });

  return appearance === 'system' ? around : appearance === 'dark';
}
