import * as z from 'zod';
import { readerRegisterSchema } from './reader-register.ts';
import { readingRoomSchema } from './reading-room.ts';
import { virtualReadingSchema } from './virtual-reading.ts';
import { findSiteUrlFault, toSiteOrigin } from './site-url.ts';

/**
 * `content/site.yaml`: the institution, its contact details and its rules. Every field has a
 * default, so that an archive may start without the file; the build then warns.
 */
const localText = z.strictObject({ vi: z.string().min(1), en: z.string().min(1).exactOptional() });

const days = z.int().min(1).max(60);

/** Licences and rights statements that IIIF viewers know, by host. */
export const rightsUriShape = /^https?:\/\/(?:creativecommons|rightsstatements)\.org\/[\w./-]+$/;

const field = z.enum(['hidden', 'optional', 'required']);

/** `feeObjectType` of Thông tư 05/2025/TT-BNV. */
const feeGroup = z.enum(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10']);

export const siteSchema = z.strictObject({
  /** The institution's name, as on its seal. */
  name: localText.default({ vi: 'Phòng Đọc', en: 'Reading Room' }),
  /** The line under the name. */
  tagline: localText.default({
    vi: 'Phòng đọc và trưng bày trực tuyến',
    en: 'Online reading room and exhibitions',
  }),
  /** One to three letters on the seal in the header. */
  seal: z.string().min(1).max(3).default('PĐ'),
  /** Archive code (mã cơ quan lưu trữ). */
  code: z.string().max(13).exactOptional(),
  /** Name used in citations; the institution's name when not given. */
  citedAs: localText.exactOptional(),
  /** URL of the site, for canonical links, sitemap and manifests. */
  url: z
    .string()
    .superRefine((url, context) => {
      const fault = findSiteUrlFault(url);
      if (fault !== undefined) context.addIssue({ code: 'custom', params: { fault } });
    })
    .transform(toSiteOrigin)
    .default('http://localhost:4321'),
  address: localText.exactOptional(),
  email: z.email().exactOptional(),
  phone: z.string().exactOptional(),
  openingHours: localText.exactOptional(),
  readingRoom: readingRoomSchema.exactOptional(),
  readerRegister: readerRegisterSchema.exactOptional(),
  virtualReading: virtualReadingSchema.exactOptional(),
  /**
   * Rights in the images of open records: the URL of a licence of creativecommons.org or of a
   * statement of rightsstatements.org, as IIIF manifests state it.
   */
  rights: z
    .string()
    .refine((uri) => rightsUriShape.test(uri), { params: { expected: 'rights' } })
    .exactOptional(),
  /**
   * Rights in open records, in the archive's words; shown with every record that has no statement
   * of its own.
   */
  rightsStatement: localText.default({
    vi: 'Ai cũng được đọc và trích dẫn tài liệu công khai. Khi công bố hoặc trích dẫn, xin ghi số lưu trữ, bản chính hay bản sao, và tên cơ quan lưu trữ. Muốn dùng hình ảnh vào việc khác, xin hỏi cơ quan lưu trữ trước.',
    en: 'Anyone may read and quote open records. Whoever publishes or quotes them states the reference, whether the record is an original or a copy, and the name of the archive. To use images for anything else, please ask the archive first.',
  }),
  /** Limits for the PDF of an open item. */
  pdf: z
    .strictObject({
      /** Most pages; 0 offers no PDF. */
      pages: z.int().min(0).max(2000).default(300),
      /** One million bytes each; the gate reads files of up to 268. */
      megabytes: z.int().min(1).max(250).default(100),
    })
    .prefault({}),
  /** Who may embed records and scenes of this site in a frame. */
  embedding: z
    .union([
      z.enum(['none', 'anyone']),
      z.array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/)).min(1),
    ])
    .default('none'),
  /** Document types of this archive that are in no national list; they are accepted as written. */
  documentTypes: z.array(z.string().min(1)).exactOptional(),
  /** `true` marks every page as sample data. */
  sample: z.boolean().default(false),
  requests: z
    .strictObject({
      /**
       * Working days to answer, by kind of request. Thông tư 06/2025/TT-BNV; the archive may
       * promise fewer.
       */
      workingDays: z
        .strictObject({
          open: days.default(1),
          copy: days.default(2),
          conditional: days.default(7),
        })
        .prefault({}),
      /** What the desk's form asks of a reader. Bodies that need less should ask for less. */
      fields: z
        .strictObject({
          name: field.default('required'),
          birthYear: field.default('hidden'),
          nationality: field.default('hidden'),
          identity: field.default('hidden'),
          organisation: field.default('optional'),
          position: field.default('hidden'),
          address: field.default('optional'),
          phone: field.default('optional'),
          email: field.default('optional'),
          topic: field.default('required'),
          period: field.default('optional'),
        })
        .prefault({}),
      /** Why the desk currently takes no requests. Absent when it takes them. */
      closed: localText.exactOptional(),
      /** Exceptions to the statutory working days, by day. */
      calendar: z
        .strictObject({
          off: z.array(z.iso.date()).default([]),
          working: z.array(z.iso.date()).default([]),
        })
        .prefault({}),
      /** Most days for which a record is issued to a reader (Thông tư 05/2025/TT-BNV, Điều 37). */
      mostReadingDays: z.int().min(1).max(365).default(15),
      /** Days after its last event for which a request keeps personal data. */
      retentionDays: z
        .strictObject({
          decided: z.int().min(1).max(3650).default(365),
          withdrawn: z.int().min(1).max(3650).default(30),
          /** For requests without a decision: days after their last event. */
          undecided: z.int().min(90).max(3650).default(365),
        })
        .prefault({}),
      /** Fees of copies, in đồng per page. Without this setting there are no fees. */
      fees: z
        .strictObject({
          copyPage: z.int().min(0).max(10_000_000),
          certifiedPage: z.int().min(0).max(10_000_000),
          /**
           * Groups of readers who pay nothing, and those who pay half, by their codes in the
           * national list.
           */
          free: z.array(feeGroup).default(['02', '03', '04', '05', '06']),
          half: z.array(feeGroup).default(['01', '07', '08', '09']),
          /** Whether the receipt number is required where a fee is paid. */
          receipt: z.boolean().default(true),
        })
        .exactOptional(),
      /** Access of the records that need a decision by two people, one of them the head. */
      twoPersons: z.array(z.enum(['open', 'conditional'])).default(['conditional']),
    })
    .prefault({}),
  /**
   * Columns of conditional records that are public, by canonical name. All others stay in the
   * archive. The default is the list in `access.ts`.
   */
  publicFields: z
    .strictObject({
      file: z.array(z.string()).exactOptional(),
      item: z.array(z.string()).exactOptional(),
    })
    .prefault({}),
});

export type SiteSettings = z.output<typeof siteSchema>;
