import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { PublicExhibit } from '#src/public/public-model.ts';
import { buildExhibit } from '#src/views/stories/exhibit.ts';
import { buildExhibitEvent } from '#src/views/stories/exhibit-event.ts';
import { catalogueOf } from '../browse-catalogue.ts';

const exhibit: PublicExhibit = {
  slug: 'cau',
  title: { vi: 'Chiếc cầu', en: 'The bridge' },
  summary: { vi: 'Hai mùa khô', en: 'Two dry seasons' },
  prose: { vi: [] },
  records: [],
  from: '2025-09-02',
  until: '2031-09-02',
  kiosk: 1,
  anniversary: 'quoc-khanh',
};
const catalogue = {
  ...catalogueOf({
    anniversaries: [
      {
        ...{ id: 'quoc-khanh', slug: 'quoc-khanh', calendar: 'solar', day: '09-02' },
        title: { vi: 'Quốc khánh' },
        records: [],
      },
    ],
  }),
  site: siteSchema.parse({
    name: { vi: 'Lưu trữ tỉnh', en: 'Provincial Archives' },
    url: 'https://luutru.example',
    address: { vi: 'Số 1, đường Bến Mây', en: '1 Bến Mây Street' },
  }),
};
const hall = {
  '@type': 'Place',
  name: 'Provincial Archives',
  address: {
    '@type': 'PostalAddress',
    streetAddress: '1 Bến Mây Street',
    addressCountry: 'VN',
  },
};
const online = { '@type': 'VirtualLocation', url: 'https://luutru.example/en/trung-bay/cau/' };

it('has dates, place, organiser and subject of an exhibit on the kiosk', () => {
  expect(buildExhibitEvent(catalogue, exhibit, 'en')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'ExhibitionEvent',
    eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
    name: 'The bridge',
    description: 'Two dry seasons',
    url: 'https://luutru.example/en/trung-bay/cau/',
    inLanguage: 'en',
    image: 'https://luutru.example/chia-se/en/trung-bay/cau.jpg',
    startDate: '2025-09-02',
    endDate: '2031-09-02',
    location: [online, hall],
    organizer: {
      '@type': 'ArchiveOrganization',
      name: 'Provincial Archives',
      url: 'https://luutru.example/en/',
    },
    about: {
      '@type': 'Thing',
      name: 'Quốc khánh',
      url: 'https://luutru.example/ky-niem/quoc-khanh/',
    },
  });
});

it('has no place for an exhibit that is only online, has no term, or has no address', () => {
  const { kiosk, ...besides } = exhibit;
  const { from, until, ...always } = exhibit;
  const { address, ...site } = catalogue.site;
  expect([kiosk, from, until, address?.en]).not.toContain(undefined);
  for (const event of [
    buildExhibitEvent(catalogue, besides, 'en'),
    buildExhibitEvent(catalogue, always, 'en'),
    buildExhibitEvent({ ...catalogue, site }, exhibit, 'en'),
  ]) {
    expect(event).toMatchObject({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: online,
    });
  }
});

it('names no picture on the hall’s screen, which has none', () => {
  expect(buildExhibitEvent({ ...catalogue, isKiosk: true }, exhibit, 'vi')).not.toHaveProperty(
    'image',
  );
});

it('is not a public event while the exhibit is under review', () => {
  const metaOf = (shown: PublicExhibit) =>
    buildExhibit({ ...catalogue, findExhibit: () => shown }, 'cau', 'vi').meta;
  expect(metaOf({ ...exhibit, state: 'unlisted' })).not.toHaveProperty('jsonLd');
  expect(metaOf(exhibit).jsonLd).toMatchObject({ '@type': 'ExhibitionEvent' });
});
