/** Whether a point is inside a ring given as lon, lat, lon, lat, … */
export function isInsideRing(lat: number, lon: number, ring: readonly number[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    const [xi = 0, yi = 0, xj = 0, yj = 0] = [ring[i], ring[i + 1], ring[j], ring[j + 1]];
    if (yi > lat !== yj > lat && lon < ((xj - xi) * (lat - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Distance in km from a point to the nearest edge of a ring, on a local flat map: right to a percent over 100 km. */
export function distanceToRingKm(lat: number, lon: number, ring: readonly number[]): number {
  const perLat = 111.2;
  const perLon = perLat * Math.cos((lat * Math.PI) / 180);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const ax = ((ring[i] ?? 0) - lon) * perLon;
    const ay = ((ring[i + 1] ?? 0) - lat) * perLat;
    const dx = ((ring[i + 2] ?? 0) - (ring[i] ?? 0)) * perLon;
    const dy = ((ring[i + 3] ?? 0) - (ring[i + 1] ?? 0)) * perLat;
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length));
    best = Math.min(best, Math.hypot(ax + t * dx, ay + t * dy));
  }
  return best;
}
