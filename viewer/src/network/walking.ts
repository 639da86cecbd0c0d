/** From node to node by arrow keys. */

import type { Scene } from "./scene";

export type Way = readonly [number, number];

export const WAYS: Record<string, Way> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** The row of the nearest node in a direction, what lies straight ahead first; -1: there is none. */
export function nextOf(scene: Scene, from: number, [dx, dy]: Way): number {
  let best = -1;
  let least = Infinity;
  for (let row = 0; row < scene.count; row++) {
    if (row === from || !scene.there[row]) continue;
    const [x, y] = [scene.x[row]! - scene.x[from]!, scene.y[row]! - scene.y[from]!];
    const along = x * dx + y * dy;
    const across = Math.abs(x * dy) + Math.abs(y * dx);
    if (along <= 0 || across > along * 1.8) continue;
    if (along + across * 2 < least) [least, best] = [along + across * 2, row];
  }
  return best;
}
