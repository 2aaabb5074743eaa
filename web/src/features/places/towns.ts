/** Towns of the partner municipalities, to measure distances from. */
export interface Town {
  slug: string;
  name: string;
  lat: number;
  lon: number;
}

export const towns: readonly Town[] = [
  { slug: 'akniste', name: 'Aknīste', lat: 56.1615, lon: 25.7478 },
  { slug: 'ilukste', name: 'Ilūkste', lat: 55.9775, lon: 26.2966 },
  { slug: 'jekabpils', name: 'Jēkabpils', lat: 56.499, lon: 25.8574 },
  { slug: 'juodupe', name: 'Juodupė', lat: 56.087, lon: 25.607 },
  { slug: 'kalnciems', name: 'Kalnciems', lat: 56.7991, lon: 23.615 },
  { slug: 'karsava', name: 'Kārsava', lat: 56.7841, lon: 27.6883 },
  { slug: 'ludza', name: 'Ludza', lat: 56.5396, lon: 27.7189 },
  { slug: 'obeliai', name: 'Obeliai', lat: 55.94, lon: 25.8 },
  { slug: 'ozolnieki', name: 'Ozolnieki', lat: 56.6899, lon: 23.7761 },
  { slug: 'pandelys', name: 'Pandėlys', lat: 56.0265, lon: 25.2264 },
  { slug: 'pasvalys', name: 'Pasvalys', lat: 56.0625, lon: 24.3997 },
  { slug: 'rokiskis', name: 'Rokiškis', lat: 55.9587, lon: 25.5947 },
  { slug: 'subate', name: 'Subate', lat: 56.0062, lon: 25.9076 },
  { slug: 'viesite', name: 'Viesīte', lat: 56.3475, lon: 25.5551 },
  { slug: 'zilupe', name: 'Zilupe', lat: 56.3862, lon: 28.1217 },
];
