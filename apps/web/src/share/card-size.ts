/** Pixels of a share image: the size that other sites ask for. */
export const cardSize = { width: 1200, height: 630 };
