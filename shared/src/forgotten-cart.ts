/** A cart nobody touches so long is forgotten, and what it knows of its shopper with it. */
export const FORGOTTEN_AFTER_DAYS = 60
