/**
 * The two families, self-hosted from Fontsource. Vietnamese needs two subsets together: `latin`
 * holds à, â, ê, ô; `vietnamese` holds ă, đ, ơ, ư and the stacked marks.
 */
const subsets = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
} as const;

type Style = 'normal' | 'italic';
type Subset = keyof typeof subsets;

interface Face {
  readonly weight: string;
  readonly style: Style;
  readonly file: (subset: Subset) => string;
}

interface Family {
  readonly name: string;
  readonly cssVariable: `--${string}`;
  readonly fallbacks: string[];
  readonly faces: readonly Face[];
}

const families: readonly Family[] = [
  {
    name: 'Source Serif 4',
    cssVariable: '--font-source-serif',
    fallbacks: ['Georgia', 'serif'],
    faces: (['normal', 'italic'] as const).map((style) => ({
      weight: '200 900',
      style,
      file: (subset) =>
        `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-${style}.woff2`,
    })),
  },
  {
    name: 'Be Vietnam Pro',
    cssVariable: '--font-be-vietnam',
    fallbacks: ['system-ui', 'sans-serif'],
    // Only two weights: each is two files, and every font that loads causes a relayout.
    faces: ['400', '600'].map((weight) => ({
      weight,
      style: 'normal',
      file: (subset) =>
        `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
    })),
  },
];

/** The families in the format of Astro's local font provider, which `astro.config.mjs` adds. */
export const fontFamilies = families.map(({ name, cssVariable, fallbacks, faces }) => ({
  name,
  cssVariable,
  fallbacks,
  options: {
    variants: faces.flatMap(({ weight, style, file }) =>
      (Object.keys(subsets) as Subset[]).map((subset) => ({
        weight,
        style,
        src: [file(subset)],
        unicodeRange: subsets[subset].split(','),
      })),
    ),
  },
}));
