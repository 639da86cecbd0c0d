/** The network on a canvas: pan, zoom, drag, expand; by pointer, touch and keyboard. */

import { quadtree, type Quadtree } from "d3-quadtree";

import { h, onFrame } from "../dom";
import { cut } from "../naming";
import type { Day } from "../days";
import { fit, zoomed, type Camera } from "./camera";
import { settle } from "./forces";
import type { Links } from "./links";
import { around, type Shown } from "./neighbourhood";
import { pack } from "./pack";
import { paint, type Palette } from "./paint";
import { Gestures } from "./gestures";
import { Scene } from "./scene";
import { WAYS, nextOf, type Way } from "./walking";

export interface Asked {
  focus: number | null;
  hops: number;
  open: readonly number[];
  hidden: ReadonlySet<string>;
  day: Day;
}

export interface Events {
  /** A node was chosen: select it and open what is around it. */
  select(node: number): void;
  /** Its page is wanted. */
  visit(node: number): void;
}

const LONGEST = 34;
/** Pixels at the bottom that the legend may cover. */
const LEGEND = 34;
/** A picture slower than this (ms), or of more links, is moved as it is while the reader moves. */
const SLOW = 24;
const MANY = 4000;

export class NetworkView {
  readonly canvas = h("canvas", { class: "network", tabindex: 0, role: "application" });
  shown: Shown = { nodes: [], links: [], more: new Map() };
  selected = -1;
  private scene: Scene | undefined;
  private tree: Quadtree<number> | undefined;
  private camera: Camera = { k: 1, x: 0, y: 0 };
  private places = new Map<number, [number, number]>();
  private asked: Asked | undefined;
  private hover = -1;
  private palette: Palette | undefined;
  private readonly picture = document.createElement("canvas");
  private pictureCamera: Camera | undefined;
  private isPictureKept = false;
  private cost = 0;
  private settled = 0;
  private readonly names: string[] = [];
  readonly redraw = onFrame(() => this.draw());

  constructor(private readonly links: Links, private readonly events: Events) {
    new Gestures(this.canvas, {
      hit: (x, y) => this.hit(x, y),
      pan: (dx, dy) => this.move({ ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy }),
      zoom: (factor, x, y) => this.move(zoomed(this.camera, factor, x, y)),
      drag: (row, x, y) => this.drag(row, x, y),
      hover: (row) => this.point(row),
      click: (row) => this.choose(row),
      visit: (row) => this.events.visit(this.shown.nodes[row]!),
      key: (event) => this.key(event),
    });
    // A canvas that gets another size is empty: it is drawn at once, not in the next frame.
    new ResizeObserver(() => this.resize() && this.draw()).observe(this.canvas);
  }

  /** Show what is asked for; the camera is moved only where other nodes are shown. */
  show(asked: Asked): void {
    const before = this.asked;
    this.asked = asked;
    const isSame =
      before !== undefined &&
      before.focus === asked.focus &&
      before.hops === asked.hops &&
      String(before.open) === String(asked.open) &&
      [...before.hidden].sort().join() === [...asked.hidden].sort().join();
    if (!isSame) this.lay(asked, before?.focus === asked.focus && before?.hops === asked.hops);
    this.scene!.date(asked.day, asked.focus);
    this.redraw();
  }

  private lay(asked: Asked, isGrown: boolean): void {
    const shown = around(this.links, asked);
    const isMap = asked.hops === 0 || asked.focus === null;
    const at = new Map(shown.nodes.map((node, row) => [node, row]));
    const map = isMap ? pack(this.links, shown.nodes, at) : undefined;
    this.shown = shown;
    const scene = new Scene(this.links, shown, map?.groups ?? [], isMap);
    if (map) {
      scene.x.set(map.x);
      scene.y.set(map.y);
    } else {
      this.places = settle(this.links, shown, asked.focus, isGrown ? this.places : new Map());
      for (const [node, [x, y]] of this.places) {
        scene.x[at.get(node)!] = x;
        scene.y[at.get(node)!] = y;
      }
    }
    const chosen = this.selected;
    this.scene = scene;
    this.tree = undefined;
    this.names.length = 0;
    this.hover = -1;
    this.selected = scene.row.has(chosen) ? chosen : -1;
    this.canvas.dataset["links"] = String(shown.links.length);
    this.fit();
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.redraw();
  }

  fit(): void {
    this.camera = this.whole();
    this.redraw();
  }

  /** The camera that shows all. */
  private whole(): Camera {
    return this.scene ? fit(this.scene.bounds(), this.width, Math.max(120, this.height - LEGEND)) : this.camera;
  }

  zoom(factor: number): void {
    this.move(zoomed(this.camera, factor, this.width / 2, this.height / 2));
  }

  private move(camera: Camera): void {
    this.camera = camera;
    this.redraw();
  }

  private get width(): number {
    return this.canvas.clientWidth;
  }

  private get height(): number {
    return this.canvas.clientHeight;
  }

  /** Give the canvas as many pixels as it is wide; whether it had others. All is shown anew then. */
  private resize(): boolean {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const [width, height] = [Math.round(this.width * ratio), Math.round(this.height * ratio)];
    if (!width || !height || (this.canvas.width === width && this.canvas.height === height)) return false;
    this.canvas.width = width;
    this.canvas.height = height;
    this.pictureCamera = undefined;
    this.camera = this.whole();
    return true;
  }

