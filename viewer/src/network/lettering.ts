/** The labels of a scene: which are wished for, in which order, and how they are written. */

import type { Camera } from "./camera";
import { Room, place, type Box, type Side, type Wish } from "./labels";
import { nodeScale, type Focus, type Palette } from "./paint";
import type { Scene } from "./scene";

/** What labels are drawn on. */
export interface Sheet {
  context: CanvasRenderingContext2D;
  scene: Scene;
  camera: Camera;
  palette: Palette;
  width: number;
  height: number;
}

interface Lettering extends Wish {
  text: string;
  /** The node it names; -1: a group. */
  row: number;
  bold: boolean;
  size: number;
}

const LABEL = 12;
/** On the map single nodes are named only this near. */
const NEAR = 2.2;
const MOST = 600;
const PROVINCE_SIDES: readonly Side[] = ["below", "above", "middle"];
const UNIT_SIDES: readonly Side[] = ["below", "above"];

export function paintLabels(sheet: Sheet, focus: Focus, names: (row: number) => string): void {
  const { context, scene, palette } = sheet;
  const wishes = wished(sheet, focus, names);
  const room = new Room(sheet.width, sheet.height);
  if (!scene.isMap) occupy(room, sheet);
  const boxes = place(wishes, room);
  context.textBaseline = "middle";
  context.lineJoin = "round";
  wishes.forEach((wish, at) => {
    const box = boxes[at];
    if (box) write(context, wish, box, palette, wish.row === -1 || scene.there[wish.row] === 1);
  });
}

function write(context: CanvasRenderingContext2D, wish: Lettering, box: Box, palette: Palette, there: boolean): void {
  context.font = fontOf(palette, wish.size, wish.bold);
  const y = (box.top + box.bottom) / 2;
  context.strokeStyle = palette.paper;
  context.lineWidth = 4;
  context.strokeText(wish.text, box.left, y);
  context.fillStyle = there ? palette.ink : palette.quiet;
  context.fillText(wish.text, box.left, y);
}

function fontOf(palette: Palette, size: number, bold: boolean): string {
  return `${bold ? "600 " : ""}${size}px ${palette.font}`;
}

/** Marks are no place for labels of others. */
function occupy(room: Room, { scene, camera }: Sheet): void {
  const scale = nodeScale(scene, camera);
  for (let row = 0; row < scene.count; row++) {
    const [x, y] = [scene.x[row]! * camera.k + camera.x, scene.y[row]! * camera.k + camera.y];
    const r = scene.size[row]! * scale;
    room.take({ left: x - r, top: y - r, right: x + r, bottom: y + r });
  }
}

const widths = new Map<string, number>();

function measured({ context }: Sheet, font: string, text: string): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    widths.set(key, width);
  }
  return width;
}

/** The most important first: what is pointed at, selected, in focus; then groups; then the large. */
function wished(sheet: Sheet, focus: Focus, names: (row: number) => string): Lettering[] {
  const { scene } = sheet;
  const first = [...new Set([focus.hover, focus.selected, focus.focus])].filter((row) => row >= 0);
  const wishes = first.map((row) => ofNode(sheet, row, names(row), true));
  if (scene.isMap) wishes.push(...ofGroups(sheet));
  for (const row of labelled(sheet)) if (!first.includes(row)) wishes.push(ofNode(sheet, row, names(row), false));
  return wishes;
}

function ofNode(sheet: Sheet, row: number, text: string, bold: boolean): Lettering {
  const { scene, camera, palette } = sheet;
  const size = bold ? LABEL + 1 : LABEL;
  return {
    row,
    text,
    bold,
    must: bold,
    size,
    x: scene.x[row]! * camera.k + camera.x,
    y: scene.y[row]! * camera.k + camera.y,
    radius: scene.size[row]! * nodeScale(scene, camera) + 1,
    width: measured(sheet, fontOf(palette, size, bold), text),
    height: size + 5,
  };
}

/** Names of provinces, and of units once their circle is wide enough; only of those there on the day. */
function ofGroups(sheet: Sheet): Lettering[] {
  const { scene, camera, palette, width, height } = sheet;
  const found: Lettering[] = [];
  for (const group of scene.groups) {
    const [x, y, r] = [group.x * camera.k + camera.x, group.y * camera.k + camera.y, group.r * camera.k];
    if (r < (group.depth === 1 ? 11 : 26)) continue;
    if (!scene.hasUnit(group.node)) continue;
    if (x + r < 0 || y + r < 0 || x - r > width || y - r > height || r > Math.max(width, height)) continue;
    const isProvince = group.depth === 1;
    const [text, size] = [scene.groupName(group.node), isProvince ? 13 : LABEL];
    const across = measured(sheet, fontOf(palette, size, isProvince), text);
    if (!isProvince && across > r * 2.4) continue;
    const sides = isProvince ? PROVINCE_SIDES : UNIT_SIDES;
    found.push({ row: -1, text, bold: isProvince, size, x, y: isProvince ? y + r : y - r, radius: 0, width: across, height: size + 5, sides });
  }
  return found;
}

/** Rows whose labels are worth trying: those there first, then the large; none that are off the screen. */
function labelled({ scene, camera, width, height }: Sheet): number[] {
  if (scene.isMap && camera.k < NEAR) return [];
  const rows: number[] = [];
  for (let row = 0; row < scene.count; row++) {
    if (scene.isMap && !scene.there[row]) continue;
    const [x, y] = [scene.x[row]! * camera.k + camera.x, scene.y[row]! * camera.k + camera.y];
    if (x >= 0 && y >= 0 && x <= width && y <= height) rows.push(row);
  }
  const order = (a: number, b: number) => scene.there[b]! - scene.there[a]! || scene.size[b]! - scene.size[a]! || a - b;
  return rows.sort(order).slice(0, MOST);
}
