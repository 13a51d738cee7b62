/** The paths of the bar's pictures, in a box of 24. */
export const icons = {
  resume: 'M7 5l12 7-12 7z',
  pause: 'M8 5v14M16 5v14',
  back: 'M6 5v14M19 5l-9 7 9 7z',
  next: 'M18 5v14M5 5l9 7-9 7z',
  manner: 'M4 7h9m5 0h2M4 17h3m5 0h8M13 4.5v5h5v-5zM7 14.5v5h5v-5z',
  close: 'M6 6l12 12M18 6L6 18',
}