  /** Draw all; while the reader moves and that is slow, the last picture, moved, then all once it rests. */
  private draw(): void {
    if (!this.scene || !this.palette || !this.width) return;
    this.resize();
    const moved = this.pictureCamera && this.pictureCamera !== this.camera;
    clearTimeout(this.settled);
    const isSlow = this.cost > SLOW || this.scene.look.length > MANY;
    if (isSlow && moved) {
      // Copied only now: a copy waits until all that was drawn is on the canvas.
      if (!this.isPictureKept) this.keepPicture();
      this.drawPicture(this.pictureCamera!);
      this.settled = window.setTimeout(() => this.drawAll(), 140);
      return;
    }
    this.drawAll();
  }

  private drawPicture(before: Camera): void {
    const context = this.canvas.getContext("2d")!;
    const ratio = this.canvas.width / this.width;
    const scale = this.camera.k / before.k;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.palette!.paper;
    context.fillRect(0, 0, this.canvas.width, this.canvas.height);
    context.setTransform(scale, 0, 0, scale, (this.camera.x - before.x * scale) * ratio, (this.camera.y - before.y * scale) * ratio);
    context.drawImage(this.picture, 0, 0);
  }

  private drawAll(): void {
    const begin = performance.now();
    const context = this.canvas.getContext("2d", { alpha: false })!;
    const ratio = this.canvas.width / this.width;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const focus = {
      focus: this.asked?.focus == null ? -1 : (this.scene!.row.get(this.asked.focus) ?? -1),
      selected: this.scene!.row.get(this.selected) ?? -1,
      hover: this.hover,
    };
    paint(context, this.scene!, this.camera, this.palette!, focus, [this.width, this.height], (row) => this.nameOf(row));
    this.cost = performance.now() - begin;
    this.isPictureKept = false;
    this.pictureCamera = this.camera;
    this.canvas.dataset["drawn"] = String(Number(this.canvas.dataset["drawn"] ?? 0) + 1);
  }

  private keepPicture(): void {
    this.isPictureKept = true;
    this.picture.width = this.canvas.width;
    this.picture.height = this.canvas.height;
    this.picture.getContext("2d", { alpha: false })!.drawImage(this.canvas, 0, 0);
  }

  private nameOf(row: number): string {
    const known = this.names[row];
    if (known !== undefined) return known;
    const node = this.shown.nodes[row]!;
    const more = this.scene!.isMap ? 0 : (this.shown.more.get(node) ?? 0);
    return (this.names[row] = cut(this.links.graph.name(node), LONGEST) + (more ? ` +${more}` : ""));
  }

  private hit(x: number, y: number): number {
    const { scene } = this;
    if (!scene) return -1;
    this.tree ??= quadtree<number>()
      .x((row) => scene.x[row]!)
      .y((row) => scene.y[row]!)
      .addAll(Array.from({ length: scene.count }, (_, row) => row));
    const { k } = this.camera;
    return this.tree.find((x - this.camera.x) / k, (y - this.camera.y) / k, 16 / k) ?? -1;
  }

  private drag(row: number, x: number, y: number): void {
    const { scene } = this;
    if (!scene || scene.isMap) return;
    scene.x[row] = (x - this.camera.x) / this.camera.k;
    scene.y[row] = (y - this.camera.y) / this.camera.k;
    this.places.set(this.shown.nodes[row]!, [scene.x[row]!, scene.y[row]!]);
    this.tree = undefined;
    this.pictureCamera = undefined;
    this.redraw();
  }

  private point(row: number): void {
    if (row === this.hover) return;
    this.hover = row;
    this.canvas.style.cursor = row < 0 ? "grab" : "pointer";
    this.pictureCamera = undefined;
    this.redraw();
  }

  private choose(row: number): void {
    if (row < 0) return;
    this.selected = this.shown.nodes[row]!;
    this.pictureCamera = undefined;
    this.redraw();
    this.events.select(this.selected);
  }

  /** Select a node from elsewhere, such as the list beside. */
  mark(node: number): void {
    this.selected = node;
    this.pictureCamera = undefined;
    this.redraw();
  }

  private key(event: KeyboardEvent): boolean {
    const way = WAYS[event.key];
    if (way) this.walk(way);
    else if (event.key === "+" || event.key === "=") this.zoom(1.3);
    else if (event.key === "-") this.zoom(1 / 1.3);
    else if (event.key === "0") this.fit();
    else if (this.selected >= 0 && event.key === "Enter") this.events.select(this.selected);
    else if (this.selected >= 0 && event.key.toLowerCase() === "o") this.events.visit(this.selected);
    else return false;
    return true;
  }

  private walk(way: Way): void {
    const { scene } = this;
    if (!scene) return;
    const from = scene.row.get(this.selected) ?? scene.row.get(this.asked?.focus ?? -1) ?? 0;
    const best = nextOf(scene, from, way);
    if (best < 0) return;
    this.selected = this.shown.nodes[best]!;
    this.canvas.dispatchEvent(new CustomEvent("walked", { detail: this.selected }));
    this.keepInView(best);
    this.pictureCamera = undefined;
    this.redraw();
  }

  private keepInView(row: number): void {
    const [x, y] = [this.scene!.x[row]! * this.camera.k + this.camera.x, this.scene!.y[row]! * this.camera.k + this.camera.y];
    const margin = 60;
    const dx = x < margin ? margin - x : x > this.width - margin ? this.width - margin - x : 0;
    const dy = y < margin ? margin - y : y > this.height - margin ? this.height - margin - y : 0;
    if (dx || dy) this.camera = { ...this.camera, x: this.camera.x + dx, y: this.camera.y + dy };
  }
}
