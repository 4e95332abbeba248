const paths = {
  zoomIn: 'M5 12h14M12 5v14',
  zoomOut: 'M5 12h14',
  rotate: 'M19 12a7 7 0 1 1-2.5-5.4M19 3v5h-5',
  whole: 'M8 6h8v12H8zM3 8V4h4M17 4h4v4M21 16v4h-4M7 20H3v-4',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  text: 'M5 6h14M5 10h14M5 14h9M5 18h11',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leaveFullScreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  close: 'M6 6l12 12M18 6L6 18',
  spread: 'M3 5h9v14H3zM12 5h9v14h-9z',
  pages: 'M4 4h6v7H4zM14 4h6v7h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  search: 'M15.5 15.5L20 20M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0z',
  lamp: 'M12 3v2M5 6l1.5 1.5M19 6l-1.5 1.5M3 13h2M19 13h2M16 13a4 4 0 1 0-6.5 3.1V19h5v-2.9A4 4 0 0 0 16 13z',
  notes: 'M6 3h12v18H6zM3.5 8h4M3.5 12h4M3.5 16h4M11 8h4M11 12h4',
  cite: 'M10 12H4.5V6.5H10V13c0 2.6-1.5 4.2-4.5 4.7M19.5 12H14V6.5h5.5V13c0 2.6-1.5 4.2-4.5 4.7',
  compare: 'M4 4h6v16H4zM14 4h6v16h-6zM12 2v20',
  keys: 'M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 18h.01',
  panLeft: 'M19 12H5M11 6l-6 6l6 6',
  panRight: 'M5 12h14M13 6l6 6l-6 6',
  panUp: 'M12 19V5M6 11l6-6l6 6',
  panDown: 'M12 5v14M6 13l6 6l6-6',
};

export type IconName = keyof typeof paths;

/** An icon next to or instead of text; never the only name of a button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="viewer-icon"
      viewBox="0 0 24 24"
      width="22"
      height="22"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
