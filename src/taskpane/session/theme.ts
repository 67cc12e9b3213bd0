import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createDarkTheme, createLightTheme } from '@fluentui/react-components';

/** A calm blue-green, dark enough for white text at 70 and 80 and light enough for dark backgrounds at 100 and 110. */
const brand: BrandVariants = {
  10: '#02161a',
  20: '#08262c',
  30: '#0b373f',
  40: '#0c454f',
  50: '#0d535e',
  60: '#0e606d',
  70: '#0f6c7a',
  80: '#107282',
  90: '#24869a',
  100: '#3d9aab',
  110: '#5aadbb',
  120: '#79c0cb',
  130: '#96d1da',
  140: '#b2e0e6',
  150: '#cceef2',
  160: '#e5f7f9',
};

/** Sizes follow the reader's text size instead of fixed pixels. */
function scalable(theme: Theme): Theme {
  const sized = Object.entries(theme).map(([name, value]) => {
    const isText = name.startsWith('fontSize') || name.startsWith('lineHeight');
    const pixels = typeof value === 'string' && isText ? /^(\d+)px$/.exec(value)?.[1] : undefined;
    return [name, pixels === undefined ? value : `${Number(pixels) / 16}rem`];
  });
  return Object.fromEntries(sized) as Theme;
}

export const lightTheme: Theme = scalable(createLightTheme(brand));
export const darkTheme: Theme = scalable({
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorBrandForegroundLinkHover: brand[140],
  colorBrandForegroundLinkPressed: brand[110],
});
