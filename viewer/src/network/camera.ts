/** Where on the screen a place of the scene is. */

export interface Camera {
  k: number;
  x: number;
  y: number;
}

export const LEAST_ZOOM = 0.02;
export const MOST_ZOOM = 12;

/** The camera that shows the bounds whole, with a margin, no larger than `most` times. */
export function fit(
  [left, top, right, bottom]: [number, number, number, number],
  width: number,
  height: number,
  margin = 48,
  most = 1.6,
): Camera {
  if (!(right >= left)) return { k: 1, x: width / 2, y: height / 2 };
  const across = Math.max(1, right - left);
  const down = Math.max(1, bottom - top);
  const room = Math.min((width - margin * 2) / across, (height - margin * 2) / down);
  const k = Math.min(most, Math.max(LEAST_ZOOM, room));
  return { k, x: width / 2 - ((left + right) / 2) * k, y: height / 2 - ((top + bottom) / 2) * k };
}

/** Zoom by a factor while the place under (x, y) stays where it is. */
export function zoomed(camera: Camera, factor: number, x: number, y: number): Camera {
  const k = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, camera.k * factor));
  const ratio = k / camera.k;
  return { k, x: x - (x - camera.x) * ratio, y: y - (y - camera.y) * ratio };
}
