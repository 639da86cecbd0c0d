/** Labels that do not overlap: each takes the first free place beside its node, the important ones first. */

export interface Wish {
  x: number;
  y: number;
  /** Of the mark that the label stands beside. */
  radius: number;
  width: number;
  height: number;
  /** Only these sides are tried, in this order. */
  sides?: readonly Side[];
  /** Is written in any case, over marks if it must. */
  must?: boolean;
}

export type Side = "right" | "left" | "below" | "above" | "middle";

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const CELL = 64;
const GAP = 4;
const SIDES: readonly Side[] = ["right", "left", "below", "above"];

export class Room {
  private readonly cells = new Map<number, Box[]>();

  constructor(private readonly width: number, private readonly height: number) {}

  /** Whether a box lies on the screen and on nothing that was put there before. */
  isFree(box: Box): boolean {
    if (box.left < 0 || box.top < 0 || box.right > this.width || box.bottom > this.height) return false;
    for (const key of keysOf(box))
      for (const taken of this.cells.get(key) ?? []) if (overlap(taken, box)) return false;
    return true;
  }

  take(box: Box): void {
    for (const key of keysOf(box)) {
      const list = this.cells.get(key);
      if (list) list.push(box);
      else this.cells.set(key, [box]);
    }
  }
}

function keysOf(box: Box): number[] {
  const keys: number[] = [];
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) keys.push(x * 4096 + y);
  return keys;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The place of each wish, in the order given, `null` where none is free. */
export function place(wishes: readonly Wish[], room: Room): (Box | null)[] {
  return wishes.map((wish) => {
    for (const side of wish.sides ?? SIDES) {
      const box = boxAt(wish, side);
      if (!room.isFree(box)) continue;
      room.take(box);
      return box;
    }
    if (!wish.must) return null;
    const box = boxAt(wish, "below");
    room.take(box);
    return box;
  });
}

export function boxAt(wish: Wish, side: Side): Box {
  const { x, y, width, height } = wish;
  const reach = wish.radius + GAP;
  const [left, top] = {
    right: [x + reach, y - height / 2],
    left: [x - reach - width, y - height / 2],
    below: [x - width / 2, y + reach],
    above: [x - width / 2, y - reach - height],
    middle: [x - width / 2, y - height / 2],
  }[side] as [number, number];
  return { left, top, right: left + width, bottom: top + height };
}
