/** A zone as one speaks of it, by its place: `Buenos Aires` for `America/Argentina/Buenos_Aires`. */
export function placeOfZone(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}
