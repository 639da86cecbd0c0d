/** Pointer, touch, wheel and keys of a canvas, as what is meant by them. */

export interface Meant {
  /** The row of the node at a place; -1: none. */
  hit(x: number, y: number): number;
  pan(dx: number, dy: number): void;
  zoom(factor: number, x: number, y: number): void;
  drag(row: number, x: number, y: number): void;
  hover(row: number): void;
  click(row: number): void;
  visit(row: number): void;
  /** Whether the key meant something. */
  key(event: KeyboardEvent): boolean;
}

type Place = [number, number];
/** Moved less than this, a press is a click. */
const STILL = 5;

export class Gestures {
  private readonly pressed = new Map<number, Place>();
  private row = -1;
  private moved = 0;

  constructor(private readonly canvas: HTMLCanvasElement, private readonly meant: Meant) {
    canvas.addEventListener("pointerdown", (event) => this.down(event));
    canvas.addEventListener("pointermove", (event) => this.move(event));
    for (const type of ["pointerup", "pointercancel"] as const)
      canvas.addEventListener(type, (event) => this.up(event));
    canvas.addEventListener("pointerleave", () => meant.hover(-1));
    canvas.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    canvas.addEventListener("dblclick", (event) => {
      const row = meant.hit(event.offsetX, event.offsetY);
      if (row >= 0) meant.visit(row);
    });
    canvas.addEventListener("keydown", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.altKey && meant.key(event)) event.preventDefault();
    });
  }

  private down(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId);
    this.pressed.set(event.pointerId, [event.offsetX, event.offsetY]);
    if (this.pressed.size > 1) return;
    this.moved = 0;
    this.row = this.meant.hit(event.offsetX, event.offsetY);
  }

  private move(event: PointerEvent): void {
    const before = this.pressed.get(event.pointerId);
    const now: Place = [event.offsetX, event.offsetY];
    if (!before) {
      this.meant.hover(this.meant.hit(...now));
      return;
    }
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    if (this.pressed.size === 2) this.pinch(event.pointerId, now);
    this.moved += Math.abs(dx) + Math.abs(dy);
    this.pressed.set(event.pointerId, now);
    if (this.pressed.size > 1 || this.moved < STILL) return;
    if (this.row >= 0) this.meant.drag(this.row, ...now);
    else this.meant.pan(dx, dy);
  }

  private pinch(id: number, now: Place): void {
    const before = this.pressed.get(id)!;
    const still = [...this.pressed].find(([one]) => one !== id)![1];
    const was = Math.hypot(before[0] - still[0], before[1] - still[1]);
    const is = Math.hypot(now[0] - still[0], now[1] - still[1]);
    if (was > 10) this.meant.zoom(is / was, (now[0] + still[0]) / 2, (now[1] + still[1]) / 2);
  }

  private up(event: PointerEvent): void {
    const wasAlone = this.pressed.size === 1;
    this.pressed.delete(event.pointerId);
    if (wasAlone && this.moved < STILL && event.type === "pointerup") this.meant.click(this.row);
    if (!this.pressed.size) this.row = -1;
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    const step = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
    this.meant.zoom(Math.exp(-Math.max(-240, Math.min(240, step)) * 0.0022), event.offsetX, event.offsetY);
  }
}
