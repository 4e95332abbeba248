const paths = {
  zoomIn: 'M5 12h14M12 5v14',
  zoomOut: 'M5 12h14',
  rotate: 'M19 12a7 7 0 1 1-2.5-5.4M19 3v5h-5',
  whole: 'M6 4h12v16H6zM9 9h6M9 13h6',
  previous: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  text: 'M5 6h14M5 10h14M5 14h9M5 18h11',
  fullScreen: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  leaveFullScreen: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5',
  close: 'M6 6l12 12M18 6L6 18',
};

export type IconName = keyof typeof paths;

/** A sign beside or instead of words; never the only name of a button. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
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
