/** A contact on the diary: when it is, and how long is kept free after it (SE-1). All in milliseconds since 1970. */
export interface BookedTime {
  /** Tells it from others: it never clashes with itself. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** End of the time kept free after it; the same as `end` where none is. */
  readonly bufferEnd: number;
}

/** What a booking runs into. */
export interface Clash<Booked extends BookedTime = BookedTime> {
  readonly with: Booked;
  /**
   * `contact`: both at the same time; `itsBuffer`: inside of what is kept free after the other; `ownBuffer`: the other inside
   * of what has to be kept free after this one.
   */
  readonly kind: 'contact' | 'itsBuffer' | 'ownBuffer';
}

/**
 * What a booking runs into among others, earliest first. Another contact must not be booked into the time kept free after a
 * session without saying so (SE-1). Touching is no clash.
 */
export function clashesOf<Booked extends BookedTime>(
  booking: BookedTime,
  others: readonly Booked[],
): Clash<Booked>[] {
  const clashes: Clash<Booked>[] = [];
  for (const other of others) {
    if (other.key === booking.key) continue;
    if (overlap(booking.start, booking.end, other.start, other.end)) {
      clashes.push({ with: other, kind: 'contact' });
    } else if (overlap(booking.start, booking.end, other.end, other.bufferEnd)) {
      clashes.push({ with: other, kind: 'itsBuffer' });
    } else if (overlap(booking.end, booking.bufferEnd, other.start, other.end)) {
      clashes.push({ with: other, kind: 'ownBuffer' });
    }
  }
  return clashes.sort((a, b) => a.with.start - b.with.start);
}

function overlap(startA: number, endA: number, startB: number, endB: number): boolean {
  return startA < endB && startB < endA;
}
