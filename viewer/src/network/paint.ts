/** Drawing a scene on a 2D canvas, in as few paths as there are looks. */

import type { Camera } from "./camera";
import { paintLabels } from "./lettering";
import { BODY, CERTAIN, EVENT, OPEN, PERSON, POSSIBLE, UNIT, type Scene } from "./scene";

export interface Palette {
  paper: string;
  ink: string;
  faint: string;
  quiet: string;
  line: string;
  ring: string;
  /** By the order of SYSTEMS. */
  systems: string[];
  unit: string;
  font: string;
}

export interface Focus {
  /** Rows; -1: none. */
  focus: number;
  selected: number;
  hover: number;
}

/** Segments in one path: long paths cost more than many short ones. */
const SEGMENTS = 256;
/** With more links than this none is dashed. */
const MANY = 3000;

export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  focus: Focus,
  [width, height]: readonly [number, number],
  names: (row: number) => string,
): void {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, width, height);
  if (scene.isMap) paintGroups(context, scene, camera, palette, width, height);
  for (const look of [POSSIBLE, OPEN, CERTAIN]) paintLinks(context, scene, camera, palette, look, width, height);
  paintNodes(context, scene, camera, palette, width, height);
  paintRings(context, scene, camera, palette, focus);
  paintLabels({ context, scene, camera, palette, width, height }, focus, names);
}

function paintGroups(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  width: number,
  height: number,
): void {
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.beginPath();
  for (const { x, y, r, node } of scene.groups) {
    if (!scene.hasUnit(node)) continue;
    const [left, top, radius] = [x * camera.k + camera.x, y * camera.k + camera.y, r * camera.k];
    if (radius < 6) break;
    if (left + radius < 0 || top + radius < 0 || left - radius > width || top - radius > height) continue;
    context.moveTo(left + radius, top);
    context.arc(left, top, radius, 0, Math.PI * 2);
  }
  context.stroke();
}

function paintLinks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  look: number,
  width: number,
  height: number,
): void {
  const many = scene.look.length > MANY;
  const { k, x: dx, y: dy } = camera;
  const alpha = scene.isMap ? (look === POSSIBLE ? 0.08 : 0.26) : look === POSSIBLE ? 0.45 : 0.75;
  context.lineWidth = scene.isMap ? 1 : look === CERTAIN ? 1.8 : 1.2;
  context.setLineDash(look === POSSIBLE && !many ? [4, 4] : look === OPEN && !many ? [10, 3] : []);
  for (let tint = 0; tint < palette.systems.length; tint++) {
    context.strokeStyle = palette.systems[tint]!;
    // On the map what is grey follows from where things stand; posts are what is looked for.
    context.globalAlpha = alpha * (scene.isMap && tint === palette.systems.length - 1 ? 0.45 : 1);
    let segments = 0;
    context.beginPath();
    for (let at = 0; at < scene.look.length; at++) {
      if (scene.look[at] !== look || scene.tint[at] !== tint) continue;
      const [a, b] = [scene.a[at]!, scene.b[at]!];
      const x1 = scene.x[a]! * k + dx;
      const y1 = scene.y[a]! * k + dy;
      const x2 = scene.x[b]! * k + dx;
      const y2 = scene.y[b]! * k + dy;
      if ((x1 < 0 && x2 < 0) || (y1 < 0 && y2 < 0) || (x1 > width && x2 > width) || (y1 > height && y2 > height))
        continue;
      // Shorter than the marks at its ends: nothing of it would be seen.
      if (many && Math.abs(x1 - x2) + Math.abs(y1 - y2) < 3) continue;
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
      if (++segments % SEGMENTS === 0) {
        context.stroke();
        context.beginPath();
      }
    }
    context.stroke();
  }
  context.setLineDash([]);
  context.globalAlpha = 1;
}

function paintNodes(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  width: number,
  height: number,
): void {
  const scale = nodeScale(scene, camera);
  for (const there of [0, 1]) {
    context.globalAlpha = there ? 1 : 0.3;
    for (let kind = PERSON; kind <= EVENT; kind++) {
      for (let tint = 0; tint < palette.systems.length; tint++) {
        context.fillStyle = kind === UNIT || kind === EVENT ? palette.unit : palette.systems[tint]!;
        context.beginPath();
        for (let row = 0; row < scene.count; row++) {
          if (scene.kind[row] !== kind || scene.system[row] !== tint || scene.there[row] !== there) continue;
          const x = scene.x[row]! * camera.k + camera.x;
          const y = scene.y[row]! * camera.k + camera.y;
          const r = scene.size[row]! * scale;
          if (x < -r || y < -r || x > width + r || y > height + r) continue;
          mark(context, kind, x, y, r);
        }
        context.fill();
        if (scene.isMap || kind !== PERSON) continue;
        // People are rings: the colour is that of their posts, the person is not of a system.
        context.lineWidth = 2;
        context.strokeStyle = context.fillStyle;
        context.fillStyle = palette.paper;
        context.fill();
        context.stroke();
      }
    }
  }
  context.globalAlpha = 1;
}

/** People are circles, bodies squares, units diamonds, events triangles: shape says what colour alone would not. */
function mark(context: CanvasRenderingContext2D, kind: number, x: number, y: number, r: number): void {
  if (r < 2) {
    context.rect(x - r, y - r, r * 2, r * 2);
  } else if (kind === PERSON) {
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, Math.PI * 2);
  } else if (kind === BODY) {
    context.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
  } else if (kind === UNIT) {
    context.moveTo(x, y - r * 1.2);
    context.lineTo(x + r * 1.2, y);
    context.lineTo(x, y + r * 1.2);
    context.lineTo(x - r * 1.2, y);
    context.closePath();
  } else {
    context.moveTo(x, y - r * 1.1);
    context.lineTo(x + r * 1.1, y + r * 0.9);
    context.lineTo(x - r * 1.1, y + r * 0.9);
    context.closePath();
  }
}

/** On the map marks grow with the zoom, around one node they keep their size. */
export function nodeScale(scene: Scene, camera: Camera): number {
  return scene.isMap ? Math.max(0.45, camera.k) : Math.min(1.3, Math.max(0.55, Math.sqrt(camera.k)));
}

function paintRings(
  context: CanvasRenderingContext2D,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  focus: Focus,
): void {
  const scale = nodeScale(scene, camera);
  const ring = (row: number, colour: string, away: number, line: number) => {
    if (row < 0) return;
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.beginPath();
    const r = scene.size[row]! * scale * (scene.kind[row] === UNIT ? 1.2 : 1.1) + away;
    context.arc(scene.x[row]! * camera.k + camera.x, scene.y[row]! * camera.k + camera.y, r, 0, Math.PI * 2);
    context.stroke();
  };
  ring(focus.focus, palette.ink, 4, 1.5);
  ring(focus.hover, palette.faint, 3, 1.5);
  ring(focus.selected, palette.ring, 4, 2.5);
}
