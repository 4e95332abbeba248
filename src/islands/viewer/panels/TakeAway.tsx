import { useRef, useState } from 'react';
import type { Region } from '#src/domain/values.ts';
import { saveFile } from '#src/islands/shared/save-file.ts';
import { drawRegion } from '../export/draw-region.ts';
import { printPage } from '../export/print-page.ts';
import { addMargin, toStampedJpeg } from '../export/stamp-image.ts';
import type { OpenViewerPage, ViewerData, ViewerLabels } from '../core/viewer-data.ts';

interface Props {
  page: OpenViewerPage;
  data: ViewerData;
  /** The framed region, or the visible one. */
  region: Region | undefined;
  citation: string;
}

/** Downloads or prints a page or a region, with its source in margin and metadata. */
export function TakeAway({ page, data, region, citation }: Props) {
  const { labels, archive, reference, record } = data;
  const root = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<keyof ViewerLabels>();
  const run = (task: Promise<unknown>, done: keyof ViewerLabels) => {
    setNote('viewer.working');
    void task.then(
      () => setNote(done),
      () => setNote('viewer.saveFailed'),
    );
  };
  const save = async (part: Region | undefined) => {
    const drawn = await drawRegion(
      page,
      part ?? { x: 0, y: 0, width: page.width, height: page.height },
    );
    await document.fonts.ready;
    const stamped = addMargin(drawn, [archive, reference, citation]);
    const file = await toStampedJpeg(stamped, `${archive}. ${citation}`);
    const name = [record?.slug, page.number, part && 'vung'].filter(Boolean).join('-');
    saveFile(file, `${name}.jpg`);
  };
  const print = () => {
    const largest = page.sizes.at(-1);
    const host = root.current?.closest('dialog');
    if (!largest || !host) return;
    const image = `${page.service}/full/${largest.width},${largest.height}/0/default.jpg`;
    run(printPage(host, image, citation), 'viewer.printed');
  };
  return (
    <div ref={root}>
      <div className="viewer-row">
        <button
          type="button"
          className="viewer-tool viewer-boxed"
          onClick={() => run(save(undefined), 'viewer.saved')}
        >
          {labels['viewer.savePage']}
        </button>
        {region && (
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            onClick={() => run(save(region), 'viewer.saved')}
          >
            {labels['viewer.saveRegion']}
          </button>
        )}
        <button type="button" className="viewer-tool viewer-boxed" onClick={print}>
          {labels['viewer.print']}
        </button>
      </div>
      <p role="status">{note && labels[note]}</p>
    </div>
  );
}
