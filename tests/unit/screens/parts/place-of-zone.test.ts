import { expect, it } from 'vitest';
import { placeOfZone } from '#src/screens/parts/place-of-zone.ts';

it('names a zone by its place', () => {
  expect(placeOfZone('Europe/Rome')).toBe('Rome');
  expect(placeOfZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(placeOfZone('UTC')).toBe('UTC');
});
