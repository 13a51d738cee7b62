/**
 * The window sizes at which a layout changes. A media query cannot read a custom property, so styles repeat the values;
 * a test compares them with this list. They are in rem, so they follow the reader's text size. What depends on the
 * space of a part rather than of the window is a container query and not listed.
 */
export const breakpoints = {
  /** Up to this width there is no room beside the signage buttons for the note. */
  signageWithoutNote: '22rem',
  /** Up to this width (small phones, large letters) the header's link to the settings has a shorter text. */
  shortSettingsLink: '23rem',
  /** Up to this width the signage buttons leave room for one text only. */
  signageWithOneText: '26rem',
  /** From this height a card on another site keeps its source line in sight. */
  embedWithFixedFoot: '20rem',
  /** From this height a lying signage screen has room for a code of a fifth of the width. */
  signageWithLargeCode: '30rem',
  /** A phone that lies: everything below `signageWithLargeCode`. */
  signageOnLyingPhone: '29.99rem',
  /** From here the themes in the signage panel are in two columns. */
  signagePanelColumns: '34rem',
  /** A tablet in portrait: short parts are side by side, and the bottom bar is gone. */
  medium: '48rem',
  /** A phone: everything below `medium`. */
  belowMedium: '47.99rem',
  /** Up to this height of a wide signage screen the buttons take their space from the top. */
  lowSignageScreen: '56rem',
  /** A phone or tablet in portrait: everything below `wide`. */
  belowWide: '59.99rem',
  /** A computer or a tablet in landscape: a column is beside the main one. */
  wide: '60rem',
  /** A large screen: lists of the portable edition are in two columns. */
  large: '80rem',
} as const
